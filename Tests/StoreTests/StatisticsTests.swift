import FoiaCalendar
import FoiaCore
import FoiaDocument
import FoiaPapers
import FoiaStore
import FoiaWords
import TestKit
import Testing

@Suite("Statistics of a ledger")
struct StatisticsTests {
  private let today = "2026-11-23"

  private func statistics(_ temporary: TemporaryLedger, _ scope: StatisticsScope) throws -> [PeriodStatistics] {
    try temporary.ledger.statistics(scope.parts(today: day(today)))
  }

  @Test("have the totals that an office published, by group and by kind", arguments: PublishedReport.all.values)
  func published(_ report: PublishedReport) throws {
    let temporary = try TemporaryLedger()
    try temporary.importCSV(LedgerOfFigures([report]).csv)
    let year = try #require(try statistics(temporary, .years([report.year])).first)
    func sum(_ codes: [String]) -> Int { codes.reduce(0) { $0 + report.cells($1).reduce(0, +) } }
    #expect(year.flow.new == sum(["new"]))
    #expect(year.flow.carriedIn == sum(["carried-in"]))
    #expect(year.flow.closed == sum(["total"]))
    #expect(year.flow.carriedOut == sum(["carried-out"]))
    for group in Form.current.groups {
      let codes = group.outcomes.map(\.rawValue) + (group.code == "other" ? ["other-all"] : [])
      #expect(year.kinds.closed(group.outcomes) == sum(codes), "\(group.code)")
    }
    for (index, kind) in ApplicantKind.allCases.enumerated() {
      #expect(year.kinds.flow(inColumn: index).new == report.cells("new")[index], "\(kind)")
    }
    #expect(year.handling.closed == year.flow.closed)
    #expect(year.channels.flow == year.flow)
  }

