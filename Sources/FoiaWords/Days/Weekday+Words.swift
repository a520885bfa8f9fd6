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

  /// Reads a weekday as it stands behind a date, folded as values are: 星期三, 周三, 礼拜三, `wednesday`, `wed`; nil for any
  /// other text.
  public init?(reading word: Substring) {
    let found = Self.allCases.first { weekday in
      let (last, english) = (weekday.short.zh, weekday.name.en.lowercased())
      let lasts = weekday == .sunday ? [last, "天"] : [last]
      let chinese = lasts.flatMap { last in ["星期", "周", "礼拜"].map { $0 + last } }
      return (chinese + [english, String(english.prefix(3))]).contains(String(word))
    }
    guard let found else { return nil }
    self = found
  }

  /// The heading of its column in the grid of a month: `一` · `Mo`.
  public var short: Phrase { Phrase(zh: String(name.zh.suffix(1)), en: String(name.en.prefix(2))) }
}
