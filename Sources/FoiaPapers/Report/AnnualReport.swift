public import FoiaCore
public import FoiaDocument
public import FoiaFormats
public import FoiaWords

/// The whole annual report of a year: the prose of its six sections, filled with figures, and the three tables.
public struct AnnualReport: Sendable {
  private let applications: ApplicationsReport
  private let report: YearReport
  private let fees: FeeTotals
  private let prose: ProseText
  private let names: FigureNames

  /// A report of one year; all its parts must be of that year.
  ///
  /// - Parameter prose: what the office wrote; a section that is missing in it is printed with its title and table.
  public init(_ applications: ApplicationsReport, report: YearReport, fees: FeeTotals, prose: ProseText) {
    self.applications = applications
    self.report = report
    self.fees = fees
    self.prose = prose
    self.names = FigureNames(agency: applications.agency, report: report, fees: fees)
  }

  /// The report as a document.
  ///
  /// - Parameters:
  ///   - charts: the charts after the table of applications.
  ///   - showsHead: whether the record that the figures are from is printed at the end; it is kept in the properties
  ///     of the file all the same.
  public func document(
    _ language: Language, charts: [Document.Block] = [], showsHead: Bool = false
  ) -> Document {
    let source = applications.origin?.line(language)
    let introduction = prose.introduction.map { Document.Block.paragraph(filled($0)) }
    let sections = ReportSection.allCases.flatMap { section -> [Document.Block] in
      let lines = prose.lines(of: section).map { line -> Document.Block in
        let text = filled(line)
        return ProseText.isSubheading(line.text) ? .subheading(text) : .paragraph(text)
      }
      return [.heading(section.title(language))] + tables(of: section, language)
        + (section == .applications ? charts : []) + lines
    }
    return Document(
      title: title(language), language: language.ofDocument, author: applications.agency,
      isLandscape: language.tableLayout.isLandscape,
      blocks: introduction + sections, footer: showsHead ? source : nil, source: source)
  }

  /// The title in two lines, the agency over the name of the report, as official documents have it.
  private func title(_ language: Language) -> [String] {
    let whole = name(language)
    let rest = String(whole.dropFirst(applications.agency.count)).trimmed
    let isNamed = whole.hasPrefix(applications.agency) && !rest.isEmpty
    return isNamed ? [applications.agency, rest.drop { ":：".contains($0) }.description.trimmed] : [whole]
  }

  private func name(_ language: Language) -> String {
    prose.title.map(filled) ?? names.fill(DraftWords.title(language)).text
  }

  private func tables(of section: ReportSection, _ language: Language) -> [Document.Block] {
    switch section {
    case .disclosure:
      [.tables((report.disclosure ?? DisclosureFigures(form: report.table.form)).tables(language))]
    case .applications: [.tables([applications.table(language)])]
    case .disputes: report.disputes.map { [.tables([$0.table(language)])] } ?? []
    case .overview, .problems, .other: []
    }
  }

  private func filled(_ line: ProseText.Line) -> String { names.fill(line.text).text }

  /// The report as JSON: the applications report with the prose and the fees added.
  public func json(_ language: Language) -> JSON {
    guard case .object(let members) = applications.json(language) else { return .null }
    let sections = ReportSection.allCases.map { section in
      JSON.object([
        .init("section", .integer(section.rawValue)), .init("title", .text(section.title(language))),
        .init("text", .array(prose.lines(of: section).map { .text(filled($0)) })),
      ])
    }
    return .object(
      members + [
        .init("title", .text(name(language))),
        .init("introduction", .array(prose.introduction.map { .text(filled($0)) })),
        .init("sections", .array(sections)),
        .init(
          "fees",
          .object([
            .init("notices", .integer(fees.notices)), .init("amount_yuan", .number(fees.amount.yuan)),
            .init("collected_yuan", .number(fees.collected.yuan)),
          ])),
      ])
  }
}
