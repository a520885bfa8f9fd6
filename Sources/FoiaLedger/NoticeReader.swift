public import FoiaCalendar
internal import FoiaCore
internal import FoiaText

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
    let day = read(.date, of: row) { text throws(ReadingFault) in try Day(readingWhole: text) }
    let kind = read(.kind, of: row) { text throws(ReadingFault) in try ArrangedDay.Kind(reading: text) }
    let name = read(.name, of: row) { text throws(ReadingFault) in
      if text.isEmpty { throw .empty(.name) }
      return text
    }
    let notice = row[.notice] ?? notice
    if notice == nil { problems.append(ImportProblem(line: row.line, reason: .noNotice)) }
    if let day { check(day, line: row.line) }
    guard let day, let kind, let name, let notice else { return }
    days.append(ArrangedDay(day: day, kind: kind, name: name, notice: notice))
  }

  private mutating func read<Value>(
    _ field: Field, of row: FieldTable.Row, _ reading: (String) throws(ReadingFault) -> Value
  ) -> Value? {
    do throws(ReadingFault) { return try reading(row[field] ?? "") } catch {
      problems.append(ImportProblem(line: row.line, reason: .reading(field, error)))
      return nil
    }
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

/// A CSV file whose header says which field stands in which column.
struct FieldTable {
  struct Row {
    /// The line it starts on, from 1 (the header).
    let line: Int
    fileprivate let cells: [Field: String]

    /// The text of a cell, trimmed; nil where it is empty or has no column.
    subscript(field: Field) -> String? { cells[field].flatMap { $0.isEmpty ? nil : $0 } }
  }

  private var records: CSVReader
  private let columns: [Field]

  /// - Parameters:
  ///   - fields: the columns of such a file, as its header is written.
  ///   - optional: those that may be missing.
  ///   - headings: what else than its code a field's column may be headed.
  /// - Throws: `ImportProblems` where the header is another.
  init(
    _ fields: [Field], optional: Set<Field>, headings: (Field) -> [String], source: @escaping () throws -> [UInt8]?
  ) throws {
    let written = fields.map(\.rawValue).joined(separator: ",")
    do {
      records = try CSVReader(source: source)
      guard let header = try records.next() else { throw CSVFault(line: 1, reason: .emptyFile(header: written)) }
      var reasons: [ImportProblem.Reason] = []
      var unknown: [String] = []
      var found: [Field] = []
      for name in header.fields.map(\.trimmed) {
        let field = fields.first { ([$0.rawValue] + headings($0)).contains { $0.comparable == name.comparable } }
        guard let field else {
          unknown.append(name)
          continue
        }
        if found.contains(field) { reasons.append(.doubleColumn(field)) }
        found.append(field)
      }
      let missing = fields.filter { !found.contains($0) && !optional.contains($0) }
      if !missing.isEmpty { reasons.append(.missingColumns(missing, header: written)) }
      if !unknown.isEmpty { reasons.append(.unknownColumns(unknown)) }
      if !reasons.isEmpty { throw ImportProblems(all: reasons.map { ImportProblem(line: header.line, reason: $0) }) }
      columns = found
    } catch let fault as CSVFault {
      throw ImportProblems(all: [ImportProblem(line: fault.line, reason: fault.reason)])
    }
  }

  /// Goes through all rows: those that are whole to `row`, what is wrong with the others to `problem`.
  mutating func forEach(row body: (Row) throws -> Void, problem: (ImportProblem) throws -> Void) throws {
    while true {
      do {
        guard let record = try records.next() else { return }
        // Spreadsheets leave rows of nothing but commas at the end.
        if record.fields.allSatisfy(\.isEmpty) { continue }
        guard record.fields.count == columns.count else {
          let reason = ImportProblem.Reason.fieldCount(found: record.fields.count, expected: columns.count)
          throw CSVFault(line: record.line, reason: reason)
        }
        let cells = Dictionary(uniqueKeysWithValues: zip(columns, record.fields.map(\.trimmed)))
        try body(Row(line: record.line, cells: cells))
      } catch let fault as CSVFault {
        try problem(ImportProblem(line: fault.line, reason: fault.reason))
      }
    }
  }
}
