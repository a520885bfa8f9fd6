import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("The ground of an outcome")
struct GroundTests {
  private func missing(
    _ one: Case, _ outcome: Outcome, _ on: String, _ change: (inout Closing) -> Void = { _ in }
  ) throws -> MissingGround? {
    var closing = Closing(on: try day(on), outcome: outcome)
    change(&closing)
    return try one.application().missingGround(for: closing, by: one.calendar)
  }

  private let plain: Case

  init() throws { plain = try Case(received: "2025-03-03") }

  @Test("other-no-clarification is a request whose reply-by day passed without a reply")
  func noClarification() throws {
    let outcome = Outcome.otherNoClarification
    #expect(try missing(plain, outcome, "2025-03-24") == .clarificationNotAsked)
    #expect(
      try missing(plain.reasonsAsked("2025-03-10", replyBy: "2025-03-20"), outcome, "2025-03-24")
        == .clarificationNotAsked)
    let vague = try plain.clarificationAsked("2025-03-10")
    #expect(
      try missing(vague, outcome, "2025-03-24") == .clarificationWithoutReplyBy(asked: day("2025-03-10"), entry: 2))
    let asked = try plain.clarificationAsked("2025-03-10", replyBy: "2025-03-20")
    #expect(try missing(asked, outcome, "2025-03-19") == .replyByNotPassed(day("2025-03-20")))
    #expect(try missing(asked, outcome, "2025-03-20") == .replyByNotPassed(day("2025-03-20")))
    #expect(try missing(asked, outcome, "2025-03-21") == nil)
    let came = try asked.clarificationReceived("2025-03-18")
    #expect(try missing(came, outcome, "2025-03-21") == .clarificationCame(day("2025-03-18")))
    let again = try came.clarificationAsked("2025-03-21", replyBy: "2025-03-28")
    #expect(try missing(again, outcome, "2025-03-28") == .replyByNotPassed(day("2025-03-28")))
    #expect(try missing(again, outcome, "2025-03-31") == nil)
  }

  @Test("unable-unclear is a clarification received")
  func unclear() throws {
    let outcome = Outcome.unableUnclear
    #expect(try missing(plain, outcome, "2025-03-24") == .clarificationNotReceived)
    let asked = try plain.clarificationAsked("2025-03-10", replyBy: "2025-03-20")
    #expect(try missing(asked, outcome, "2025-03-24") == .clarificationNotReceived)
    #expect(try missing(asked.clarificationReceived("2025-03-18"), outcome, "2025-03-24") == nil)
  }

  @Test("other-unpaid-fee is a notice whose payment day passed without payment")
  func unpaid() throws {
    let outcome = Outcome.otherUnpaidFee
    #expect(try missing(plain, outcome, "2025-03-24") == .feeNotServed)
    let served = try plain.feeServed("2025-03-10")
    // Twenty working days after service.
    #expect(try missing(served, outcome, "2025-04-08") == .paymentDayNotPassed(day("2025-04-08")))
    #expect(try missing(served, outcome, "2025-04-09") == nil)
    #expect(try missing(served.feePaid("2025-04-08"), outcome, "2025-04-09") == .feePaid(day("2025-04-08")))
  }

  @Test("reject-repeat is the earlier answer")
  func repeated() throws {
    #expect(try missing(plain, .rejectRepeat, "2025-03-24") == .earlierAnswer(alike: []))
    #expect(try missing(plain, .rejectRepeat, "2025-03-24") { $0.sameAs = "2024-0007" } == nil)
  }

  @Test("other is a sub-reason", arguments: SubReason.allCases)
  func other(_ subReason: SubReason) throws {
    #expect(try missing(plain, .other, "2025-03-24") == .subReason)
    #expect(try missing(plain, .other, "2025-03-24") { $0.subReason = subReason } == nil)
  }

  @Test("is asked of five outcomes only")
  func none() throws {
    let needing = try Outcome.allCases.filter { try missing(plain, $0, "2025-03-24") != nil }
    #expect(needing == [.unableUnclear, .rejectRepeat, .otherNoClarification, .otherUnpaidFee, .other])
  }

  @Test("stays visible with the waiver when it was missing")
  func waived() throws {
    let one = try plain.clarificationAsked("2025-03-10", replyBy: "2025-03-20").closed(
      "2025-03-20", .otherNoClarification
    ) {
      $0.waiver = "电话告知"
    }
    #expect(
      try one.irregularities(on: "2025-03-24") == [
        .groundMissing(.otherNoClarification, .replyByNotPassed(day("2025-03-20")), waiver: "电话告知")
      ])
  }

  @Test("is not taken away by what comes after the closing, which is a note without effect")
  func notes() throws {
    let unclarified = try plain.clarificationAsked("2025-03-10", replyBy: "2025-03-20").closed(
      "2025-03-26", .otherNoClarification)
    #expect(try unclarified.irregularities(on: "2025-06-02").isEmpty)
    #expect(try unclarified.clarificationReceived("2025-03-27").irregularities(on: "2025-06-02").isEmpty)
    let unpaid = try plain.feeServed("2025-03-10").closed("2025-04-09", .otherUnpaidFee)
    #expect(try unpaid.irregularities(on: "2025-06-02").isEmpty)
    #expect(try unpaid.feePaid("2025-04-10").irregularities(on: "2025-06-02").isEmpty)
  }

  @Test("is not made good by what comes after the closing")
  func lateGround() throws {
    let one = try plain.clarificationAsked("2025-03-10", replyBy: "2025-03-20").closed("2025-03-24", .unableUnclear) {
      $0.waiver = "口头说明"
    }.clarificationReceived("2025-03-25")
    #expect(
      try one.irregularities(on: "2025-03-26") == [
        .groundMissing(.unableUnclear, .clarificationNotReceived, waiver: "口头说明")
      ])
  }
}

