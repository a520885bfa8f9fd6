import FoiaCalendar
import FoiaCore
import FoiaPapers
import FoiaStore
import TestKit
import Testing

@Suite("The table as a query")
struct TallyTests {
  /// A case of a made-up history, as the naive count sees it.
  private struct Case {
    let kind: ApplicantKind
    let channel: Channel
    let received: Day
    let closed: Day?
    let outcome: Outcome?
  }

  private func history(_ count: Int, using random: inout SplitMix64) throws -> [Case] {
    let start = try day("2021-12-20")
    return try (0..<count).map { _ in
      let received = start.advanced(by: Int.random(in: 0..<780, using: &random))
      let end = try day("2024-02-20")
      let isClosed = Int.random(in: 0..<5, using: &random) > 0
      let wait = [0, 1, 12, 30, 400].randomElement(using: &random) ?? 0
      let outcome = Outcome.allCases.randomElement(using: &random) ?? .other
      let closed = isClosed ? min(end, received.advanced(by: wait)) : nil
      return Case(
        kind: ApplicantKind.allCases.randomElement(using: &random) ?? .other,
        channel: Channel.allCases.randomElement(using: &random) ?? .unknown,
        received: received, closed: closed, outcome: closed == nil ? nil : outcome)
    }
  }

  private func csv(_ cases: [Case]) -> String {
    cases.enumerated().reduce(into: CanonicalLedger.header + "\n") { text, item in
      let (index, one) = item
      let fields = [
        "", one.received.iso, one.channel.rawValue, "甲\(index)", one.kind.rawValue, "事项\(index)", "",
        one.closed?.iso ?? "", one.outcome?.rawValue ?? "", "", "",
      ]
      text += fields.joined(separator: ",") + "\n"
    }
  }

  /// The definitions of the table, word for word.
  private func naive(_ cases: [Case], _ row: TallyRow, from: Day, to: Day) -> Int {
    switch row {
    case .new: cases.count { $0.received >= from && $0.received <= to }
    case .carriedIn: cases.count { $0.received < from && ($0.closed ?? to) >= from }
    case .outcome(let outcome):
      cases.count { $0.outcome?.code == outcome && ($0.closed ?? from) >= from && ($0.closed ?? to) <= to }
    case .carriedOut: cases.count { $0.received <= to && ($0.closed ?? to.advanced(by: 1)) > to }
    }
  }

  @Test("equals the definitions counted naively, for any history and period", arguments: 0..<12)
  func definitions(round: Int) throws {
    var random = SplitMix64(state: UInt64(round))
    let cases = try history(250, using: &random)
    let temporary = try TemporaryLedger()
    try temporary.importCSV(csv(cases))
    let spring = try day("2023-03-15")...(try day("2023-06-02"))
    let rows: [TallyRow] = [.new, .carriedIn] + Outcome.allCases.map { TallyRow.outcome($0.code) } + [.carriedOut]
    for period in [Period.year(2022), .year(2023), .year(2024), .span(spring)] {
      let (from, to) = (period.days.lowerBound, period.days.upperBound)
      let byKind = try temporary.ledger.tally(period)
      let byChannel = try temporary.ledger.tally(period, by: .channel)
      for row in rows {
        let kinds = ApplicantKind.allCases.map { kind in
          naive(cases.filter { $0.kind == kind }, row, from: from, to: to)
        }
        #expect(byKind.cells(row) == kinds + [kinds.reduce(0, +)])
        let groups = ChannelGroup.allCases.map { group in
          naive(cases.filter { $0.channel.group == group }, row, from: from, to: to)
        }
        #expect(byChannel.cells(row) == groups + [groups.reduce(0, +)])
      }
      let came = byKind.cells([.new, .carriedIn])
      #expect(came == byKind.cells(Outcome.allCases.map { TallyRow.outcome($0.code) } + [.carriedOut]))
    }
  }

  @Test("carries out of a year the very applications it carries into the next", arguments: 0..<4)
  func sets(round: Int) throws {
    let temporary = try TemporaryLedger()
    var random = SplitMix64(state: UInt64(100 + round))
    try temporary.importCSV(csv(try history(200, using: &random)))
    func numbers(_ year: Int, _ wanted: (Flow) -> Bool) throws -> [ApplicationNumber] {
      var numbers: [ApplicationNumber] = []
      try temporary.ledger.forEachApplication { application in
        if let flow = application.flow(in: .year(year)), wanted(flow) { numbers.append(application.number) }
      }
      return numbers
    }
    for year in 2021...2024 {
      var counted = Tally(period: .year(year))
      try temporary.ledger.forEachApplication { application in
        guard let flow = application.flow(in: .year(year)) else { return }
        counted.add(flow, inColumn: try #require(ApplicantKind.allCases.firstIndex(of: application.intake.kind)))
      }
      #expect(try counted == temporary.ledger.tally(.year(year)))
    }
    for year in 2021...2023 {
      let out = try numbers(year) { $0.fate == .carriedOut }
      #expect(try out == numbers(year + 1) { $0.origin == .carriedIn })
      #expect(try out.count == temporary.ledger.tally(.year(year)).cells(.carriedOut)[6])
    }
  }

  @Test("of 2020 sums the three leaves of other handling in one row")
  func form2019() throws {
    let temporary = try TemporaryLedger()
    var text = CanonicalLedger.header + "\n"
    for outcome in ["other-no-clarification", "other-unpaid-fee", "other", "other", "granted"] {
      text += ",2020-05-06,counter,张三,person,事项,,2020-06-01,\(outcome),,\n"
    }
    try temporary.importCSV(text)
    let report = ApplicationsReport(agency: "某局", tally: try temporary.ledger.tally(.year(2020)))
    let cells = Dictionary(uniqueKeysWithValues: zip(report.form.rows, report.figures).map { ($0.code, $1[0]) })
    #expect(cells["other-all"] == 4)
    #expect(cells["granted"] == 1)
    #expect(cells["total"] == 5)
    #expect(cells["other"] == nil)
  }
}
