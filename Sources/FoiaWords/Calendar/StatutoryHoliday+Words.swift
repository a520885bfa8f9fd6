public import FoiaCalendar
public import FoiaCore

extension StatutoryHoliday {
  /// The name of the holiday, as notices have it.
  public var name: Phrase {
    let english =
      switch self {
      case .newYear: "New Year"
      case .springFestival: "Spring Festival"
      case .qingming: "Tomb-Sweeping Day"
      case .labour: "Labour Day"
      case .dragonBoat: "Dragon Boat Festival"
      case .midAutumn: "Mid-Autumn Festival"
      case .nationalDay: "National Day"
      }
    return Phrase(zh: rawValue, en: english)
  }
}

extension [NoticeDoubt] {
  /// What speaks against a year's own notice being whole, one sentence for each kind: `缺清明节、端午节`.
  public var sentences: [Phrase] {
    var (missing, work, twice): ([StatutoryHoliday], [Day], [Day]) = ([], [], [])
    for doubt in self {
      switch doubt {
      case .missing(let holiday): missing.append(holiday)
      case .workOnWeekday(let day): work.append(day)
      case .offTwice(let day): twice.append(day)
      }
    }
    let holidays = missing.map(\.name).joined(zh: "、", en: ", ")
    let (weekdays, doubled) = (work.named, twice.named)
    return [
      missing.isEmpty ? nil : Phrase(zh: "没有\(holidays.zh)的放假日", en: "there is no day off for \(holidays.en)"),
      work.isEmpty
        ? nil
        : Phrase(
          zh: "\(weekdays.zh)不是周末，却列为调休上班", en: "\(weekdays.en) is no weekend day, but decreed as a make-up day"),
      twice.isEmpty ? nil : Phrase(zh: "\(doubled.zh)的放假列了两次", en: "\(doubled.en) is decreed off twice"),
    ].compactMap(\.self)
  }
}

extension [Day] {
  /// The days in full, with their weekdays.
  public var named: Phrase { map(\.long).joined(zh: "、", en: ", ") }
}
