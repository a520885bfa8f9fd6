import FoiaCalendar
import FoiaCore
import FoiaStore
import TestKit
import Testing

@Suite("A waived finding")
struct WaiverTests {
  private func waive(_ temporary: TemporaryLedger, _ rule: Rule, _ subject: String) throws -> [Finding] {
    try temporary.ledger.record(as: temporary.recording) { try $0.waive(rule, subject, reason: "已核实") }
  }

  /// Filed with one granted; then the answer is taken back, so that the filed year drifts.
  private func drifted() throws -> (TemporaryLedger, Application) {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2024-03-04", subject: "甲")
    try temporary.close(one, on: "2024-03-20", .granted)
    try temporary.freeze(2024)
    try temporary.reopen(one)
    return (temporary, one)
  }

  @Test("is shown with its reason, stands no more, and is waived by a person")
  func shown() throws {
    let (temporary, _) = try drifted()
    let before = try temporary.findings(RecordsDifferFromFiling.rule)
    let subject = "2024:granted:person"
    #expect(before.contains { $0.subject.description == subject && $0.isStandingError })
    #expect(try waive(temporary, RecordsDifferFromFiling.rule, subject).count == 1)
    let after = try temporary.findings(RecordsDifferFromFiling.rule)
    #expect(after.count == before.count)
    for finding in after {
      let isWaived = finding.subject.description == subject
      #expect(finding.waiver == (isWaived ? "已核实" : nil) && finding.isStandingError == !isWaived)
    }
    #expect(try temporary.sqlite("SELECT recorded_by FROM entry WHERE kind = 'waived'").text == "王芳\n")
    #expect(try temporary.check().lapsed.isEmpty)
  }

  @Test("lapses when what it let pass has changed, and holds again when it is as it was")
  func lapses() throws {
    let (temporary, _) = try drifted()
    let subject = "2024:granted:person"
    _ = try waive(temporary, RecordsDifferFromFiling.rule, subject)
    // Another answer, another figure found: 1 filed, 2 now.
    let two = try temporary.register("2024-04-01", applicant: "李四", subject: "乙")
    try temporary.close(two, on: "2024-04-10", .granted)
    let three = try temporary.register("2024-04-01", applicant: "王五", subject: "丙")
    try temporary.close(three, on: "2024-04-10", .granted)
    let (found, lapsed) = try temporary.check(CheckScope(rules: [RecordsDifferFromFiling.rule]))
    #expect(found.filter { $0.subject.description == subject }.map(\.waiver) == [nil])
    #expect(lapsed.map(\.subject) == [subject] && lapsed.map(\.reason) == ["已核实"])
    try temporary.undo()
    try temporary.undo()
    try temporary.undo()
    try temporary.undo()
    let again = try temporary.check(CheckScope(rules: [RecordsDifferFromFiling.rule]))
    #expect(again.found.filter { $0.subject.description == subject }.map(\.waiver) == ["已核实"] && again.lapsed.isEmpty)
  }

  @Test("lapses where the same figures come from other applications")
  func responsible() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2024-03-04", subject: "甲")
    let two = try temporary.register("2024-03-05", applicant: "李四", subject: "乙")
    for application in [one, two] { try temporary.close(application, on: "2024-03-20", .granted) }
    try temporary.freeze(2024)
    try temporary.reopen(one)
    _ = try waive(temporary, RecordsDifferFromFiling.rule, "2024:granted:person")
    try temporary.close(one, on: "2024-03-20", .granted)
    try temporary.reopen(two)
    let finding = try #require(
      try temporary.findings(RecordsDifferFromFiling.rule).first { $0.subject.description == "2024:granted:person" })
    #expect(finding.fact == .drift(filed: 2, found: 1, responsible: [two.number]) && finding.waiver == nil)
  }

  @Test("lapses when the case is mended, and is told of only by a look at everything")
  func mended() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    try temporary.close(one, on: "2025-03-20", .granted)
    #expect(try waive(temporary, DispatchNotRecorded.rule, "2025-0001").count == 1)
    try temporary.record(one, .dispatched(Dispatch(on: day("2025-03-21"))))
    #expect(try temporary.findings(DispatchNotRecorded.rule).isEmpty)
    #expect(try temporary.check().lapsed.map(\.rule) == [DispatchNotRecorded.rule])
    #expect(try temporary.check(CheckScope(rules: [DispatchNotRecorded.rule], year: 2025)).lapsed.isEmpty)
    #expect(try temporary.check(CheckScope(rules: [ManyApplicationsInMonth.rule])).lapsed.isEmpty)
  }

  @Test("is one that was found: nothing else can be waived")
  func nothing() throws {
    let (temporary, one) = try drifted()
    for (rule, subject) in [
      (DispatchNotRecorded.rule, "2024-0001"), (RecordsDifferFromFiling.rule, "2024:granted:legal"),
      (RecordsDifferFromFiling.rule, "2025:granted:person"),
    ] {
      #expect(throws: Fault.rule(.amending(.nothingToWaive(rule, subject)))) {
        try waive(temporary, rule, subject)
      }
    }
    #expect(try temporary.now(one).isOpen)
  }

  @Test("is never one about the record itself, and a waiver of one that is on record has no effect")
  func ofRecord() throws {
    let temporary = try TemporaryLedger.nine()
    try temporary.tamper("UPDATE entry SET recorded_by = '李强' WHERE seq = 6")
    for rule in [RecordChanged.rule, FileDamaged.rule, RecordedOnAnotherDay.rule] {
      #expect(throws: Fault.rule(.amending(.notWaivable(rule)))) { try waive(temporary, rule, "#6") }
    }
    // As older programs wrote it: the digest by which a waiver knows its finding.
    let finding = Finding(RecordChanged.rule, .error, .entry(6), .chain(.changed(6)))
    let identity = finding.identity.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let script = "import hashlib, sys; print(hashlib.sha256(bytes.fromhex(sys.argv[1])).hexdigest())"
    let key = try run("python3", ["-c", script, identity])
    let payload =
      "{\"key\":\"\(key.text.dropLast())\",\"reason\":\"已核实\",\"rule\":\"R1\",\"subject\":\"#6\"}"
    try temporary.tamper(
      """
      INSERT INTO entry SELECT seq + 1, seq + 1, NULL, 'waived', NULL, recorded_day, recorded_at, recorded_by, NULL,
        payload_version, '\(payload)', NULL, hash FROM entry WHERE seq = 9
      """)
    let (found, lapsed) = try temporary.check(CheckScope(rules: [RecordChanged.rule]))
    let changed = try #require(found.first { $0.subject == .entry(6) })
    #expect(changed.fact == finding.fact && changed.isStandingError && lapsed.map(\.subject) == ["#6"])
  }

  @Test("at closing is the waiver of the finding that the closing would cause")
  func atClosing() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    _ = try temporary.ledger.record(as: temporary.recording) {
      try $0.close(
        [.number(one.number)], with: Closing(on: try day("2025-03-20"), outcome: .unableUnclear, waiver: "电话补正"))
    }
    let found = try temporary.findings(UnclearWithoutGround.rule)
    #expect(found.count == 1 && found[0].severity == .error && found[0].waiver == "电话补正")
    try temporary.freeze(2025)
  }
}
