public import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// Reads the figures of a year that was published elsewhere: the applications table as `foia report` writes it in JSON
/// or CSV, with rows by code or label in any order and seven figures each. JSON may also have sections four and two.
public enum FiguresReader {
  private typealias TypedRow = TypedTable.Row

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
    try read(of: year, agency: agency, form: form, in: text, waiver: nil).report
  }

  /// The figures in a text as `report` reads them, with what was taken for what.
  ///
  /// - Parameter waiver: why blanks count as 0, and sums that disagree with their parts are let pass; nil refuses both.
  /// - Throws: a `Fault` with everything that is wrong.
  public static func read(
    of year: Int, agency: String, form: Form?, in text: String, waiver: String?
  ) throws(Fault) -> ReadFigures {
    guard text.first(where: { !$0.isWhitespace }) == "{" else {
      let typed = try TypedTable(csv: text)
      return try figures(year, form, typed, [], waiver: waiver)
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
    var read = try figures(
      year, its, TypedTable(rows: typed), reader.structureProblems + problems, waiver: waiver)
    read.report.disputes = disputes.flatMap { DisputeTable(cells: $0) }
    read.report.disclosure = disclosure.flatMap { $0.isEmpty ? nil : $0 }
    return read
  }

  /// A row with its name and its cells; nil if it has another shape, which the reader has noted.
  private static func typedRow(_ place: JSONPlace, _ reader: inout JSONReader) -> TypedRow? {
    guard let row = reader.object(place) else { return nil }
    let name = (row["code"] ?? row["label"]).map { reader.text($0) } ?? ""
    let cells = row["cells"].map { reader.list($0) } ?? []
    guard let name, let cells else { return nil }
    return TypedRow(name: name, cells: cells.map(\.value.cellText))
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
        if let figure = TableReading.figure(text) { return figure }
        problems.append(.cell(NotAWholeNumber.finding(text.trimmed, at: .disputes(year, .filed, way, column))))
        return 0
      }
    }
  }

  /// The newest of the forms that have most of these rows.
  private static func form(of rows: [TypedRow]) -> Form {
    func known(by form: Form) -> Int { rows.count { row in form.rows.contains { $0.isNamed(row.name) } } }
    return Form.allCases.reduce(.current) { known(by: $1) >= known(by: $0) ? $1 : $0 }
  }

  private static func figures(
    _ year: Int, _ form: Form?, _ typed: TypedTable, _ known: [FiguresProblem], waiver: String?
  ) throws(Fault) -> ReadFigures {
    var reading = TableReading(of: year, in: form ?? Self.form(of: typed.rows), waiver: waiver, problems: known)
    for row in typed.rows { reading.add(row) }
    reading.finish()
    if reading.isNoTable { throw .record(.notATable) }
    guard reading.problems.isEmpty, let table = reading.table else { throw .figures(reading.problems) }
    return ReadFigures(
      report: YearReport(table: table), blanks: reading.blanks, notes: reading.notes(headingLines: typed.headingLines))
  }
}

/// The figures of a typed table, and what was taken for what.
public struct ReadFigures: Hashable, Sendable {
  /// The figures.
  public var report: YearReport
  /// The cells that were blank and count as 0.
  public let blanks: [BlankCell]
  /// What was taken for what.
  public let notes: [FiguresNote]
}
