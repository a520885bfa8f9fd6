import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing

@Suite("What a check looks at")
struct CheckScopeTests {
  @Test("with a year leaves the record out")
  func noRecord() throws {
    let temporary = try TemporaryLedger.nine()
    _ = try temporary.register(
      "2025-03-06", as: Recording(day: day("2026-12-24"), instant: "2026-11-24T00:00:00.000Z", by: "甲"))
    try temporary.tamper("UPDATE entry SET recorded_by = 'x' WHERE seq = 3; DELETE FROM personal WHERE entry = 4")
    let all = Set(try temporary.check().found.map(\.rule))
    #expect(all.contains(RecordChanged.rule) && all.contains(RecordedOnAnotherDay.rule))
    #expect(try !temporary.check(CheckScope(year: 2025)).found.contains { $0.rule.family == .record })
  }

  @Test("with a year looks at the applications that land in a cell of it, and no others")
  func placement() throws {
    let temporary = try TemporaryLedger()
    // Answered in 2023; carried from 2023 into 2025; of 2025; all without a record of dispatch.
    let old = try temporary.register("2023-03-03", applicant: "甲", subject: "甲", identity: nil)
    try temporary.close(old, on: "2023-03-20", .granted)
    let carried = try temporary.register("2023-12-20", applicant: "乙", subject: "乙", identity: nil)
    try temporary.close(carried, on: "2025-01-10", .granted)
    let new = try temporary.register("2025-03-03", applicant: "丙", subject: "丙", identity: nil)
    try temporary.close(new, on: "2025-03-20", .granted)
    func numbers(_ rule: Rule, _ year: Int?) throws -> [ApplicationNumber] {
      try temporary.findings(rule, year: year).compactMap { finding in
        if case .application(let number) = finding.subject { number } else { nil }
      }
    }
    #expect(try numbers(DispatchNotRecorded.rule, nil) == [old.number, carried.number, new.number])
    // Who is carried over a year lands in it.
    #expect(try numbers(DispatchNotRecorded.rule, 2023) == [old.number, carried.number])
    #expect(
      try numbers(DispatchNotRecorded.rule, 2024) == [carried.number] && numbers(DispatchNotRecorded.rule, 2022).isEmpty
    )
    #expect(try numbers(DispatchNotRecorded.rule, 2025) == [carried.number, new.number])
    #expect(
      try numbers(AnsweredLate.rule, 2024) == [carried.number] && numbers(AnsweredLate.rule, 2023) == [carried.number])
  }

  @Test("with a year looks at the table of that year")
  func tables() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2024-03-03")
    try temporary.close(one, on: "2024-03-20", .granted)
    try temporary.freeze(2024)
    try temporary.reopen(one)
    #expect(
      try !temporary.findings(RecordsDifferFromFiling.rule, year: 2024).isEmpty
        && !temporary.findings(CarriedInNotAsFiled.rule, year: 2025).isEmpty)
    #expect(
      try temporary.findings(RecordsDifferFromFiling.rule, year: 2025).isEmpty
        && temporary.findings(CarriedInNotAsFiled.rule, year: 2024).isEmpty)
    #expect(try temporary.findings(RecordsDifferFromFiling.rule, year: 2023).isEmpty)
  }

  @Test("with rules finds what these find")
  func rules() throws {
    let temporary = try TemporaryLedger.amended()
    let all = try temporary.check().found
    for rule in Rule.allCases {
      #expect(try temporary.findings(rule) == all.filter { $0.rule == rule }, "\(rule)")
    }
  }

  @Test("does not hold an application imported closed to the evidence that old ledgers lack, and warns")
  func imported() throws {
    let temporary = try TemporaryLedger()
    let outcomes = [
      "other-no-clarification", "unable-unclear", "other-unpaid-fee", "deny-third-party", "reject-repeat",
      "reject-excessive", "deny-query", "partial", "granted",
    ]
    let rows = outcomes.enumerated().map { ",2024-01-02,mail,甲\($0),person,事项\($0),,2024-01-20,\($1),," }
    try temporary.importCSV(([CanonicalLedger.header] + rows).joined(separator: "\n") + "\n")
    let found = try temporary.check().found
    #expect(!found.contains { $0.severity != .warning }, "\(found)")
    let evidence: Set<Rule> = [
      NotClarifiedWithoutGround.rule, UnclearWithoutGround.rule, UnpaidFeeWithoutGround.rule,
      ThirdPartyNotConsulted.rule, EarlierAnswerMissing.rule, ReasonsNotAskedFor.rule, EvidenceMissing.rule,
      DispatchNotRecorded.rule,
    ]
    #expect(Set(found.map(\.rule)) == evidence && found.allSatisfy(\.isOfImport))
    #expect(found.count { $0.rule == DispatchNotRecorded.rule } == 9)
    // They keep nobody from filing.
    try temporary.freeze(2024)
  }

  @Test("holds an application imported open to the evidence, though the very next command closes it")
  func importedOpen() throws {
    let temporary = try TemporaryLedger()
    try temporary.importCSV(CanonicalLedger.header + "\n,2024-03-02,mail,乙,person,另件,,,,,\n")
    let open = try temporary.ledger.application(.serial(1), thisYear: 2024).application
    try temporary.close(open, on: "2024-03-10", .denyQuery)
    #expect(try temporary.findings(EvidenceMissing.rule).map(\.isOfImport) == [false])
  }

  @Test("finds an answer given late, and an old case answered late, as a fault that keeps nobody from filing (C3)")
  func late() throws {
    let temporary = try TemporaryLedger()
    // Received Monday 3 March 2025: due on Monday 31 March; Thursday 3 April is three working days later.
    let one = try temporary.register("2025-03-03")
    try temporary.close(one, on: "2025-04-03", .granted)
    let found = try temporary.findings(AnsweredLate.rule)
    #expect(
      try found.map(\.fact) == [.late(due: day("2025-03-31"), on: AnsweredDay(day("2025-04-03"), .decided), by: 3)])
    #expect(found.map(\.severity) == [.fault])
    try temporary.freeze(2025)
  }
}
