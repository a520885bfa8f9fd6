import FoiaCore
import FoiaPapers
import FoiaWords

/// The text of a report is checked whatever it says: each finding is about a line of it, and line ends do not matter.
enum ProsePromises {
  private static let agency = "易县某局"

  /// A year with a few applications.
  private static let report: YearReport? = {
    let form = Form.current
    let cells = form.rows.indices.map { row in (0..<7).map { (row + 1) * ($0 == 6 ? 6 : 1) } }
    return YearTable(year: 2023, form: form, cells: cells).map { YearReport(table: $0) }
  }()

  static func check(_ text: String) throws {
    guard let report else { throw BrokenPromise(description: "no table of the current form") }
    let findings = findings(in: text, report)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
    for finding in findings {
      if case .text(_, let line?) = finding.subject {
        try promise((1...lines).contains(line), "line \(line) of \(lines)")
      }
      for language in Language.allCases { try promise(short: finding.sentence(language)) }
    }
    let windows = String(text.map { $0 == "\n" ? "\r\n" : $0 })
    try promise(Self.findings(in: windows, report) == findings, "with CRLF other things are wrong")
    let draft = ReportDraft(
      of: ReportingBody(agency: agency), report: report, fees: FeeTotals(), lastYear: ProseText(text))
    for language in Language.allCases { _ = draft.text(language) }
  }

  private static func findings(in text: String, _ report: YearReport) -> [Finding] {
    let prose = ProseText(text)
    return ProseAudit(prose, lastYear: prose, agency: agency, report: report, fees: FeeTotals()).findings
  }
}
