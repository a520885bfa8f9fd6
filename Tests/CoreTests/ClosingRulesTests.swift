import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("What may be closed")
struct ClosingRulesTests {
  private let one: Case
  private let number: ApplicationNumber

  init() throws {
    one = try Case(received: "2025-03-03")
    number = try one.application().number
  }

  private func closing(
    _ one: Case, _ outcome: Outcome, on: String = "2025-03-24", waiver: String? = nil,
    repeating earlier: EarlierAnswer? = nil, others: [OtherApplication] = []
  ) throws -> TriedClosing {
    try one.file().closing(
      with: Closing(on: day(on), outcome: outcome, waiver: waiver),
      dispatch: [.dispatched(Dispatch(on: day(on)))], repeating: earlier, in: one.context(), by: one.calendar
    ) { others }
  }

  private func closing(_ tried: TriedClosing) -> Closing? { tried.proposed.after.application.closing }

  @Test("is an open application, with how the answer went out")
  func open() throws {
    let tried = try closing(one, .granted)
    #expect(tried.violations == [] && tried.proposed.entries.map(\.event.kind) == [.closed, .dispatched])
    #expect(closing(tried)?.outcome == .granted)
    let closed = one.appending(tried.proposed)
    let again = try closing(closed, .partial)
    #expect(again.violations.first == .alreadyClosed(number, on: try day("2025-03-24"), outcome: .granted))
    #expect(try closing(one.voided(), .granted).violations == [.isVoid(number)])
    #expect(
      try closing(one, .granted, on: "2025-02-28").violations.first
        == .closedBeforeReceipt(number, on: day("2025-02-28"), received: day("2025-03-03")))
  }

  @Test("has its ground, or a waiver, which is kept wherever the outcome needs a ground")
  func ground() throws {
    let missing = RuleViolation.groundMissing(
      number, .unableUnclear, .clarificationNotReceived, by: .closing(.clarificationAsked))
    #expect(try closing(one, .unableUnclear).violations == [missing])
    let waived = try closing(one, .unableUnclear, waiver: "电话确认")
    #expect(waived.violations == [] && closing(waived)?.waiver == "电话确认")
    // The ground may still fall, when the clarification is taken back.
    let clarified = try one.clarificationAsked("2025-03-10", replyBy: "2025-03-20").clarificationReceived("2025-03-12")
    let still = try closing(clarified, .unableUnclear, waiver: "电话确认")
    #expect(still.violations == [] && closing(still)?.waiver == "电话确认")
    let needless = try closing(one, .granted, waiver: "电话确认")
    #expect(needless.violations == [] && closing(needless)?.waiver == nil)
    #expect(needless.proposed.entries.map(\.event.kind) == [.closed, .dispatched])
  }

  @Test("is told the step that is possible and records the ground")
  func supply() throws {
    func supply(_ one: Case, _ outcome: Outcome) throws -> [RuleViolation] {
      try closing(one, outcome).violations
    }
    let asked = try one.clarificationAsked("2025-03-05")
    #expect(
      try supply(asked, .unableUnclear) == [
        .groundMissing(number, .unableUnclear, .clarificationNotReceived, by: .closing(.clarificationReceived))
      ])
    #expect(
      try supply(one, .otherUnpaidFee) == [
        .groundMissing(number, .otherUnpaidFee, .feeNotServed, by: .closing(.feeServed))
      ])
    #expect(
      try supply(asked, .otherNoClarification) == [
        .groundMissing(
          number, .otherNoClarification, .clarificationWithoutReplyBy(asked: day("2025-03-05"), entry: 2))
      ])
  }

  @Test("is told the answers that it may repeat")
  func alike() throws {
    func other(_ serial: Int, _ subject: String, isOpen: Bool) throws -> OtherApplication {
      let number = try #require(ApplicationNumber(year: 2024, serial: serial))
      return OtherApplication(
        id: ApplicationID(rawValue: 100 + serial), number: number, subject: subject, received: try day("2024-03-04"),
        isOpen: isOpen)
    }
    let others = try [other(1, "x", isOpen: false), other(2, "x", isOpen: true), other(3, "y", isOpen: false)]
    #expect(
      try closing(one, .rejectRepeat, others: others).violations == [
        .groundMissing(number, .rejectRepeat, .earlierAnswer(alike: [others[0].number]))
      ])
  }

  @Test("repeats an earlier answer given to the same applicant")
  func earlier() throws {
    let application = try one.application()
    func answer(_ earlier: Case) throws -> EarlierAnswer {
      try application.repeating(earlier.application(), answered: day("2025-03-24"))
    }
    // The first entry of another application stands elsewhere in the log.
    func elsewhere(_ kind: ApplicantKind = .person) throws -> Case {
      try Case(received: "2025-03-01", kind: kind, serial: 9, registeredAt: 77)
    }
    let given = try answer(elsewhere().closed("2025-03-10"))
    #expect(given.text == "2025-0009" && given.missing == nil)
    let tried = try closing(one, .rejectRepeat, repeating: given)
    #expect(tried.violations == [] && closing(tried)?.sameAs == "2025-0009")
    let nine = try elsewhere().application().number
    #expect(try answer(elsewhere()).missing == .earlierAnswerNotGiven(nine))
    #expect(try answer(elsewhere().closed("2025-03-25")).missing == .earlierAnswerNotGiven(nine))
    #expect(try answer(elsewhere(.business).closed("2025-03-10")).missing == .earlierAnswerOfAnother(nine))
    #expect(try answer(elsewhere().closed("2025-03-10").voided()).missing == .earlierAnswerOfAnother(nine))
    #expect(try answer(one).missing == .earlierAnswerIsItself)
    #expect(
      try closing(one, .rejectRepeat, repeating: answer(one)).violations == [
        .groundMissing(number, .rejectRepeat, .earlierAnswerIsItself)
      ])
  }

  @Test("may repeat an answer from before the ledger, and none that the ledger would have to have")
  func beforeLedger() throws {
    let old = NumberReference.number(try #require(ApplicationNumber(year: 2019, serial: 3)))
    let answer = try old.answerBeforeLedger { 2020 }
    #expect(answer.text == "2019-0003" && answer.missing == nil)
    #expect(throws: Fault.record(.noSuchApplication("2019-0003"))) { try old.answerBeforeLedger { 2019 } }
    #expect(throws: Fault.record(.noSuchApplication("3"))) { try NumberReference.serial(3).answerBeforeLedger { 2020 } }
    let office = NumberReference.office("易信公〔2019〕3号")
    let told = try office.answerBeforeLedger { 2000 }
    #expect(told.text == "易信公〔2019〕3号" && told.missing == nil)
  }
}
