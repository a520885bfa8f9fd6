import FoiaCalendar
import Testing

@testable import FoiaCore

@Suite("What is irregular and the rule it breaks")
struct IrregularityRuleTests {
  /// Every irregularity with its rule and severity, `C4 fault`; `-` where it is advice.
  private static func all() throws -> [(Irregularity, String)] {
    let (on, later) = (try day("2025-03-10"), try day("2025-04-21"))
    let number = try #require(ApplicationNumber(year: 2025, serial: 1))
    let money = (Money(yuan: 390), Money(yuan: 380))
    func ground(_ outcome: Outcome, _ missing: [MissingGround], _ expected: String) -> [(Irregularity, String)] {
      missing.flatMap {
        [
          (.groundMissing(outcome, $0, waiver: nil), expected), (.groundMissing(outcome, $0, waiver: "说明"), expected),
        ]
      }
    }
    // What came after the due date then standing is a fault, whatever it is; what is done a second time is remarked on.
    let acts: [(Irregularity, String)] = [
      (.tooLate(.clarificationAsked, on: later, due: on), "C5 fault"),
      (.tooLate(.consultationSent, on: later, due: on), "C9 fault"),
      (.tooLate(.feeServed, on: later, due: on), "C22 fault"), (.tooLate(.extended, on: later, due: on), "C4 fault"),
      (.tooLate(.deferred, on: later, due: on), "C4 fault"), (.again(.clarificationAsked, on: on), "C5 warning"),
      (.again(.feeServed, on: on), "C22 fault"), (.again(.extended, on: on), "C4 warning"),
      (.again(.deferred, on: on), "C4 warning"), (.noReplyBy(.clarificationAsked, on: on), "C5 warning"),
      (.noReplyBy(.reasonsAsked, on: on), "C11 warning"), (.clarificationLate(on: later, by: on), "C5 fault"),
    ]
    let prolonged: [(Irregularity, String)] = [
      (.extensionWithoutApprover(on: on), "C4 fault"), (.extensionsTooLong(days: 21), "C4 fault"),
      (.extensionWillLapse(on: on), "-"), (.extensionUnderDeferral(on: on), "-"),
      (.deferralWithoutReasons(on: on), "C11 fault"), (.deferralLong(until: later, workingDays: 41), "C4 warning"),
    ]
    let others: [(Irregularity, String)] = [
      (.consultationLong(.thirdParty, sent: on, limit: later), "C9 warning"),
      (.consultationLong(.agency, sent: on, limit: later), "C9 warning"),
      (.confirmedLate(.letter, arrived: on, confirmed: later), "C15 warning"),
      (.unconfirmed(.online, arrived: on), "C15 warning"),
      (.feeOtherwise(told: money.0, tariff: money.1), "C22 fault"), (.feeBasisChanged(on: on), "C22 fault"),
      (.feeForNothing(on: on), "C22 fault"), (.sentInAnotherYear(decided: on, sent: later), "C16 warning"),
      (.sentByCourier(on: on), "C23 warning"), (.overrideNotTold(disclosed: on), "C9 warning"),
      (.replyMayBeUnderWay(replyBy: on, closed: later), "-"),
      (.itemsDisagree(.granted, items: .partial), "C12 warning"), (.notReviewed(on: on), "C27 warning"),
      (.approvedAfterwards(.leader, on: later, decided: on), "C27 warning"),
      (.approvalMissing(.leader, decided: on), "C26 warning"),
      (.closedWhilePending(.consultationSent, since: on, closed: later), "C26 warning"),
      (.reasonNotStated, "C12 warning"),
      (.evidenceMissing(.denyThirdParty, .consultation), "C9 warning"),
      (.evidenceMissing(.rejectExcessive, .reasonsAsked), "C11 warning"),
      (.evidenceMissing(.denyQuery, .law), "C12 warning"),
      (.evidenceMissing(.denySecret, .secrecyReview), "C12 warning"),
      (.evidenceMissing(.unableNotHeld, .searchOrReferral), "C12 warning"),
      (.evidenceMissing(.partial, .items), "C12 warning"),
    ]
    return acts + prolonged + others
      + ground(
        .otherNoClarification,
        [
          .clarificationNotAsked, .clarificationWithoutReplyBy(asked: on), .replyByNotPassed(on),
          .clarificationNotServed(asked: on, days: 10),
          .clarificationCame(on),
        ],
        "C6 error")
      + ground(.unableUnclear, [.clarificationNotReceived], "C7 error")
      + ground(.otherUnpaidFee, [.feeNotServed, .paymentDayNotPassed(on), .feePaid(on)], "C8 error")
      + ground(
        .rejectRepeat,
        [
          .earlierAnswer(alike: []), .earlierAnswerIsItself, .earlierAnswerOfAnother(number),
          .earlierAnswerNotGiven(number),
        ], "C10 error")
      + ground(.other, [.subReason], "C12 warning")
  }

  @Test("are as the list of rules has them")
  func rules() throws {
    for (irregularity, expected) in try Self.all() {
      #expect(irregularity.rule.map { "\($0.rawValue) \($1)" } ?? "-" == expected, "\(irregularity)")
    }
  }

  @Test("are claimed by one rule alone")
  func claims() throws {
    for (irregularity, expected) in try Self.all() {
      let claims = Rule.onIrregularities.filter { $0.severity(of: irregularity) != nil }
      #expect(claims.count == (expected == "-" ? 0 : 1), "\(irregularity)")
    }
  }

  @Test("are of a severity that the rule can have")
  func severities() throws {
    for (irregularity, _) in try Self.all() {
      guard let (rule, severity) = irregularity.rule else { continue }
      #expect(rule.severities.contains(severity), "\(irregularity)")
    }
  }

  @Test("tell two of them apart by what is expected and found")
  func identities() throws {
    let all = try Self.all().map(\.0).filter { $0.waiver == nil }
    let identities = all.compactMap { irregularity in
      irregularity.rule.map { "\($0.0) \(irregularity.expected ?? "-") \(irregularity.found)" }
    }
    // Which earlier applications look alike, and whose, is told beside what is missing.
    #expect(Set(identities).count == identities.count)
  }

  @Test("have each a rule of their own here")
  func completeness() throws {
    let named = try Set(Self.all().map { Self.place(of: $0.0) })
    #expect(named == Set(0..<28))
  }

  /// Its place among all: a new one does not compile until it is named here, and so above.
  private static func place(of irregularity: Irregularity) -> Int {
    switch irregularity {
    case .tooLate: 0
    case .again: 1
    case .noReplyBy: 2
    case .clarificationLate: 3
    case .extensionWithoutApprover: 4
    case .extensionsTooLong: 5
    case .extensionWillLapse: 6
    case .extensionUnderDeferral: 7
    case .deferralWithoutReasons: 8
    case .deferralLong: 9
    case .consultationLong: 10
    case .confirmedLate: 11
    case .unconfirmed: 12
    case .feeOtherwise: 13
    case .feeBasisChanged: 14
    case .feeForNothing: 15
    case .groundMissing: 16
    case .evidenceMissing: 17
    case .itemsDisagree: 18
    case .reasonNotStated: 19
    case .sentInAnotherYear: 20
    case .sentByCourier: 21
    case .replyMayBeUnderWay: 22
    case .notReviewed: 23
    case .approvedAfterwards: 24
    case .approvalMissing: 25
    case .closedWhilePending: 26
    case .overrideNotTold: 27
    }
  }
}
