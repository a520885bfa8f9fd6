public import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// Reads the figures of a year that was published elsewhere: the applications table as `foia report` writes it in JSON
/// or CSV, or as it was typed or pasted, with rows by code or label in any order and seven figures each. The text may
/// also have sections two and four.
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
    if text.isJSONObject { return try json(year, agency: agency, form, text, waiver: waiver) }
    let lines = try SectionLines(text)
    let typed = TypedTable(lines: lines.applications)
    let its = form ?? Self.form(of: typed.rows)
    var (disclosure, disputes) = (
      DisclosureReading(of: year, in: its, .filed, waiver: waiver), DisputesReading(of: year, waiver: waiver)
    )
    for line in lines.disclosure { disclosure.add(line) }
    let ways = Dictionary(lines.disputes.map { ($0.way, $0.cells) }, uniquingKeysWith: { first, _ in first })
    // A line of nothing but blanks says nothing, unless blanks count as 0.
    if !ways.isEmpty, waiver != nil || !ways.values.allSatisfy({ $0.allSatisfy(\.isEmpty) }) {
      for way in DisputeWay.allCases { disputes.add(way, ways[way] ?? []) }
    }
    return try figures(year, its, typed, lines.problems, disclosure, disputes, waiver: waiver)
  }

  private static func json(
    _ year: Int, agency: String, _ form: Form?, _ text: String, waiver: String?
  ) throws(Fault) -> ReadFigures {
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
    var (disclosure, disputes) = (
      DisclosureReading(of: year, in: its, .filed, waiver: waiver), DisputesReading(of: year, waiver: waiver)
    )
    if let section = object["disputes"].flatMap({ reader.object($0) }) {
      for way in DisputeWay.allCases {
        // The reader notes it if this is not a list.
        guard let cells = section[way.rawValue].map({ reader.list($0) }) ?? [] else { continue }
        disputes.add(way, cells.map(\.value.cellText))
      }
    }
    if let section = object["disclosure"].flatMap({ reader.object($0) }) {
      problems += DisclosureReader.add(section, to: &disclosure, its, &reader)
    }
    return try figures(
      year, its, TypedTable(rows: typed), reader.structureProblems + problems, disclosure, disputes, waiver: waiver)
  }

  /// A row with its name and its cells; nil if it has another shape, which the reader has noted.
  private static func typedRow(_ place: JSONPlace, _ reader: inout JSONReader) -> TypedRow? {
    guard let row = reader.object(place) else { return nil }
    let name = (row["code"] ?? row["label"]).map { reader.text($0) } ?? ""
    let cells = row["cells"].map { reader.list($0) } ?? []
    guard let name, let cells else { return nil }
    return TypedRow(name: name, cells: cells.map(\.value.cellText))
  }

  /// The newest of the forms that have most of these rows.
  private static func form(of rows: [TypedRow]) -> Form {
    func known(by form: Form) -> Int { rows.count { row in form.rows.contains { $0.isNamed(row.name) } } }
    return Form.allCases.reduce(.current) { known(by: $1) >= known(by: $0) ? $1 : $0 }
  }

  private static func figures(
    _ year: Int, _ form: Form, _ typed: TypedTable, _ known: [FiguresProblem], _ disclosure: DisclosureReading,
    _ disputes: DisputesReading, waiver: String?
  ) throws(Fault) -> ReadFigures {
    var reading = TableReading(
      of: year, in: form, waiver: waiver, problems: known + disclosure.problems + disputes.problems)
    for row in typed.rows { reading.add(row) }
    reading.finish()
    // Where the columns are not known, no figure is.
    if let problem = typed.headingProblem, !reading.isNoTable { throw .figures([problem]) }
    if reading.isNoTable { throw .record(.notATable) }
    let counts = reading.cells.counts + disclosure.counts + disputes.cells.counts
    let problems = reading.problems + counts.problems
    guard problems.isEmpty, let table = reading.table else { throw .figures(problems) }
    let report = YearReport(
      table: table, disputes: disputes.table, disclosure: disclosure.figures.isEmpty ? nil : disclosure.figures)
    let sections = [
      report.disclosure == nil ? nil : ReportSection.disclosure, report.disputes == nil ? nil : .disputes,
    ].compactMap(\.self)
    return ReadFigures(
      report: report, blanks: reading.cells.blanks + disputes.cells.blanks,
      // JSON says by itself which sections it has.
      notes: (sections.isEmpty || typed.isJSON ? [] : [.sections(sections)])
        + reading.notes(of: typed)
        + disclosure.notes + counts.notes(waiver))
  }
}

/// The figures of a typed table, and what was taken for what.
public struct ReadFigures: Hashable, Sendable {
  /// The figures.
  public let report: YearReport
  /// The cells that were blank and count as 0.
  public let blanks: [BlankCell]
  /// What was taken for what.
  public let notes: [FiguresNote]
}
