import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("What is irregular in an application")
struct IrregularityTests {
  private let plain: Case

  init() throws { plain = try Case(received: "2025-03-03") }

  private func reasoned() throws -> Case { try plain.reasonsAsked("2025-03-05", replyBy: "2025-03-12") }

  @Test("is nothing where all went by the rules")
  func nothing() throws {
    let one = try reasoned().clarificationAsked("2025-03-12", replyBy: "2025-03-20").clarificationReceived("2025-03-20")
      .feeServed("2025-03-21").feePaid("2025-03-24").consulted(
        "2025-03-25", served: "2025-03-26", returned: "2025-04-01"
      )
      .extended("2025-04-02", days: 20).deferred("2025-04-03", until: "2025-04-30").closed("2025-04-30")
      .dispatched("2025-04-30").answerServed("2025-05-06")
    #expect(one.violations.isEmpty)
    #expect(try one.irregularities(on: "2025-06-02").isEmpty)
    #expect(try plain.irregularities(on: "2025-06-02").isEmpty)
  }

  @Test("is a clarification asked for after the seventh working day")
  func clarificationLate() throws {
    #expect(try plain.clarificationAsked("2025-03-12", replyBy: "2025-03-20").irregularities(on: "2025-03-24").isEmpty)
    #expect(
      try plain.clarificationAsked("2025-03-13", replyBy: "2025-03-20").irregularities(on: "2025-03-24") == [
        .clarificationLate(on: day("2025-03-13"), by: day("2025-03-12"))
      ])
  }

  @Test("is a request without a reply-by day")
  func noReplyBy() throws {
    #expect(
      try plain.clarificationAsked("2025-03-10").irregularities(on: "2025-03-24") == [
        .noReplyBy(.clarificationAsked, on: day("2025-03-10"))
      ])
    #expect(
      try plain.reasonsAsked("2025-03-10").irregularities(on: "2025-03-24") == [
        .noReplyBy(.reasonsAsked, on: day("2025-03-10"))
      ])
  }

  @Test("is a second act of what the law knows once")
  func again() throws {
    let asked = try plain.clarificationAsked("2025-03-05", replyBy: "2025-03-12")
    #expect(
      try asked.clarificationAsked("2025-03-10", replyBy: "2025-03-12").irregularities(on: "2025-03-10") == [
        .again(.clarificationAsked, on: day("2025-03-10"))
      ])
    #expect(
      try plain.feeServed("2025-03-05").feeServed("2025-03-10").irregularities(on: "2025-03-10") == [
        .again(.feeServed, on: day("2025-03-10"))
      ])
    // Two of one day are two.
    #expect(
      try asked.clarificationAsked("2025-03-05", replyBy: "2025-03-12").irregularities(on: "2025-03-10") == [
        .again(.clarificationAsked, on: day("2025-03-05"))
      ])
    let extended = try plain.extended("2025-03-05", days: 5)
    #expect(
      try extended.extended("2025-03-10", days: 5).irregularities(on: "2025-03-10") == [
        .again(.extended, on: day("2025-03-10"))
      ])
    #expect(
      try reasoned().deferred("2025-03-10", until: "2025-04-21").deferred("2025-03-14", until: "2025-04-22")
        .irregularities(on: "2025-03-14") == [.again(.deferred, on: day("2025-03-14"))])
    #expect(try reasoned().reasonsAsked("2025-03-10", replyBy: "2025-03-20").irregularities(on: "2025-03-10").isEmpty)
  }

  @Test("is no second extension where the first lapsed at a restart")
  func anew() throws {
    let one = try plain.extended("2025-03-05", days: 15).feeServed("2025-03-06").feePaid("2025-03-10")
    #expect(try one.extended("2025-03-10", days: 15).irregularities(on: "2025-03-10").isEmpty)
  }

  @Test("is a second extension where the answer between came to a late request, which is no restart")
  func notAnew() throws {
    let one = try plain.extended("2025-03-10", days: 5).feeServed("2025-04-09").feePaid("2025-04-10")
    #expect(
      try one.extended("2025-04-11", days: 5).irregularities(on: "2025-04-11").contains(
        .again(.extended, on: day("2025-04-11"))))
  }

  @Test("is no second extension where the first came before the confirmation of the receipt")
  func afterConfirmation() throws {
    let one = try Case(arrived: "2025-03-03").extended("2025-03-03", days: 15).confirmed("2025-03-04")
    #expect(try one.extended("2025-03-05", days: 15).irregularities(on: "2025-03-10").isEmpty)
  }

  @Test("is an extension without an approver, and more than twenty working days of them")
  func extensions() throws {
    #expect(
      try plain.extended("2025-03-10", days: 5, approvedBy: nil).irregularities(on: "2025-03-10") == [
        .extensionWithoutApprover(on: day("2025-03-10"))
      ])
    #expect(try plain.extended("2025-03-10", days: 20).irregularities(on: "2025-03-10").isEmpty)
    #expect(
      try plain.extended("2025-03-10", days: 21).irregularities(on: "2025-03-10") == [.extensionsTooLong(days: 21)])
  }

  @Test("is an extension that an awaited answer will end")
  func willLapse() throws {
    let stopped = try plain.extended("2025-03-05", days: 5).clarificationAsked("2025-03-06", replyBy: "2025-03-12")
    #expect(try stopped.irregularities(on: "2025-03-10") == [.extensionWillLapse(on: day("2025-03-05"))])
    #expect(try stopped.clarificationReceived("2025-03-10").irregularities(on: "2025-03-10").isEmpty)
    // Nothing is awaited of a closed application.
    #expect(try stopped.closed("2025-03-18", .otherNoClarification).irregularities(on: "2025-03-18").isEmpty)
  }

  @Test("is a deferral without reasons asked for, and one past forty working days")
  func deferrals() throws {
    #expect(
      try plain.deferred("2025-03-10", until: "2025-04-21").irregularities(on: "2025-03-10") == [
        .deferralWithoutReasons(on: day("2025-03-10"))
      ])
    #expect(
      try plain.deferred("2025-03-10", until: "2025-04-21").reasonsAsked("2025-03-10", replyBy: "2025-03-20")
        .irregularities(on: "2025-03-10").isEmpty)
    #expect(try reasoned().deferred("2025-03-10", until: "2025-04-28").irregularities(on: "2025-03-10").isEmpty)
    #expect(
      try reasoned().deferred("2025-03-10", until: "2025-04-29").irregularities(on: "2025-03-10") == [
        .deferralLong(until: day("2025-04-29"), workingDays: 41)
      ])
  }

  @Test("is a consultation past fifteen working days", arguments: ConsultedRole.allCases)
  func consultations(_ role: ConsultedRole) throws {
    let open = try plain.consulted("2025-03-07", role, served: "2025-03-10")
    let long = Irregularity.consultationLong(role, sent: try day("2025-03-07"), limit: try day("2025-03-31"))
    #expect(try open.irregularities(on: "2025-03-31").isEmpty)
    #expect(try open.irregularities(on: "2025-04-01") == [long])
    #expect(
      try plain.consulted("2025-03-07", role, served: "2025-03-10", returned: "2025-04-01").irregularities(
        on: "2025-04-01") == [long])
    #expect(
      try plain.consulted("2025-03-07", role, served: "2025-03-10", returned: "2025-03-31").irregularities(
        on: "2025-04-30"
      ).isEmpty)
  }

  @Test("is no long consultation where the closing cut it short, whatever comes later")
  func consultationClosed() throws {
    let closed = try plain.consulted("2025-03-07", served: "2025-03-10").closed("2025-03-24")
    let pending = Irregularity.closedWhilePending(
      .consultationSent, since: try day("2025-03-07"), closed: try day("2025-03-24"))
    #expect(try closed.irregularities(on: "2025-06-02") == [pending])
    let noted = closed.with(.consultationReturned(Opinion(on: try day("2025-05-12"), consultation: 2)))
    #expect(try noted.irregularities(on: "2025-06-02") == [pending])
    // Nor does a letter's service, noted later, give a party that had its time more of it.
    let long = try plain.consulted("2025-03-07").closed("2025-04-15")
    let served = long.with(.consultationServed(ConsultationStep(on: try day("2025-05-12"), consultation: 2)))
    let expected = Irregularity.consultationLong(.thirdParty, sent: try day("2025-03-07"), limit: try day("2025-03-28"))
    #expect(try long.irregularities(on: "2025-06-02") == [expected])
    #expect(try served.irregularities(on: "2025-06-02") == [expected])
  }

  @Test(
    "is a receipt confirmed late: a letter after its day, anything else after the next working day",
    arguments: [
      (Channel.letter, "2025-03-07", "2025-03-07", false), (.letter, "2025-03-07", "2025-03-08", true),
      (.online, "2025-03-07", "2025-03-10", false), (.online, "2025-03-07", "2025-03-11", true),
      (.email, "2025-03-07", "2025-03-11", true), (.fax, "2025-03-07", "2025-03-10", false),
      (.fax, "2025-03-07", "2025-03-11", true), (.mail, "2025-03-07", "2025-03-11", false),
    ])
  func confirmedLate(channel: Channel, arrived: String, confirmed: String, isLate: Bool) throws {
    let expected: [Irregularity] =
      isLate ? [.confirmedLate(channel, arrived: try day(arrived), confirmed: try day(confirmed))] : []
    let atOnce = try Case(received: confirmed, arrived: arrived, channel: channel)
    #expect(try atOnce.irregularities(on: "2025-03-12") == expected)
    guard channel.needsConfirmation else { return }
    let after = try Case(arrived: arrived, channel: channel).confirmed(confirmed)
    #expect(try after.irregularities(on: "2025-03-12") == expected)
  }

  @Test("is a receipt that was never confirmed, once the case is closed too")
  func neverConfirmed() throws {
    let (letter, online) = try (Case(arrived: "2025-03-07", channel: .letter), Case(arrived: "2025-03-07"))
    for (one, channel) in [(letter, Channel.letter), (online, .online)] {
      let expected = try [Irregularity.unconfirmed(channel, arrived: day("2025-03-07"))]
      #expect(try one.irregularities(on: "2025-03-07").isEmpty)
      #expect(try one.irregularities(on: "2025-03-11") == expected)
      #expect(try one.closed("2025-03-07").irregularities(on: "2025-03-11") == expected)
      #expect(try one.closed("2025-03-20").irregularities(on: "2025-06-02") == expected)
    }
  }

  @Test("is a fee other than the tariff's, and a second basis")
  func fees() throws {
    #expect(try plain.feeServed("2025-03-10", .pages, count: 68, yuan: 380).irregularities(on: "2025-03-10").isEmpty)
    #expect(
      try plain.feeServed("2025-03-10", .pages, count: 68, yuan: 390).irregularities(on: "2025-03-10") == [
        .feeOtherwise(told: Money(yuan: 390), tariff: Money(yuan: 380))
      ])
    #expect(
      try plain.feeServed("2025-03-10").feeServed("2025-03-11", .pages, count: 68, yuan: 380).irregularities(
        on: "2025-03-11") == [.feeBasisChanged(on: day("2025-03-11"))])
    // The first ten items of a month are free.
    #expect(
      try plain.feeServed("2025-03-10", .items, count: 10, yuan: 0).irregularities(on: "2025-03-10") == [
        .feeForNothing(on: day("2025-03-10"))
      ])
    #expect(try plain.feeServed("2025-03-10", .items, count: 11, yuan: 100).irregularities(on: "2025-03-10").isEmpty)
  }

  @Test("is another reason that is not stated")
  func reason() throws {
    let one = try plain.closed("2025-03-20", .other, subReason: .misc)
    #expect(try one.irregularities(on: "2025-03-20") == [.reasonNotStated])
    let stated = try plain.closed("2025-03-20", .other, subReason: .misc) { $0.reason = "重复寄送" }
    #expect(try stated.irregularities(on: "2025-03-20").isEmpty)
    #expect(try plain.closed("2025-03-20", .other, subReason: .withdrawn).irregularities(on: "2025-03-20").isEmpty)
  }

  @Test("is a decision that went out in another year")
  func anotherYear() throws {
    let one = try Case(received: "2025-12-10").closed("2025-12-31")
    #expect(try one.dispatched("2025-12-31").irregularities(on: "2026-02-02").isEmpty)
    #expect(
      try one.dispatched("2026-01-04").irregularities(on: "2026-02-02") == [
        .sentInAnotherYear(decided: day("2025-12-31"), sent: day("2026-01-04"))
      ])
  }
}
