import FoiaCalendar
import FoiaCore
import FoiaStore
import TestKit
import Testing

/// What `new`, `clarify`, `extend` and the others refuse is refused as a correction too.
@Suite("A corrected value")
struct CorrectedValueTests {
  private let temporary: TemporaryLedger
  private let one: Application

  init() throws {
    temporary = try TemporaryLedger()
    one = try temporary.register("2025-03-03")
  }

  private func correct(_ seq: EntryID, _ field: Field, to value: String) throws {
    _ = try temporary.ledger.record(as: temporary.recording) { action in
      try action.correct(.number(one.number), reason: "录错") { _, history, _ in
        let entry = try #require(history.standing(seq))
        let stored: Payload.Value = Int(value).map { .integer($0) } ?? .text(value)
        return [(seq, try #require(entry.event.correcting(field, to: stored)))]
      }
    }
  }

  private func refusal(_ seq: EntryID, _ field: Field, to value: String) throws -> [RuleViolation] {
    do {
      try correct(seq, field, to: value)
      return []
    } catch let fault as Fault where !fault.violations.isEmpty {
      return fault.violations
    }
  }

  @Test("that is a day set ahead lies after its event, and not years after it")
  func limits() throws {
    try temporary.record(one, .clarificationAsked(Request(on: day("2025-03-05"), replyBy: day("2025-03-20"))))
    #expect(
      try refusal(3, .replyBy, to: "2025-03-01") == [
        .limitBeforeEvent(.replyBy, day("2025-03-01"), event: day("2025-03-05"))
      ])
    #expect(try refusal(3, .replyBy, to: "2035-03-20") == [.limitTooFar(.replyBy, day("2035-03-20"))])
    #expect(try refusal(3, .replyBy, to: "2025-03-25") == [])
  }

  @Test("of an extension is a length that an extension can have")
  func extensionDays() throws {
    try temporary.record(one, .extended(Extension(on: day("2025-03-10"), days: 5, approvedBy: "局长")))
    #expect(try refusal(3, .days, to: "21") == [.extensionOutOfRange(days: 21)])
    #expect(try refusal(3, .days, to: "10") == [])
  }

  @Test("is no channel that only old ledgers know")
  func channel() throws {
    #expect(try refusal(2, .channel, to: "unknown") == [.channelNotRecorded])
    #expect(try refusal(2, .channel, to: "mail") == [])
  }

  @Test("is no department of the agency's own to consult")
  func party() throws {
    try temporary.record(one, .assigned(Assignment(on: day("2025-03-04"), unit: "规划科")))
    try temporary.record(
      one, .consultationSent(ConsultationRequest(on: day("2025-03-05"), role: .agency, party: "市资源局")))
    #expect(try refusal(4, .otherAgency, to: "规划科") == [.ownUnit(.agency, isAgencyItself: false)])
    #expect(try refusal(4, .otherAgency, to: "市水利局") == [])
  }
}
