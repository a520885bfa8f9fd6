public import FoiaCore
internal import FoiaWords
internal import Foundation

/// Reads the figures of a year that was published elsewhere: the applications table as `foia report --format json` or `csv`
/// writes it, rows by code or label in any order, seven figures each; with JSON also section four and section two, where
/// they are there.
public enum FiguresReader {
  private typealias TypedRow = (name: String, cells: [String])

  /// - Parameters:
  ///   - agency: the reporting body, which a JSON report has to be of.
  ///   - form: the form, where it is told; else what a JSON report says, else what the rows show: with （六）其他处理 in a
  ///     single row it is that of 2019.
  /// - Throws: `FiguresProblems`, all of them together.
  public static func report(of year: Int, agency: String, form: Form?, in text: String) throws -> YearReport {
    guard text.first(where: { !$0.isWhitespace }) == "{" else {
      return YearReport(table: try table(year, form, csv(text), FiguresProblems()))
    }
    guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any],
      let rows = object["applications"] as? [[String: Any]]
    else { throw RecordFault.notATable }
    var problems = FiguresProblems()
    if let found = object["year"].map(Self.text), found != String(year) { problems.year = (found, year) }
    if let found = object["agency"] as? String, found != agency { problems.agency = (found, agency) }
    let told = (object["form"] as? String).flatMap(Form.init(rawValue:))
    let typed = rows.map { row -> TypedRow in
      let cells = row["cells"] as? [Any] ?? []
      return ((row["code"] ?? row["label"]) as? String ?? "", cells.map(Self.text))
    }
    let its = form ?? told ?? Self.form(of: typed)
    let disputes = (object["disputes"] as? [String: Any]).map { disputeCells($0, year, &problems) }
    let disclosure = (object["disclosure"] as? [String: Any]).map { figures in
      DisclosureReader.figures(figures, of: year, form: its, &problems)
    }
    let table = try table(year, its, typed, problems)
    return YearReport(
      table: table, disputes: disputes.flatMap { DisputeTable(cells: $0) },
      disclosure: disclosure.flatMap { $0.isEmpty ? nil : $0 })
  }

  /// Section four: what is no figure is noted, and counts as 0 until then.
  private static func disputeCells(
    _ object: [String: Any], _ year: Int, _ problems: inout FiguresProblems
  ) -> [[Int]] {
    DisputeWay.allCases.map { way in
      let cells = (object[way.rawValue] as? [Any] ?? []).map(Self.text)
      return DisputeColumn.allCases.enumerated().map { index, column in
        let text = index < cells.count ? cells[index] : ""
        if let figure = figure(text) { return figure }
        problems.cells.append(
          Finding(.t5, .error, .disputes(year, .filed, way, column), .notAFigure(text.trimmed)))
        return 0
      }
    }
  }

  private static func isGroupRow(_ name: String) -> Bool {
    FormRow.Content.group(.other).code == name || name.hasSuffix(OutcomeGroup.other.label(.zh))
  }

  /// The form that the rows show.
  private static func form(of rows: [TypedRow]) -> Form {
    rows.contains { isGroupRow($0.name) } ? .form2019 : .form2021
  }

  private static func table(
    _ year: Int, _ form: Form?, _ rows: [TypedRow], _ known: FiguresProblems
  ) throws -> YearTable {
    var problems = known
    let form = form ?? Self.form(of: rows)
    var read: [FormRow: [Int]] = [:]
    for (name, cells) in rows {
      guard let row = row(named: name, in: form) else {
        problems.unknown.append(name)
        continue
      }
      if cells.count != TableColumn.allCases.count { problems.length.append((row, cells.count)) }
      if read[row] != nil { problems.double.append(row) }
      read[row] = zip(TableColumn.allCases, cells).map { column, cell in
        if let figure = figure(cell) { return figure }
        problems.cells.append(
          Finding(
            .t5, .error, .table(year, .filed, row: row.content, column: column), .notAFigure(cell.trimmed)))
        return 0
      }
    }
    problems.missing = form.rows.filter { read[$0] == nil }
    if read.isEmpty { throw RecordFault.notATable }
    guard problems.isEmpty, let table = YearTable(year: year, form: form, cells: form.rows.map { read[$0] ?? [] })
    else { throw problems }
    return table
  }

  /// A row by its code, or by its label as the CSV report writes it: whole, or as the end of the path to it.
  private static func row(named name: String, in form: Form) -> FormRow? {
    form.rows.first { row in
      let labels = Language.allCases.map { row.label($0) }
      return row.code == name || labels.contains { name == $0 || name.hasSuffix(" \($0)") }
    }
  }

  private static func figure(_ text: String) -> Int? {
    // Two numbers in one cell are none, so blanks inside are not passed over.
    if text.trimmed.contains(" ") { return nil }
    let word = text.comparable
    guard !word.isEmpty, word.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return ExactNumber(word)?.integer
  }

  static func text(_ value: Any) -> String {
    switch value {
    // A truth value is a number to Foundation.
    case let number as NSNumber where String(cString: number.objCType) == "c": number.boolValue ? "true" : "false"
    case let number as NSNumber: number.stringValue
    case let text as String: text
    default: ""
    }
  }

  /// Lines of a label or code and seven figures; the heading is passed over.
  private static func csv(_ text: String) throws -> [TypedRow] {
    var isRead = false
    var reader = try CSVReader {
      defer { isRead = true }
      return isRead ? nil : Array(text.utf8)
    }
    var rows: [TypedRow] = []
    do {
      while let record = try reader.next() {
        guard record.line > 1, let name = record.fields.first else { continue }
        rows.append((name.trimmed, Array(record.fields.dropFirst())))
      }
    } catch let fault as CSVFault {
      throw ImportProblems(all: [ImportProblem(line: fault.line, reason: fault.reason)])
    }
    return rows
  }
}
