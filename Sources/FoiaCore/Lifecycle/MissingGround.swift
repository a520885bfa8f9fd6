public import FoiaCalendar

/// What exactly is missing from the record for an outcome.
public enum MissingGround: Hashable, Sendable {
  /// Clarification was not asked for.
  case clarificationNotAsked
  /// The request for clarification sets no day for the reply; with the entry that recorded it, where one is to be named.
  case clarificationWithoutReplyBy(asked: Day, entry: EntryID? = nil)
  /// The day for the reply had not passed on the date of the decision.
  case replyByNotPassed(Day)
  /// The time for the reply runs from the service of the request, which is not recorded; with its working days.
  case clarificationNotServed(asked: Day, days: Int)
  /// The clarification came, on this day.
  case clarificationCame(Day)
  /// No clarification was received.
  case clarificationNotReceived
  /// No fee notice was served.
  case feeNotServed
  /// The day for paying had not passed on the date of the decision.
  case paymentDayNotPassed(Day)
  /// The fee was paid, on this day.
  case feePaid(Day)
  /// No earlier answer is named; with closed applications of the same applicant that ask for the same.
  case earlierAnswer(alike: [ApplicationNumber])
  /// The application named as the earlier answer is this one.
  case earlierAnswerIsItself
  /// The application named is void or of another applicant.
  case earlierAnswerOfAnother(ApplicationNumber)
  /// The application named is open, or was answered after this one.
  case earlierAnswerNotGiven(ApplicationNumber)
  /// The sub-reason of `other` is missing.
  case subReason
}

/// How what is missing for an outcome can be added: by the step that records it, if there is one that is possible, or on
/// the line itself.
public enum GroundSupply: Hashable, Sendable {
  /// The application was to be closed.
  case closing(Event.Kind?)
  /// A correction was to be recorded.
  case correcting(Event.Kind?)
}

extension Application {
  /// The step that can put on record what is missing for an outcome; nil if there is none.
  func step(supplying missing: MissingGround) -> Event.Kind? {
    switch missing {
    case .clarificationNotAsked: return .clarificationAsked
    case .clarificationNotReceived:
      if clarifications.isEmpty { return .clarificationAsked }
      // A clarification that came after the closing is kept as a note, and there is no second one.
      return clarifications.contains { $0.answer == nil && $0.note == nil } ? .clarificationReceived : nil
    case .feeNotServed: return .feeServed
    case .clarificationWithoutReplyBy, .replyByNotPassed, .clarificationNotServed, .clarificationCame,
      .paymentDayNotPassed, .feePaid, .earlierAnswer, .earlierAnswerIsItself,
      .earlierAnswerOfAnother, .earlierAnswerNotGiven, .subReason:
      return nil
    }
  }

  /// What is missing from the record for closing this application like this; nil if nothing is.
  ///
  /// To be asked of the application as it is before the closing. Whether an earlier answer is one to the same applicant
  /// is not checked here, since that needs the other application.
  public func missingGround(for closing: Closing, by calendar: WorkCalendar) -> MissingGround? {
    switch closing.outcome.ground {
    case nil: return nil
    case .clarificationUnanswered:
      guard let request = clarifications.last else { return .clarificationNotAsked }
      if let came = request.answer { return .clarificationCame(came.fact.on) }
      if let replyBy = replyBy(request, by: calendar) { return closing.on > replyBy ? nil : .replyByNotPassed(replyBy) }
      guard case .workingDays(let days)? = request.asked.limit else {
        return .clarificationWithoutReplyBy(asked: request.asked.on, entry: request.entry)
      }
      return .clarificationNotServed(asked: request.asked.on, days: days)
    case .clarificationReceived:
      return clarifications.contains { $0.answer != nil } ? nil : .clarificationNotReceived
    case .feeUnpaid:
      guard let demand = fees.last else { return .feeNotServed }
      if let paid = demand.answer { return .feePaid(paid.fact.on) }
      let payBy = payBy(demand, by: calendar)
      return closing.on > payBy ? nil : .paymentDayNotPassed(payBy)
    case .earlierAnswer: return closing.sameAs == nil ? .earlierAnswer(alike: []) : nil
    case .subReason: return closing.subReason == nil ? .subReason : nil
    }
  }

  /// Whether what is missing is known only from what was typed after the closing, so that a waiver given with it says nothing of it.
  func isLaterThanClosing(_ missing: MissingGround) -> Bool {
    let answer: EntryID? =
      switch missing {
      case .clarificationCame: clarifications.last?.answer?.entry
      case .feePaid: fees.last?.answer?.entry
      default: nil
      }
    guard let answer, let closed else { return false }
    return answer > closed.entry
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
  /// The last day for paying: 20 working days after service (国办函〔2020〕109号).
  public func payBy(_ calendar: WorkCalendar) -> Day { calendar.workingDay(Policy.payWithin, after: on) }
}

extension Consultation {
  /// The last day for the opinion: 15 working days after service, else after sending (art. 32 and 34); for another agency,
  /// for which the law sets no limit, the one it was given. nil if that is none, or runs from a service that is not recorded.
  public func opinionBy(_ calendar: WorkCalendar) -> Day? {
    switch (request.role, request.limit) {
    case (.thirdParty, _), (.coProducer, _): calendar.workingDay(Policy.opinionWithin, after: served ?? request.on)
    case (.agency, .day(let day)): day
    case (.agency, .workingDays(let count)): served.map { calendar.workingDay(count, after: $0) }
    case (.agency, nil): nil
    }
  }

  /// The day after which the consultation causes a warning as taking too long: of another agency after as long as the law gives a
  /// third party, whatever time it was given, since that does not move the due date of the answer.
  public func remarkedAfter(_ calendar: WorkCalendar) -> Day {
    let days = request.role == .agency ? Policy.agencyRemarkedAfter : Policy.opinionWithin
    return calendar.workingDay(days, after: served ?? request.on)
  }
}
