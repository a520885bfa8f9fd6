public import FoiaCalendar

/// Why the record cannot take something: it cannot have happened, or the ledger says otherwise.
public enum RuleViolation: Error, Hashable, Sendable {
  /// An event dated after today.
  case future(Field, Day, today: Day)
  /// The record is looked at as of a day that is still to come.
  case asOfFuture(Day, today: Day)
  /// Statistics of a period that begins on a day still to come.
  case periodAhead(Day, today: Day)
  /// A receipt before the first Regulation was in force.
  case receiptTooEarly(Day)
  case arrivedAfterReceived(arrived: Day, received: Day)
  /// A channel that knows no confirmation cannot be logged with the arrival alone.
  case arrivalAlone(Channel)
  /// `unknown` is for old ledgers only.
  case channelNotRecorded
  case closedBeforeReceipt(ApplicationNumber?, on: Day, received: Day)
  // The lifecycle.
  case beforeReceipt(ApplicationNumber, Event.Kind, on: Day, received: Day)
  /// Something that happens until the closing, dated after it; or a closing dated before something that did happen.
  case afterClosing(ApplicationNumber, Event.Kind, on: Day, closed: Day)
  /// A second one of what can happen once, or a second answer to one request.
  case twice(ApplicationNumber, Event.Kind, first: Day)
  /// Nothing is recorded on or before its day that it could follow.
  case nothingBefore(ApplicationNumber, Event.Kind, on: Day, needs: Event.Kind)
  /// What follows the decision, dated before it.
  case beforeDecision(ApplicationNumber, Event.Kind, on: Day, decided: Day)
  /// A day that is set lies before the event that sets it.
  case limitBeforeEvent(Field, Day, event: Day)
  /// A day that is set years ahead.
  case limitTooFar(Field, Day)
  // The clock.
  /// Working days of the extensions in force since the clock last started, this one included.
  case extensionsTooLong(ApplicationNumber, days: Int)
  case extensionOutOfRange(days: Int)
  case clockStopped(ApplicationNumber)
  case notAfterDue(ApplicationNumber, Field, Day, due: Day)
  case restDay(Field, Day, ArrangedDay?)
  // Consultation.
  /// The agency itself or one of its departments is nobody to consult.
  case ownUnit(ConsultedRole, isAgencyItself: Bool)
  // The closing.
  case groundMissing(ApplicationNumber, Outcome, MissingGround)
  case alreadyClosed(ApplicationNumber, on: Day, outcome: Outcome)
  case isVoid(ApplicationNumber)
  case dispute(DisputeRefusal)
  // Mistakes and their mending, and filing.
  case amending(AmendingRefusal)
  case numberTaken(ApplicationNumber)
  /// The year in the number and the year of receipt differ.
  case numberOfAnotherYear(ApplicationNumber, received: Day)
  /// An outcome without its date, or a date without its outcome.
  case closedWithoutOutcome(Day)
  case outcomeWithoutDate(Outcome)
  /// Only `other` has a sub-reason.
  case subReasonOf(Outcome)
}

/// Everything that is wrong with one input, told together.
public struct RuleViolations: Error, Hashable, Sendable {
  public let all: [RuleViolation]

  /// Throws when there is anything to say.
  public static func check(_ all: [RuleViolation]) throws(RuleViolations) {
    if !all.isEmpty { throw RuleViolations(all: all) }
  }

  public init(all: [RuleViolation]) { self.all = all }
}

extension Receipt {
  /// What forbids this receipt, for an application that came in by `channel`.
  public func violations(channel: Channel, today: Day) -> [RuleViolation] {
    var violations: [RuleViolation] = []
    let field: Field = isConfirmed ? .received : .arrived
    if day > today { violations.append(.future(field, day, today: today)) }
    if day < Policy.earliestReceipt { violations.append(.receiptTooEarly(day)) }
    if let arrived, arrived > day { violations.append(.arrivedAfterReceived(arrived: arrived, received: day)) }
    if !isConfirmed, !channel.needsConfirmation { violations.append(.arrivalAlone(channel)) }
    return violations
  }
}

extension Closing {
  /// What forbids this closing of an application received on `received`.
  public func violations(number: ApplicationNumber?, received: Day, today: Day) -> [RuleViolation] {
    var violations: [RuleViolation] = []
    if on > today { violations.append(.future(.closed, on, today: today)) }
    if subReason != nil, outcome != .other { violations.append(.subReasonOf(outcome)) }
    if on < received { violations.append(.closedBeforeReceipt(number, on: on, received: received)) }
    return violations
  }
}

extension Application {
  /// What forbids recording events of this application, whatever it went through before.
  public func violations(of events: [Event], today: Day) -> [RuleViolation] {
    if isVoid { return [.isVoid(number)] }
    return events.compactMap { event in
      guard let day = event.effective, day > today else { return nil }
      let kind = if case .corrected(let correction) = event { correction.event.kind } else { event.kind }
      return .future(kind.dayField, day, today: today)
    }
  }
}
