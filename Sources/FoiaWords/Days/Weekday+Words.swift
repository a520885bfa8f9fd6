public import FoiaCalendar
public import FoiaCore

extension Weekday {
  /// `星期一` · `Monday`
  public var name: Phrase {
    switch self {
    case .monday: Phrase(zh: "星期一", en: "Monday")
    case .tuesday: Phrase(zh: "星期二", en: "Tuesday")
    case .wednesday: Phrase(zh: "星期三", en: "Wednesday")
    case .thursday: Phrase(zh: "星期四", en: "Thursday")
    case .friday: Phrase(zh: "星期五", en: "Friday")
    case .saturday: Phrase(zh: "星期六", en: "Saturday")
    case .sunday: Phrase(zh: "星期日", en: "Sunday")
    }
  }

  /// The heading of its column in the grid of a month: `一` · `Mo`.
  public var short: Phrase { Phrase(zh: String(name.zh.suffix(1)), en: String(name.en.prefix(2))) }
}
