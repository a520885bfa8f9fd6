/// Why a year's own notice, as it was typed, cannot be the whole notice: its year stays provisional.
public enum NoticeDoubt: Hashable, Sendable {
  /// No day off of the year has the name of the holiday.
  case missing(StatutoryHoliday)
  /// A Monday to Friday is decreed as a make-up day.
  case workOnWeekday(Day)
  /// The day is decreed off more than once.
  case offTwice(Day)

  /// The day it is about; nil for a holiday that is missing.
  public var day: Day? {
    switch self {
    case .missing: nil
    case .workOnWeekday(let day), .offTwice(let day): day
    }
  }

  /// Everything that speaks against days being all that a year's own notice decrees: missing holidays in the order of the
  /// year, then days in order.
  public static func all(in days: [ArrangedDay], of year: Int) -> [NoticeDoubt] {
    var found: Set<StatutoryHoliday> = []
    var off: Set<Day> = []
    var doubts: [NoticeDoubt] = []
    for row in days.sorted(by: { $0.day < $1.day }) {
      switch row.kind {
      case .work: if !row.day.weekday.isWeekend { doubts.append(.workOnWeekday(row.day)) }
      case .off:
        if row.day.year == year { found.formUnion(StatutoryHoliday.named(in: row.name)) }
        if !off.insert(row.day).inserted { doubts.append(.offTwice(row.day)) }
      }
    }
    return StatutoryHoliday.allCases.filter { !found.contains($0) }.map(NoticeDoubt.missing) + doubts.uniqued
  }
}

extension [NoticeDoubt] {
  /// Each doubt once.
  fileprivate var uniqued: [NoticeDoubt] {
    var seen: Set<NoticeDoubt> = []
    return filter { seen.insert($0).inserted }
  }
}
