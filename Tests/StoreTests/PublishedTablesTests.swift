import FoiaCalendar
import FoiaCore
import FoiaPapers
import FoiaStore
import TestKit
import Testing

@Suite("The table derived from cases equals the one a real office published")
struct PublishedTablesTests {
  /// The derived table against the published one; blank totals are not compared.
  private func compare(_ published: PublishedReport, _ temporary: TemporaryLedger) throws {
    let form = try #require(Form(rawValue: published.form))
    let tally = try temporary.ledger.tally(.year(published.year))
    let report = ApplicationsReport(agency: published.agency, form: form, tally: tally)
    #expect(report.form.rows.map(\.code) == published.applications.map(\.code))
    for (cells, expected) in zip(report.figures, published.applications) {
      #expect(Array(cells.prefix(6)) == expected.cells.prefix(6).map { $0 ?? 0 }, "\(expected.code)")
      if let total = expected.cells[6] { #expect(cells[6] == total, "\(expected.code)") }
    }
  }

  @Test("for a single year", arguments: PublishedReport.all.values)
  func single(_ published: PublishedReport) throws {
    let temporary = try TemporaryLedger()
    try temporary.importCSV(LedgerOfFigures([published]).csv)
    try compare(published, temporary)
  }

  @Test("for two years of one city, which meet", arguments: ["宿迁市人民政府", "淮安市洪泽区人民政府"])
  func consecutive(agency: String) throws {
    let years = PublishedReport.all.values.filter { $0.agency == agency }.sorted { $0.year < $1.year }
    #expect(years.count == 2)
    let temporary = try TemporaryLedger()
    try temporary.importCSV(LedgerOfFigures(years).csv)
    for published in years { try compare(published, temporary) }
    let (first, second) = (years[0].year, years[1].year)
    #expect(
      try temporary.ledger.tally(.year(first)).cells(.carriedOut)
        == temporary.ledger.tally(.year(second)).cells(.carriedIn))
  }

  @Test("covers every file of published figures")
  func files() {
    #expect(PublishedReport.all.count == 7)
  }
}
