public import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// Reads the figures of a year that was published elsewhere: the applications table as `foia report --format json` or `csv`
/// writes it, rows by code or label in any order, seven figures each; with JSON also section four and section two, where
/// they are there.
public enum FiguresReader {
  private typealias TypedRow = (name: String, cells: [String])

  /// - Parameters:
  ///   - agency: the reporting body, which a JSON report has to be of.
  ///   - form: the form, where it is told; else what a JSON report says, else what the rows show: with （六）其他处理 in a
  ///     single row it is that of 2019. Rows that every form has show the newest.
  /// - Throws: `FiguresProblems`, all of them together.
  public static func report(of year: Int, agency: String, form: Form?, in text: String) throws -> YearReport {
    guard text.first(where: { !$0.isWhitespace }) == "{" else {
      return YearReport(table: try table(year, form, csv(text), FiguresProblems()))
    }
    var reader = JSONReader()
    let object = try FiguresJSON.object(in: text, &reader)
    guard let rows = object["applications"].flatMap({ reader.list($0) }) else { throw RecordFault.notATable }
    var problems = FiguresProblems()
    if let found = object["year"]?.value.cellText, found != String(year) { problems.year = (found, year) }
    if let found = object["agency"].flatMap({ reader.text($0) }), found != agency { problems.agency = (found, agency) }
    let told = object["form"].flatMap { reader.text($0) }.flatMap(Form.init(rawValue:))
    let typed = rows.compactMap { typedRow($0, &reader) }
    let its = form ?? told ?? Self.form(of: typed)
    let disputes = object["disputes"].flatMap { reader.object($0) }.map { disputeCells($0, year, &reader, &problems) }
    let disclosure = object["disclosure"].flatMap { reader.object($0) }.map { section in
      DisclosureReader.figures(section, of: year, form: its, &reader, &problems)
    }
    problems.structure = reader.problems.map(StructureFault.init)
    let table = try table(year, its, typed, problems)
    return YearReport(
      table: table, disputes: disputes.flatMap { DisputeTable(cells: $0) },
      disclosure: disclosure.flatMap { $0.isEmpty ? nil : $0 })
  }

  /// A row by its code or label with its cells; nil where it has another shape, which the reader has noted.
  private static func typedRow(_ place: JSONPlace, _ reader: inout JSONReader) -> TypedRow? {
    guard let row = reader.object(place) else { return nil }
    let name = (row["code"] ?? row["label"]).map { reader.text($0) } ?? ""
    let cells = row["cells"].map { reader.list($0) } ?? []
    guard let name, let cells else { return nil }
    return (name, cells.map(\.value.cellText))
  }

  /// Section four: what is no figure is noted, and counts as 0 until then.
  private static func disputeCells(
    _ section: JSONObject, _ year: Int, _ reader: inout JSONReader, _ problems: inout FiguresProblems
  ) -> [[Int]] {
    DisputeWay.allCases.map { way in
      let cells = (section[way.rawValue].map { reader.list($0) } ?? [])?.map(\.value.cellText)
      // What is no list is noted already.
      guard let cells else { return DisputeColumn.allCases.map { _ in 0 } }
      return DisputeColumn.allCases.enumerated().map { index, column in
        let text = index < cells.count ? cells[index] : ""
        if let figure = figure(text) { return figure }
        problems.cells.append(
          NotAWholeNumber.finding(text.trimmed, at: .disputes(year, .filed, way, column)))
        return 0
      }
    }
  }

  /// The form that the rows show: the newest of those that know most of them.
  private static func form(of rows: [TypedRow]) -> Form {
    func known(by form: Form) -> Int { rows.count { row(named: $0.name, in: form) != nil } }
    return Form.allCases.reduce(.current) { known(by: $1) >= known(by: $0) ? $1 : $0 }
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
          NotAWholeNumber.finding(cell.trimmed, at: .table(year, .filed, row: row.content, column: column)))
        return 0
      }
    }
    // A row of another shape is not missing, and which one it is may not be known.
    problems.missing = problems.structure.isEmpty ? form.rows.filter { read[$0] == nil } : []
    if read.isEmpty, problems.structure.isEmpty { throw RecordFault.notATable }
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

  /// Lines of a label or code and seven figures; the heading is passed over.
  private static func csv(_ text: String) throws -> [TypedRow] {
    var reader = CSVReader(text)
    var rows: [TypedRow] = []
    do {
      while let record = try reader.next() {
        guard record.line > 1, let name = record.fields.first else { continue }
        rows.append((name.trimmed, Array(record.fields.dropFirst())))
      }
    } catch let fault as CSVFault {
      throw ImportProblems(all: [ImportProblem(fault)])
    }
    return rows
  }
}