  @Test("of Suqian 2023 read as the city told them: 1191 disclosed, 328 partly, 142 not, 1078, 406 and 341")
  func suqian() throws {
    let temporary = try TemporaryLedger()
    try temporary.importCSV(LedgerOfFigures([try #require(PublishedReport.all["suqian-city-2023"])]).csv)
    let periods = try statistics(temporary, .years([2023]))
    let report = StatisticsReport(
      agency: "宿迁市人民政府", scope: .years([2023]), periods: periods, head: try temporary.ledger.head(),
      today: try day(today))
    let markdown = String(decoding: report.rendered(as: .md, width: nil, charts: false, .zh), as: UTF8.self)
    for line in [
      "| 新收申请 | 3511 |  |", "| （一）予以公开 | 1191 | 34.2 |", "| （二）部分公开 | 328 | 9.4 |", "| （三）不予公开 小计 | 142 | 4.1 |",
      "| （四）无法提供 小计 | 1078 | 30.9 |", "| （五）不予处理 小计 | 406 | 11.6 |", "| （六）其他处理 小计 | 341 | 9.8 |",
      "| 办结总计 | 3486 | 100.0 |", "| 结转下年度 | 121 |  |", "| 自然人 | 3402 | 96.9 |",
    ] { #expect(markdown.contains(line + "\n"), "\(line)") }
    // Nothing was answered so in 2023.
    #expect(!markdown.contains("属于国家秘密"))
  }

  @Test("count what was turned into proactive disclosure, each application once, by the first day that stands")
  func disclosed() throws {
    let temporary = try TemporaryLedger()
    let all = try (0..<4).map { _ in try temporary.register("2025-03-03") }
    func publish(_ index: Int, _ on: String, _ place: String = "门户网站") throws {
      try temporary.record(all[index], .madePublic(ProactiveDisclosure(on: day(on), place: place)))
    }
    // In one year, in two years, voided afterwards, and taken back.
    try publish(0, "2025-04-01")
    try publish(1, "2026-01-05", "政府公报")
    try publish(1, "2025-12-31")
    try publish(2, "2025-04-01")
    try temporary.void(all[2])
    try publish(3, "2025-04-01")
    try temporary.undo()
    let periods = try statistics(temporary, .years([2024, 2025, 2026]))
    #expect(periods.map(\.disclosed) == [0, 2, 0])
  }

  @Test("count units and channels as the sqlite3 shell does")
  func shell() throws {
    let temporary = try TemporaryLedger()
    try temporary.importCSV(LedgerOfFigures([try #require(PublishedReport.all["hongze-district-2023"])]).csv)
    let units = [nil, "自然资源科", "法制科", "办公室"]
    for number in 0..<40 {
      let received = try day("2022-11-01").advanced(by: 11 * number)
      let one = try temporary.register(
        received.iso, subject: "事项甲\(number)", channel: Channel.allCases[number % 7], unit: units[number % 4])
      if number % 3 > 0 { try temporary.close(one, on: received.advanced(by: number).iso, .granted) }
      if number % 10 == 9 { try temporary.void(one) }
    }
    let (first, last) = ("2023-01-01", "2023-12-31")
    let counted = """
      sum(received >= '\(first)') || ' ' || sum(received < '\(first)') || ' '
      || sum(coalesce(closed <= '\(last)', 0)) || ' ' || sum(coalesce(closed > '\(last)', 1))
      FROM application WHERE void = 0 AND received <= '\(last)' AND coalesce(closed, '9999') >= '\(first)'
      """
    func text(_ counts: FlowCounts) -> String {
      "\(counts.new) \(counts.carriedIn) \(counts.closed) \(counts.carriedOut)"
    }
    let year = try #require(try statistics(temporary, .years([2023])).first)
    for unit in year.units {
      let name = unit.unit.map { "= '\($0)'" } ?? "IS NULL"
      #expect(try temporary.sqlite("SELECT \(counted) AND unit \(name)").text == text(unit.counts) + "\n", "\(name)")
    }
    #expect(Set(year.units.map(\.unit)) == Set(units))
    #expect(year.units.last?.unit == nil)
    for (index, group) in ChannelGroup.allCases.enumerated() where group != .unknown {
      let codes = Channel.allCases.filter { $0.group == group }.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      let sql = "SELECT \(counted) AND channel IN (\(codes))"
      #expect(try temporary.sqlite(sql).text == text(year.channels.flow(inColumn: index)) + "\n", "\(group)")
    }
  }

  @Test("tell of each officer what came in and what of it is closed by now, and what was closed and late in the month")
  func officers() throws {
    let temporary = try TemporaryLedger()
    func register(_ received: String, _ officer: String?, closed: String?) throws -> Application {
      let one = try temporary.register(received, subject: received)
      let assignment = Assignment(on: try day(received), unit: "办公室", officer: officer)
      if officer != nil { try temporary.record(one, .assigned(assignment)) }
      if let closed { try temporary.close(one, on: closed, .granted) }
      return one
    }
    // Due on 11 March: answered on the fifth working day after it.
    let late = try register("2025-02-11", "甲", closed: "2025-03-18")
    _ = try register("2025-03-03", "甲", closed: "2025-03-10")
    _ = try register("2025-03-04", "甲", closed: "2025-04-01")
    _ = try register("2025-03-05", "乙", closed: nil)
    _ = try register("2025-03-06", nil, closed: "2025-03-07")
    let month = try #require(Month(year: 2025, number: 3))
    let parts = try StatisticsScope.month(month).parts(today: day(today))
    let byOfficer = try temporary.ledger.statistics(parts, by: .officer)
    let (march, soFar) = (byOfficer[0], byOfficer[1])
    func text(_ counts: GroupCounts) -> String {
      let flow = counts.flow
      let figures = [flow.new, counts.newClosed, flow.carriedIn, flow.closed, counts.handling.late, flow.carriedOut]
      return figures.map(String.init).joined(separator: " ")
    }
    let groups = try #require(march.groups?.sorted)
    #expect(groups.map(\.group) == [.officer("甲"), .officer("乙"), .officer(nil)])
    #expect(groups.map(text) == ["2 2 1 2 1 1", "1 0 0 0 0 1", "1 1 0 1 0 0"])
    #expect(soFar.groups?[.officer("甲")].map(text) == "3 3 0 2 1 1")
    let due = try day("2025-03-11")
    #expect(
      march.handling.lateAnswers.latestFirst == [
        LateAnswer(number: late.number, due: due, answered: AnsweredDay(try day("2025-03-18"), .decided), days: 5)
      ])
    #expect(march.handling.meanLate?.digits == "5.0" && march.handling.longestLate == 5)
    // Units are what the statistics without a division tell.
    let plain = try temporary.ledger.statistics(parts)
    let units = try temporary.ledger.statistics(parts, by: .unit)
    for (one, other) in zip(plain, units) {
      let counted = try #require(other.groups?.sorted)
      #expect(counted.map(\.group) == one.units.map { .unit($0.unit) })
      #expect(counted.map(\.flow) == one.units.map(\.counts) && one.handling == other.handling)
    }
    // Channels make up the table by channel.
    let channels = try #require(try temporary.ledger.statistics(parts, by: .channel).first)
    #expect(
      channels.groups?.sorted.map(\.flow) == ChannelGroup.allCases.indices.map { channels.channels.flow(inColumn: $0) })
  }

  @Test("tell what was received in one month and registered in another; imports have no day of registration")
  func registrations() throws {
    let temporary = try TemporaryLedger(today: "2025-04-02")
    try temporary.importCSV(CanonicalLedger.header + "\n,2025-03-07,mail,甲,person,事项,,2025-03-20,granted,,\n")
    _ = try temporary.register("2025-03-03", subject: "甲")
    _ = try temporary.register("2025-04-01", subject: "乙")
    try temporary.void(temporary.register("2025-03-04", subject: "丙"))
    func counted(_ number: Int) throws -> [RegistrationCounts?] {
      let month = try #require(Month(year: 2025, number: number))
      return try statistics(temporary, .month(month)).map(\.registrations)
    }
    let april = RegistrationCounts(registered: 2, receivedBefore: 1, registeredLater: 0)
    let soFar = RegistrationCounts(registered: 2, receivedBefore: 0, registeredLater: 0)
    #expect(try counted(4) == [april, soFar])
    let march = RegistrationCounts(registered: 0, receivedBefore: 0, registeredLater: 1)
    #expect(try counted(3) == [march, march])
  }

  @Test("take a unit as it stands, and the answers of the very period")
  func quarter() throws {
    let temporary = try TemporaryLedger()
    let early = try temporary.register("2025-01-06", subject: "甲", unit: "办公室")
    try temporary.close(early, on: "2025-01-10", .granted)
    let moved = try temporary.register("2025-03-03", subject: "乙", unit: "办公室")
    try temporary.record(moved, .assigned(Assignment(on: try day("2025-03-05"), unit: "法制科")))
    try temporary.close(moved, on: "2025-04-01", .partial)
    _ = try temporary.register("2025-07-01", subject: "丙")
    let quarter = try #require(Quarter(year: 2025, number: 2))
    let periods = try statistics(temporary, .quarter(quarter))
    #expect(periods.map(\.flow.new) == [0, 2])
    #expect(periods.map(\.flow.carriedIn) == [1, 0])
    #expect(periods.map(\.flow.closed) == [1, 2])
    #expect(periods.map(\.flow.carriedOut) == [0, 0])
    #expect(periods.map { $0.units.map(\.unit) } == [["法制科"], ["办公室", "法制科"]])
    // 21 working days from 4 March to 1 April, one too many; 4 from 7 to 10 January.
    #expect(periods.map(\.handling.longest) == [21, 21])
    #expect(periods.map(\.handling.median?.digits) == ["21.0", "12.5"])
    #expect(periods.map(\.handling.late) == [1, 1])
    #expect(periods.map(\.handling.inTimeShare?.digits) == ["0.0", "50.0"])
  }

  @Test("hold nothing of a person")
  func privacy() throws {
    let temporary = try TemporaryLedger()
    try temporary.close(temporary.register("2025-01-06", applicant: "赵无恤", subject: "晋阳城墙"), on: "2025-01-10", .granted)
    let scope = StatisticsScope.years([2025])
    let report = StatisticsReport(
      agency: "某局", scope: scope, periods: try statistics(temporary, scope), head: try temporary.ledger.head(),
      today: try day(today))
    for format in [DocumentFormat.text, .md, .csv, .json, .html] {
      let text = String(decoding: report.rendered(as: format, width: nil, charts: true, .zh), as: UTF8.self)
      #expect(!text.contains("赵无恤") && !text.contains("130626") && !text.contains("晋阳"), "\(format)")
    }
  }
}
