public import FoiaCalendar

/// What exactly is missing of the ground for an outcome.
public enum MissingGround: Hashable, Sendable {
  case clarificationNotAsked
  case clarificationWithoutReplyBy(asked: Day)
  /// The reply-by day, which is not over on the day of the decision.
  case replyByNotPassed(Day)
  case clarificationCame(Day)
  case clarificationNotReceived
  case feeNotServed
  case paymentDayNotPassed(Day)
  case feePaid(Day)
  /// Not named; the closed applications of the same applicant that look like it.
  case earlierAnswer(alike: [ApplicationNumber])
  case earlierAnswerIsItself
  case earlierAnswerOfAnother(ApplicationNumber)
  /// It is open, or was answered later than this one.
  case earlierAnswerNotGiven(ApplicationNumber)
  case subReason
}

extension Application {
  /// What is missing of the ground for closing this application so (domain §4.1); nil where nothing is.
  ///
  /// The application is to be the one before the closing. Whether an earlier answer is one of the same applicant is for
  /// the ledger to tell.
  public func missingGround(for closing: Closing, by calendar: WorkCalendar) -> MissingGround? {
    switch closing.outcome.ground {
    case nil: return nil
    case .clarificationUnanswered:
      guard let request = clarifications.last else { return .clarificationNotAsked }
      if let came = request.answer { return .clarificationCame(came.fact.on) }
      guard let replyBy = request.asked.replyBy else { return .clarificationWithoutReplyBy(asked: request.asked.on) }
      return closing.on > replyBy ? nil : .replyByNotPassed(replyBy)
    case .clarificationReceived:
      return clarifications.contains { $0.answer != nil } ? nil : .clarificationNotReceived
    case .feeUnpaid:
      guard let demand = fees.last else { return .feeNotServed }
      if let paid = demand.answer { return .feePaid(paid.fact.on) }
      let payBy = demand.asked.payBy(calendar)
      return closing.on > payBy ? nil : .paymentDayNotPassed(payBy)
    case .earlierAnswer: return closing.sameAs == nil ? .earlierAnswer(alike: []) : nil
    case .subReason: return closing.subReason == nil ? .subReason : nil
    }
  }

  /// Whether the evidence that an outcome should have is missing from the record.
  public func lacks(_ evidence: Evidence, for closing: Closing) -> Bool {
    switch evidence {
    case .consultation: !consultations.contains { $0.request.role == .thirdParty }
    case .reasonsAsked: reasons.isEmpty
    case .law, .secrecyReview: closing.basis == nil
    case .searchOrReferral: closing.searched == nil && closing.referTo == nil
    case .items: items.isEmpty
    }
  }
}

extension FeeNotice {
  /// The last day for paying.
  public func payBy(_ calendar: WorkCalendar) -> Day { calendar.workingDay(Policy.payWithin, after: on) }
}

extension Consultation {
  /// The last day for the opinion; nil for other agencies, to whom the law sets none.
  public func opinionBy(_ calendar: WorkCalendar) -> Day? {
    switch request.role {
    case .thirdParty, .coProducer: calendar.workingDay(Policy.opinionWithin, after: served ?? request.on)
    case .agency: nil
    }
  }

  /// The day after which the consultation is remarked on as long.
  public func remarkedAfter(_ calendar: WorkCalendar) -> Day {
    opinionBy(calendar) ?? calendar.workingDay(Policy.agencyRemarkedAfter, after: served ?? request.on)
  }
}
