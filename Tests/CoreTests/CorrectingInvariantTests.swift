import FoiaCalendar
import FoiaCore
import Testing

@Suite("An entry after its correction")
struct CorrectingInvariantTests {
  @Test("of a fee by pages counts no earlier items")
  func pages() throws {
    let notice = FeeNotice(
      on: try day("2025-03-10"), basis: .items, count: 11, earlier: 4, amount: Money(yuan: 500))
    guard case .feeServed(let corrected)? = Event.feeServed(notice).correcting(.feeBasis, to: .text("pages")) else {
      Issue.record("the basis cannot be corrected")
      return
    }
    #expect(corrected.basis == .pages)
    #expect(corrected.earlier == 0)
  }

  @Test("of a consultation still names its party", arguments: ConsultedRole.allCases)
  func party(_ role: ConsultedRole) throws {
    let sent = Event.consultationSent(ConsultationRequest(on: try day("2025-03-10"), role: role, party: "甲"))
    #expect(sent.correcting(role.field, to: nil) == nil)
  }
}
