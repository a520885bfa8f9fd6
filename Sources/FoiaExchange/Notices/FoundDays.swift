internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// What was found in a file of days so far.
struct FoundDays {
  private let notice: String?
  private let year: Int?
  private var days: [ArrangedDay] = []
  private var firstLines: [Day: Int] = [:]
  var problems = RowProblems()

  init(notice: String?, year: Int?) {
    self.notice = notice
    self.year = year
  }

  /// Adds a day that was read elsewhere than in a row.
  mutating func add(_ row: ArrangedDay, line: Int) {
    check(row.day, row.kind, line: line)
    days.append(row)
  }

  mutating func add(_ row: FieldTable.Row) {
    var reasons: [ImportProblem.Reason] = []
    for field in [Field.date, .kind, .name] where row[field] == nil { reasons.append(.reading(field, .empty(field))) }
    let day = row.read(.date, noting: &reasons) { text throws(ReadingFault) in try Day(readingWhole: text) }
    let kind = row.read(.kind, noting: &reasons) { text throws(ReadingFault) in
      try ArrangedDay.Kind(reading: text, suggesting: problems.first.count < RowProblems.most)
    }
    let notice = row[.notice] ?? notice
    if notice == nil { reasons.append(.noNotice) }
    if let expected = self.notice, let notice, notice != expected {
      reasons.append(.notice(.otherNumber(found: notice, expected: expected)))
    }
    problems.note(reasons, line: row.line)
    if let day { check(day, kind, line: row.line) }
    guard let day, let kind, let name = row[.name], let notice else { return }
    days.append(ArrangedDay(day: day, kind: kind, name: name, notice: notice))
  }

  private mutating func check(_ day: Day, _ kind: ArrangedDay.Kind?, line: Int) {
    if let first = firstLines[day] {
      // What a year's own notice decrees off twice is recorded as it is, and leaves the year provisional.
      let isOffTwice = year != nil && kind == .off && days.contains { $0.day == day && $0.kind == .off }
      if !isOffTwice { problems.note([.dayTwice(day, firstLine: first)], line: line) }
    } else {
      firstLines[day] = line
    }
    if let year, !Self.reach(of: year).contains(day) {
      problems.note([.dayOutsideYear(day, year: year)], line: line)
    }
  }

  /// The days that a year's own notice can arrange: the year, the December before it and the January after it (both
  /// have 31 days).
  static func reach(of year: Int) -> ClosedRange<Day> {
    Day.firstDay(of: year).advanced(by: -31)...Day.lastDay(of: year).advanced(by: 31)
  }

  /// The days, earliest first.
  ///
  /// - Throws: a `Fault` if anything is wrong with one of them or with the file as a whole.
  func checked() throws(Fault) -> [ArrangedDay] {
    try problems.check()
    if days.isEmpty { throw Fault.importing([ImportProblem(line: 1, reason: .noRows)]) }
    if let year, !days.contains(where: { $0.day.year == year }) {
      throw Fault.importing([ImportProblem(line: 1, reason: .noDayInYear(year))])
    }
    return days.inOrder
  }
}
