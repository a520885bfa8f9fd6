import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("A review or suit")
struct DisputeFoldTests {
  private func dispute(_ events: Event...) throws -> Dispute {
    let entries = try events.enumerated().map { index, event in
      let seq = EntryID(rawValue: 14 + index)
      return Entry(
        seq: seq, action: ActionID(first: seq), subject: .dispute(14), event: event,
        recording: Recording(day: try day("2026-01-01"), instant: "2026-01-01T01:02:03.004Z", by: "王芳"))
    }
    return try #require(Dispute(FoiaCore.History(entries)))
  }

  private func filed(_ way: DisputeWay, _ on: String, answerBy: String? = nil) throws -> Event {
    .disputeFiled(
      DisputeFiling(on: try day(on), way: way, organ: "县法院", answerBy: try answerBy.map(day), subject: "事由"))
  }

  private func decided(_ on: String, _ result: DisputeResult) throws -> Event {
    .disputeDecided(DisputeDecision(on: try day(on), result: result))
  }

  @Test("is folded by the days of what happened, whatever the order of typing")
  func fold() throws {
    let dispute = try dispute(
      filed(.suit, "2024-03-01"), .disputeAppealed(DisputeAppeal(on: day("2024-06-10"), organ: "中院")),
      decided("2024-09-01", .corrected), decided("2024-06-01", .upheld))
    #expect(dispute.conclusion?.result == .corrected)
    #expect(dispute.instance == 2 && dispute.organ == "中院")
    #expect(try dispute.state(on: day("2024-02-29")) == nil)
    #expect(
      try dispute.state(on: day("2024-06-09")) == .concluded(DisputeDecision(on: day("2024-06-01"), result: .upheld)))
    #expect(try dispute.state(on: day("2024-06-10")) == .pending)
  }

  /// The days of the law, told by hand: 2024 has Qingming on 4 to 6 April, with 7 April worked.
  @Test(
    "is to be answered in ten working days since 2024, in ten days before, and a suit in fifteen days, ending on a working day",
    arguments: [
      (DisputeWay.review, "2024-03-15", "2024-03-29"), (.review, "2024-03-29", "2024-04-15"),
      (.review, "2023-11-20", "2023-11-30"), (.review, "2023-11-22", "2023-12-04"),
      (.suit, "2024-03-11", "2024-03-26"), (.suit, "2024-03-20", "2024-04-07"),
      (.suitAfterReview, "2024-03-08", "2024-03-25"),
    ])
  func answerDue(_ way: DisputeWay, _ filing: String, _ due: String) throws {
    #expect(try dispute(filed(way, filing)).answerDue(by: .shipped)?.iso == due)
  }

  @Test("is answered by the day that was told, where one was; in a further instance only then")
  func answerTold() throws {
    #expect(
      try dispute(filed(.review, "2024-03-15", answerBy: "2024-03-22")).answerDue(by: .shipped)?.iso == "2024-03-22")
    let appealed = try dispute(
      filed(.suit, "2024-03-01"), .disputeAnswered(DisputeAnswer(on: day("2024-03-05"))),
      decided("2024-06-01", .upheld),
      .disputeAppealed(DisputeAppeal(on: day("2024-06-10"), answerBy: day("2024-06-28"))))
    #expect(appealed.answerDue(by: .shipped)?.iso == "2024-06-28")
  }

  @Test("counts in every year it was pending in, by how it stood at the end of it")
  func years() throws {
    let dispute = try dispute(filed(.review, "2023-12-31"), decided("2025-01-01", .other))
    #expect((2022...2026).map { dispute.column(in: $0)?.code } == [nil, "pending", "pending", "other", nil])
  }
}

