import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing

@Suite("Rows of an office's ledger beside what is on record")
struct ImportedRowsTests {
  private func row(_ office: String?, disputes: [LedgerRow.Dispute] = []) throws -> LedgerRow {
    let intake = Intake(
      receipt: .received(try day("2024-03-04"), arrived: nil), channel: .mail, kind: .person, subject: "事项",
      personal: PersonalDetails(applicant: "甲"))
    return LedgerRow(
      number: nil, officeNumber: office, intake: intake, closing: Closing(on: try day("2024-03-20"), outcome: .granted),
      disputes: disputes)
  }

  private func take(in rows: [LedgerRow], _ temporary: TemporaryLedger) throws {
    _ = try temporary.ledger.record(as: temporary.recording) { action in
      try action.importRows(
        { take, _ in for (index, row) in rows.enumerated() { try take(row, index + 1) } }, progress: { _, _ in })
    }
  }

  @Test("are equal to an application only if the office's numbers do not differ, and each to another one")
  func officeNumbers() throws {
    let temporary = try TemporaryLedger()
    try take(in: [row("依申请1"), row("依申请2"), row(nil)], temporary)
    var recorded = RecordedRows()
    try temporary.ledger.forEachApplication { recorded.note($0) }
    var found: [String?] = []
    for office in ["依申请2", "依申请3", "依申请4", nil, nil] { found.append(try recorded.take(row(office))?.description) }
    #expect(found == ["2024-0002", "2024-0003", nil, "2024-0001", nil])
  }

  @Test("bring their disputes with them, and an undo takes them back")
  func disputes() throws {
    let temporary = try TemporaryLedger()
    let decided = LedgerRow.Dispute(
      filing: DisputeFiling(on: try day("2024-04-01"), way: .review),
      decision: DisputeDecision(on: try day("2024-05-06"), result: .upheld))
    let pending = LedgerRow.Dispute(
      filing: DisputeFiling(on: try day("2024-05-20"), way: .suitAfterReview), decision: nil)
    try take(in: [row(nil), row("依申请2", disputes: [decided, pending])], temporary)
    let all = try temporary.ledger.disputes(.all)
    #expect(all.map(\.filing.way) == [.review, .suitAfterReview])
    #expect(all.map { $0.conclusion?.result } == [.upheld, nil])
    #expect(all.allSatisfy { $0.filing.applications.map(\.description) == ["2024-0002"] })
    let rules: Set = [RecordChanged.rule, FileDamaged.rule]
    #expect(try temporary.check(CheckScope(rules: rules)).found.isEmpty)
    _ = try temporary.undo()
    #expect(try temporary.ledger.disputes(.all).isEmpty)
  }
}
