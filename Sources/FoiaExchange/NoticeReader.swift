public import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// Reads days off and make-up working days from CSV: `date,kind,name,notice`, in any order, codes or labels.
public enum NoticeReader {
  private static let columns: [Field] = [.date, .kind, .name, .notice]

  /// All days of a file, in order, each once.
  ///
  /// - Parameters:
  ///   - source: gives the next chunk of bytes; nil or an empty one at the end.
  ///   - notice: the number of the notice for rows that name none; nil where every row has to.
  ///   - year: the year whose own notice it is, which reaches from December before it to January after it; nil takes
  ///     any day.
  /// - Throws: `ImportProblems` with everything that is wrong in the file.
  public static func days(
    in source: @escaping () throws -> [UInt8]?, notice: String?, year: Int?
  ) throws -> [ArrangedDay] {
    var table = try FieldTable(
      columns, optional: notice == nil ? [] : [.notice], headings: ArrangedDay.headings, source: source)
    var found = FoundDays(notice: notice, year: year)
    try table.forEach(row: { found.take($0) }, problem: { found.problems.append($0) })
    return try found.checked()
  }
}

/// What was found in a file of days so far.
private struct FoundDays {
  private let notice: String?
  private let year: Int?
  private var days: [ArrangedDay] = []
  private var firstLines: [Day: Int] = [:]
  var problems: [ImportProblem] = []

  init(notice: String?, year: Int?) {
    self.notice = notice
    self.year = year
  }

  mutating func take(_ row: FieldTable.Row) {
    var reasons: [ImportProblem.Reason] = []
    for field in [Field.date, .kind, .name] where row[field] == nil { reasons.append(.reading(field, .empty(field))) }
    let day = row.read(.date, noting: &reasons) { text throws(ReadingFault) in try Day(readingWhole: text) }
    let kind = row.read(.kind, noting: &reasons) { text throws(ReadingFault) in try ArrangedDay.Kind(reading: text) }
    let notice = row[.notice] ?? notice
    if notice == nil { reasons.append(.noNotice) }
    problems += reasons.map { ImportProblem(line: row.line, reason: $0) }
    if let day { check(day, line: row.line) }
    guard let day, let kind, let name = row[.name], let notice else { return }
    days.append(ArrangedDay(day: day, kind: kind, name: name, notice: notice))
  }

  private mutating func check(_ day: Day, line: Int) {
    if let first = firstLines[day] {
      problems.append(ImportProblem(line: line, reason: .dayTwice(day, firstLine: first)))
    } else {
      firstLines[day] = line
    }
    if let year, !Self.reach(of: year).contains(day) {
      problems.append(ImportProblem(line: line, reason: .dayOutsideYear(day, year: year)))
    }
  }

  /// The days that a year's own notice can arrange: the year, December before it and January after it, of 31 days each.
  private static func reach(of year: Int) -> ClosedRange<Day> {
    Day.firstDay(of: year).advanced(by: -31)...Day.lastDay(of: year).advanced(by: 31)
  }

  /// The days in order, if nothing was wrong with any of them nor with all together.
  func checked() throws(ImportProblems) -> [ArrangedDay] {
    if !problems.isEmpty { throw ImportProblems(all: problems) }
    if days.isEmpty { throw ImportProblems(all: [ImportProblem(line: 1, reason: .noRows)]) }
    if let year, !days.contains(where: { $0.day.year == year }) {
      throw ImportProblems(all: [ImportProblem(line: 1, reason: .noDayInYear(year))])
    }
    return days.sorted { $0.day < $1.day }
  }
}