@Suite("The tables of sections two and four")
struct YearReportFindingsTests {
  private func disputes(_ cells: [[Int]]) throws -> DisputeTable { try #require(DisputeTable(cells: cells)) }
  private let zeros = [0, 0, 0, 0, 0]

  @Test("of real reports add up (T6), and what they left pending is there in the next year (T7)")
  func published() throws {
    for report in PublishedReport.all.values {
      let cells = DisputeWay.allCases.map { way in (report.disputes[way.rawValue] ?? []).map { $0 ?? 0 } }
      // 洪泽区 2023 was published with totals of 0 over ten reviews upheld and five suits.
      let isWrong = report.description == PublishedReport.all["hongze-district-2023"]?.description
      let found = DisputesDoNotAddUp.findings(in: try disputes(cells), .filed, of: report.year)
      #expect(found.map(\.fact) == (isWrong ? [.sum(expected: 11, found: 0), .sum(expected: 5, found: 0)] : []))
    }
    let years = try [2023, 2024].map { year in
      let report = try #require(PublishedReport.all["suqian-city-\(year)"])
      return try disputes(DisputeWay.allCases.map { (report.disputes[$0.rawValue] ?? []).map { $0 ?? 0 } })
    }
    #expect(PendingDisputesMissing.findings(in: years[1], .filed, of: 2024, after: years[0]).isEmpty)
  }

  @Test("are found where a group's results do not come to its total (T6)")
  func sums() throws {
    let found = DisputesDoNotAddUp.findings(
      in: try disputes([[1, 2, 3, 4, 11], zeros, [0, 0, 0, 1, 0]]), .filed, of: 2024)
    #expect(
      found.map(\.rule) == [DisputesDoNotAddUp.rule, DisputesDoNotAddUp.rule]
        && found.allSatisfy { $0.severity == .error })
    #expect(found.map(\.subject.description) == ["2024:filed:review:total", "2024:filed:suit-after-review:total"])
    #expect(found.map(\.fact) == [.sum(expected: 10, found: 11), .sum(expected: 1, found: 0)])
  }

  @Test("of a real city follow from those of the year before in what is in force (T9)")
  func inForce() throws {
    func figures(_ regulations: String, _ documents: String) throws -> DisclosureFigures {
      try #require(
        DisclosureFigures(form: .form2021, lines: ["regulations \(regulations)", "normative-documents \(documents)"]))
    }
    // 宿迁市 2023 and 2024, as published.
    let (last, now) = try (figures("2 0 11", "109 489 597"), figures("2 1 12", "50 227 420"))
    #expect(InForceDoesNotFollow.findings(in: now, .records, of: 2024, after: last).isEmpty)
    let found = InForceDoesNotFollow.findings(in: try figures("2 1 13", "50 227 420"), .records, of: 2024, after: last)
    #expect(found.map(\.fact) == [.sum(expected: 12, found: 13)] && found.map(\.rule) == [InForceDoesNotFollow.rule])
  }

  @Test("are found where fewer disputes are in a year than were pending before it (T7)")
  func pending() throws {
    let (last, now) = try (disputes([[0, 0, 0, 3, 3], zeros, zeros]), disputes([[1, 0, 0, 1, 2], zeros, zeros]))
    let found = PendingDisputesMissing.findings(in: now, .records, of: 2024, after: last)
    #expect(found.map(\.fact) == [.pendingNotResumed(pending: 3, found: 2)] && found.map(\.severity) == [.warning])
    #expect(
      try PendingDisputesMissing.findings(
        in: disputes([[1, 0, 0, 2, 3], zeros, zeros]), .records, of: 2024, after: last
      ).isEmpty)
  }

  @Test("come back from their stored lines, and are refused where these are none")
  func lines() throws {
    let table = try disputes([[309, 17, 88, 26, 440], [1, 1, 16, 6, 24], [13, 0, 67, 9, 89]])
    #expect(table.lines.first == "review 309 17 88 26 440")
    #expect(DisputeTable(lines: table.lines) == table)
    #expect(DisputeTable(lines: []) == nil)
    #expect(DisputeTable(lines: table.lines.reversed()) == nil)
    #expect(DisclosureFigures(form: .form2021, lines: ["regulations 1 2"]) == nil)
    #expect(DisclosureFigures(form: .form2021, lines: ["procurement 1 2"]) == nil)
  }

  @Test(
    "have exact numbers, never floating ones",
    arguments: [
      ("59237.2449", "59237.2449"), ("0.10", "0.1"), ("007", "7"), ("-0", "0"), ("+3", "3"), ("-3", "-3"),
      ("0.000001", "0.000001"),
      ("1.", nil), (".5", nil), ("1e3", nil), ("1,000", nil), ("", nil), ("0.0000001", nil), ("--1", nil), ("１", nil),
    ])
  func exact(_ text: String, _ expected: String?) { #expect(ExactNumber(text)?.description == expected) }
}