@Suite("The evidence of an outcome")
struct EvidenceTests {
  @Test("is missed where it is not recorded, and only there", arguments: Outcome.allCases)
  func evidence(_ outcome: Outcome) throws {
    let plain = try Case(received: "2025-03-03")
    let (missing, present): (Evidence?, Case) =
      switch outcome {
      case .denyThirdParty:
        (.consultation, try plain.consulted("2025-03-10", returned: "2025-03-20").closed("2025-03-24", outcome))
      case .rejectExcessive:
        (.reasonsAsked, try plain.reasonsAsked("2025-03-10", replyBy: "2025-03-20").closed("2025-03-24", outcome))
      case .denyQuery: (.law, try plain.closed("2025-03-24", outcome) { $0.basis = "不动产登记暂行条例" })
      case .denySecret: (.secrecyReview, try plain.closed("2025-03-24", outcome) { $0.basis = "密审〔2025〕1号" })
      case .unableNotHeld: (.searchOrReferral, try plain.closed("2025-03-24", outcome) { $0.searched = "档案室" })
      case .partial: (.items, try plain.itemAdded("2025-03-20").closed("2025-03-24", outcome))
      default: (nil, plain)
      }
    func found(_ one: Case) throws -> [Irregularity] {
      try one.irregularities(on: "2025-03-24").filter { if case .evidenceMissing = $0 { true } else { false } }
    }
    #expect(try found(plain.closed("2025-03-24", outcome)) == (missing.map { [.evidenceMissing(outcome, $0)] } ?? []))
    #expect(try found(present).isEmpty)
  }

  @Test("that it is not held can be the agency the applicant was sent to")
  func referral() throws {
    let one = try Case(received: "2025-03-03").closed("2025-03-24", .unableNotHeld) { $0.referTo = "市自然资源局" }
    #expect(try one.irregularities(on: "2025-03-24").isEmpty)
  }
}
