public import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// Reads the figures of a year that was published elsewhere: the applications table as `foia report` writes it in JSON
/// or CSV, with rows by code or label in any order and seven figures each. JSON may also have sections four and two.
public enum FiguresReader {
  private typealias TypedRow = (name: String, cells: [String])

  /// The figures in a text.
  ///
  /// - Parameters:
  ///   - year: the year of the report.
  ///   - agency: the reporting body, which a JSON report must be from.
  ///   - form: the form if it was given; otherwise the one a JSON report names, else the one that the rows show: if
  ///     （六）其他处理 is a single row it is the form of 2019. Rows that every form has are taken for the newest one.
  ///   - text: the text of the file.
  /// - Throws: a `Fault` with everything that is wrong.
  public static func report(of year: Int, agency: String, form: Form?, in text: String) throws(Fault) -> YearReport {
    guard text.first(where: { !$0.isWhitespace }) == "{" else {
      return YearReport(table: try table(year, form, csv(text), []))
    }
    var reader = JSONReader()
    let object = try FiguresJSON.object(in: text, &reader)
    guard let rows = object["applications"].flatMap({ reader.list($0) }) else { throw .record(.notATable) }
    var problems: [FiguresProblem] = []
    if let found = object["year"]?.value.cellText, found != String(year) {
      problems.append(.otherYear(found: found, expected: year))
    }
    if let found = object["agency"].flatMap({ reader.text($0) }), found != agency {
      problems.append(.otherAgency(found: found, expected: agency))
    }
    let told = object["form"].flatMap { reader.text($0) }.flatMap(Form.init(rawValue:))
    let typed = rows.compactMap { typedRow($0, &reader) }
    let its = form ?? told ?? Self.form(of: typed)
    let disputes = object["disputes"].flatMap { reader.object($0) }.map { disputeCells($0, year, &reader, &problems) }
    let disclosure = object["disclosure"].flatMap { reader.object($0) }.map { section in
      DisclosureReader.figures(section, of: year, form: its, &reader, &problems)
    }
    let table = try table(year, its, typed, reader.structureProblems + problems)
    return YearReport(
      table: table, disputes: disputes.flatMap { DisputeTable(cells: $0) },
      disclosure: disclosure.flatMap { $0.isEmpty ? nil : $0 })
  }

  /// A row with its name and its cells; nil if it has another shape, which the reader has noted.
  private static func typedRow(_ place: JSONPlace, _ reader: inout JSONReader) -> TypedRow? {
    guard let row = reader.object(place) else { return nil }
    let name = (row["code"] ?? row["label"]).map { reader.text($0) } ?? ""
    let cells = row["cells"].map { reader.list($0) } ?? []
    guard let name, let cells else { return nil }
    return (name, cells.map(\.value.cellText))
  }

  /// The figures of section four. A cell that is not a figure is noted as a problem and taken as 0.
  private static func disputeCells(
    _ section: JSONObject, _ year: Int, _ reader: inout JSONReader, _ problems: inout [FiguresProblem]
  ) -> [[Int]] {
    DisputeWay.allCases.map { way in
      let cells = (section[way.rawValue].map { reader.list($0) } ?? [])?.map(\.value.cellText)
      // The reader has noted it if this is not a list.
      guard let cells else { return DisputeColumn.allCases.map { _ in 0 } }
      return DisputeColumn.allCases.enumerated().map { index, column in
        let text = index < cells.count ? cells[index] : ""
        if let figure = figure(text) { return figure }
        problems.append(.cell(NotAWholeNumber.finding(text.trimmed, at: .disputes(year, .filed, way, column))))
        return 0
      }
    }
  }

  /// The newest of the forms that have most of these rows.
  private static func form(of rows: [TypedRow]) -> Form {
    func known(by form: Form) -> Int { rows.count { row(named: $0.name, in: form) != nil } }
    return Form.allCases.reduce(.current) { known(by: $1) >= known(by: $0) ? $1 : $0 }
  }

  private static func table(
    _ year: Int, _ form: Form?, _ rows: [TypedRow], _ known: [FiguresProblem]
  ) throws(Fault) -> YearTable {
    var problems = known
    let form = form ?? Self.form(of: rows)
    var read: [FormRow: [Int]] = [:]
    for (name, cells) in rows {
      guard let row = row(named: name, in: form) else {
        problems.append(.unknownRow(name))
        continue
      }
      if cells.count != TableColumn.allCases.count { problems.append(.rowLength(row, count: cells.count)) }
      if read[row] != nil { problems.append(.doubleRow(row)) }
      read[row] = zip(TableColumn.allCases, cells).map { column, cell in
        if let figure = figure(cell) { return figure }
        let place = Finding.Subject.table(year, .filed, row: row.content, column: column)
        problems.append(.cell(NotAWholeNumber.finding(cell.trimmed, at: place)))
        return 0
      }
    }
    // A row with another shape is not missing, but it may be unclear which one it is.
    let isWhole = !problems.contains { if case .structure = $0 { true } else { false } }
    let missing = isWhole ? form.rows.filter { read[$0] == nil } : []
    if !missing.isEmpty { problems.append(.missingRows(missing)) }
    if read.isEmpty, isWhole { throw .record(.notATable) }
    guard problems.isEmpty, let table = YearTable(year: year, form: form, cells: form.rows.map { read[$0] ?? [] })
    else { throw .figures(problems) }
    return table
  }

  /// The row with a code, or with a label as the CSV report writes it: alone, or at the end of the path to the row.
  private static func row(named name: String, in form: Form) -> FormRow? {
    form.rows.first { row in
      let labels = Language.allCases.map { row.label($0) }
      return row.code == name || labels.contains { name == $0 || name.hasSuffix(" \($0)") }
    }
  }

  private static func figure(_ text: String) -> Int? {
    // Two numbers in one cell are not a figure, so blanks inside are not ignored.
    if text.trimmed.contains(" ") { return nil }
    let word = text.comparable
    guard !word.isEmpty, word.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return ExactNumber(word)?.integer
  }

  /// The rows of a CSV text after its header: a label or code, and seven figures.
  private static func csv(_ text: String) throws(Fault) -> [TypedRow] {
    var reader = CSVReader(text)
    var rows: [TypedRow] = []
    do {
      while let record = try reader.next() {
        guard record.line > 1, let name = record.fields.first else { continue }
        rows.append((name.trimmed, Array(record.fields.dropFirst())))
      }
    } catch let fault as CSVFault {
      throw .importing([ImportProblem(fault)])
    } catch {
      throw Fault(foreign: error)
    }
    return rows
  }
}
