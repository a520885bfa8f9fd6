internal import FoiaCalendar

extension Irregularity {
  /// The reason for which the closing itself waives it; nil if it does not.
  var waiver: String? {
    if case .groundMissing(_, _, let waiver) = self { waiver } else { nil }
  }

  /// The ground of the outcome that is missing; nil if it is another irregularity.
  var missingGround: Ground? {
    if case .groundMissing(let outcome, _, _) = self { outcome.ground } else { nil }
  }

  /// The expected value, in codes and figures; nil if no single value was expected.
  var expected: String? {
    switch self {
    case .tooLate(_, _, let due): due.iso
    case .clarificationLate(_, let by): by.iso
    case .extensionsTooLong: String(Policy.extensionLimit)
    case .consultationLong(_, _, let limit): limit.iso
    case .confirmedLate(_, let arrived, _), .unconfirmed(_, let arrived): arrived.iso
    case .feeOtherwise(_, let tariff): tariff.yuan
    case .itemsDisagree(_, let items): items.rawValue
    case .sentInAnotherYear(let decided, _): decided.iso
    case .replyMayBeUnderWay(let replyBy, _): replyBy.iso
    case .approvedAfterwards(_, _, let decided), .approvalMissing(_, let decided),
      .closedWhilePending(_, _, let decided):
      decided.iso
    case .again, .noReplyBy, .extensionWithoutApprover, .extensionWillLapse, .extensionUnderDeferral,
      .deferralWithoutReasons, .deferralLong, .feeBasisChanged, .feeForNothing, .groundMissing, .evidenceMissing,
      .reasonNotStated, .sentByCourier, .overrideNotTold, .notReviewed:
      nil
    }
  }

  /// The value that was found, in codes and figures.
  var found: String {
    switch self {
    case .tooLate(let kind, let on, _), .again(let kind, let on): "\(kind.rawValue) \(on.iso)"
    case .noReplyBy(let kind, let on): "\(kind.rawValue) \(on.iso) no-reply-by"
    case .clarificationLate(let on, _): on.iso
    case .extensionWithoutApprover(let on): "extended \(on.iso) no-approver"
    case .extensionsTooLong(let days): String(days)
    case .extensionWillLapse(let on): "extended \(on.iso) will-lapse"
    case .extensionUnderDeferral(let on): "extended \(on.iso) deferred"
    case .deferralWithoutReasons(let on): "deferred \(on.iso) no-reasons"
    case .deferralLong(let until, _): "deferred-until \(until.iso)"
    case .consultationLong(let role, let sent, _): "\(role.rawValue) \(sent.iso)"
    case .confirmedLate(_, _, let confirmed): confirmed.iso
    case .unconfirmed: "unconfirmed"
    case .feeOtherwise(let told, _): told.yuan
    case .feeBasisChanged(let on): "fee-served \(on.iso) other-basis"
    case .feeForNothing(let on): "fee-served \(on.iso) nothing"
    case .groundMissing(let outcome, let missing, _): "\(outcome.rawValue) \(missing.code)"
    case .evidenceMissing(let outcome, let evidence): "\(outcome.rawValue) \(evidence)"
    case .itemsDisagree(let outcome, _): outcome.rawValue
    case .reasonNotStated: "reason"
    case .sentInAnotherYear(_, let sent): sent.iso
    case .replyMayBeUnderWay(_, let closed): closed.iso
    case .sentByCourier(let on): "courier \(on.iso)"
    case .overrideNotTold(let on, _): "override \(on.iso)"
    case .closedWhilePending(let kind, let since, _): "\(kind.rawValue) \(since.iso) pending"
    case .notReviewed(let on): "not-reviewed \(on.iso)"
    case .approvedAfterwards(let step, let on, _): "\(step.rawValue) \(on.iso)"
    case .approvalMissing(let step, _): "no \(step.rawValue)"
    }
  }
}

extension MissingGround {
  /// What is missing as a code, such as `reply-by-not-passed 2025-03-25`.
  var code: String {
    switch self {
    case .clarificationNotAsked: "not-asked"
    case .clarificationWithoutReplyBy(let asked, _): "no-reply-by \(asked.iso)"
    case .replyByNotPassed(let day): "reply-by-not-passed \(day.iso)"
    case .clarificationNotServed(let asked, _): "not-served \(asked.iso)"
    case .clarificationCame(let day): "came \(day.iso)"
    case .clarificationNotReceived: "not-received"
    case .feeNotServed: "not-served"
    case .paymentDayNotPassed(let day): "payment-day-not-passed \(day.iso)"
    case .feePaid(let day): "paid \(day.iso)"
    case .earlierAnswer: "no-earlier-answer"
    case .earlierAnswerIsItself: "itself"
    case .earlierAnswerOfAnother(let number): "of-another \(number)"
    case .earlierAnswerNotGiven(let number): "not-given \(number)"
    case .subReason: "no-sub-reason"
    }
  }
}
