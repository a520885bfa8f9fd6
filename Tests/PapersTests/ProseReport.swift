import FoiaCore
import FoiaPapers
import Testing

extension Prose {
  /// A report of 2023 in which no two rows that a sentence could take for each other are the same.
  ///
  /// - Parameters:
  ///   - carriedOut: what its row of carried over applications has for each kind of applicant.
  ///   - disclosure: the lines of its section two.
  static func report(carriedOut: [Int], disclosure: [String]) throws -> YearReport {
    let cells: [String: [Int]] = [
      "new": [8, 2, 1, 0, 1, 0], "carried-in": [2, 1, 0, 0, 0, 0], "granted": [4, 1, 0, 0, 0, 0],
      "partial": [2, 0, 1, 0, 0, 0], "deny-process": [1, 1, 0, 0, 0, 0], "unable-not-held": [1, 0, 0, 0, 0, 0],
      "reject-petition": [1, 0, 0, 0, 0, 0], "other-no-clarification": [1, 0, 0, 0, 0, 0],
      "total": [10, 2, 1, 0, 0, 0], "carried-out": carriedOut,
    ]
    let form = Form(for: .year(2023))
    let rows = form.rows.map { row in
      let kinds = cells[row.code] ?? [0, 0, 0, 0, 0, 0]
      return kinds + [kinds.reduce(0, +)]
    }
    var report = YearReport(table: try #require(YearTable(year: 2023, form: form, cells: rows)))
    report.disputes = DisputeTable(cells: [[3, 1, 0, 2, 6], [2, 0, 0, 2, 4], [1, 0, 0, 0, 1]])
    report.disclosure = DisclosureFigures(form: form, lines: disclosure)
    return report
  }
}
