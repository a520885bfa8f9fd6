import FoiaCore
import FoiaPapers
import Testing

extension Prose {
  /// A report with the figures given.
  ///
  /// - Parameters:
  ///   - cells: what each row has for the six kinds of applicants; others have none. The total is the sum of the outcomes where it
  ///     is not given.
  ///   - disputes: what each row of section four has for the four results.
  ///   - disclosure: the lines of section two; none where it was not filed.
  static func report(
    _ year: Int, cells: [String: [Int]], disputes: [[Int]], disclosure: [String]
  ) throws -> YearReport {
    let form = Form(for: .year(year))
    let flows = ["new", "carried-in", "carried-out", "total"]
    var cells = cells
    if cells["total"] == nil {
      cells["total"] = (0..<6).map { kind in cells.reduce(0) { flows.contains($1.key) ? $0 : $0 + $1.value[kind] } }
    }
    let rows = form.rows.map { row in
      let kinds = cells[row.code] ?? [0, 0, 0, 0, 0, 0]
      return kinds + [kinds.reduce(0, +)]
    }
    var report = YearReport(table: try #require(YearTable(year: year, form: form, cells: rows)))
    report.disputes = DisputeTable(cells: disputes.map { $0 + [$0.reduce(0, +)] })
    report.disclosure = disclosure.isEmpty ? nil : DisclosureFigures(form: form, lines: disclosure)
    return report
  }

  /// A report of 2023 in which no two rows that a sentence could take for each other are the same.
  ///
  /// - Parameters:
  ///   - carriedOut: what its row of carried over applications has for each kind of applicant.
  ///   - disclosure: the lines of its section two.
  static func report(carriedOut: [Int], disclosure: [String]) throws -> YearReport {
    try report(
      2023,
      cells: [
        "new": [8, 2, 1, 0, 1, 0], "carried-in": [2, 1, 0, 0, 0, 0], "granted": [4, 1, 0, 0, 0, 0],
        "partial": [2, 0, 1, 0, 0, 0], "deny-process": [1, 1, 0, 0, 0, 0], "unable-not-held": [1, 0, 0, 0, 0, 0],
        "reject-petition": [1, 0, 0, 0, 0, 0], "other-no-clarification": [1, 0, 0, 0, 0, 0],
        "carried-out": carriedOut,
      ],
      disputes: [[3, 1, 0, 2], [2, 0, 0, 2], [1, 0, 0, 0]], disclosure: disclosure)
  }

  /// What is found in a sentence (`¶` ends a line of it) below the title on applications, and of one on disputes also below theirs.
  static func findings(of sentence: String, _ agency: String, _ report: YearReport) -> [Finding] {
    let isOfDisputes = ["复议", "诉"].contains(where: sentence.contains)
    let titles = ["（二）依申请公开"] + (isOfDisputes ? ["（三）政府信息公开行政复议、行政诉讼情况"] : [])
    return titles.flatMap { title in
      let text = text(title + "\n" + sentence.replacing("¶", with: "\n")).replacing(Self.agency, with: agency)
        .replacing("2023年政府信息公开", with: "\(report.table.year)年政府信息公开")
      let audit = ProseAudit(ProseText(text), agency: agency, report: report, fees: FeeTotals())
      return audit.findings + audit.claimsOfTimeliness
    }
  }
}
