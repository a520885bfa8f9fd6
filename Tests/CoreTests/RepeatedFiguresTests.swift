// Sections two and four that stand as they stood in the year before (T11).

import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("A section that is last year's (T11)")
struct RepeatedFiguresTests {
  private func disputes(_ name: String) throws -> DisputeTable {
    let report = try #require(PublishedReport.all[name])
    let cells = DisputeWay.allCases.map { (report.disputes[$0.rawValue] ?? []).map { $0 ?? 0 } }
    return try #require(DisputeTable(cells: cells))
  }

  private func disclosure(_ lines: String...) throws -> DisclosureFigures {
    try #require(DisclosureFigures(form: .form2021, lines: lines))
  }

  /// What the rules find of the kind in a year's figures, which stand in the tables of a published report, beside those of
  /// the year before.
  private func found(
    _ now: (DisputeTable?, DisclosureFigures?), _ last: (DisputeTable?, DisclosureFigures?),
    _ source: TableSource = .filed, today: String = "2025-01-31"
  ) throws -> [String] {
    let (before, after) = try (YearTable.published("suqian-city-2023"), YearTable.published("suqian-city-2024"))
    let day = try #require(Day(iso: today))
    let examined = ExaminedFigures(
      YearReport(table: after, disputes: now.0, disclosure: now.1), source,
      lastYear: YearReport(table: before, disputes: last.0, disclosure: last.1), lastDisclosure: last.1, today: day)
    return examined.findings.filter { $0.rule == SameFiguresAsLastYear.rule }
      .map { "\($0.severity.rawValue) \($0.subject)" }
  }

  @Test("is section four of a published report, but not that of the next year, and not one without disputes")
  func disputes() throws {
    let (before, after) = try (disputes("suqian-city-2023"), disputes("suqian-city-2024"))
    #expect(try found((before, nil), (before, nil)) == ["warning 2024:filed:section-4"])
    #expect(try found((after, nil), (before, nil)).isEmpty)
    let none = try #require(DisputeTable(cells: Array(repeating: [0, 0, 0, 0, 0], count: 3)))
    #expect(try found((none, nil), (none, nil)).isEmpty)
  }

  @Test("is section two with figures of the year, all of them the same")
  func disclosure() throws {
    let last = try disclosure("regulations 0 0 3", "normative-documents 2 1 12", "licensing 5", "fees 1.25")
    #expect(try found((nil, last), (nil, last)) == ["warning 2024:filed:section-2"])
    let other = try disclosure("regulations 0 0 3", "normative-documents 2 1 12", "licensing 5", "fees 1.26")
    #expect(try found((nil, other), (nil, last)).isEmpty)
    let fewer = try disclosure("regulations 0 0 3", "normative-documents 2 1 12", "licensing 5")
    #expect(try found((nil, fewer), (nil, last)).isEmpty)
  }

  @Test("is not section two in which nothing was done, though as many documents are in force")
  func standing() throws {
    let quiet = try disclosure("regulations 0 0 3", "normative-documents 0 0 12", "licensing 0", "fees 0")
    #expect(try found((nil, quiet), (nil, quiet)).isEmpty)
  }

  @Test("is told of the records once the year is over")
  func over() throws {
    let (before, last) = try (disputes("suqian-city-2023"), disclosure("licensing 5"))
    #expect(try found((before, last), (before, last), .records, today: "2024-12-31").isEmpty)
    #expect(
      try found((before, last), (before, last), .records) == ["warning 2024:section-2", "warning 2024:section-4"])
  }

  @Test("is another finding, not waived any more, where the same happens with other figures")
  func identity() throws {
    let (one, other) = try (disclosure("licensing 5"), disclosure("licensing 6"))
    let findings = [one, other, one].map {
      SameFiguresAsLastYear.finding(in: $0, .filed, of: 2024, after: $0)?.identity
    }
    #expect(findings[0] != findings[1] && findings[0] == findings[2] && findings[0] != nil)
  }
}
