public import FoiaCalendar

/// Why something cannot be recorded: it cannot have happened, or the ledger says otherwise.
public enum RuleViolation: Hashable, Sendable {
  /// An event dated after today.
  case future(Field, Day, today: Day)
  /// A notice of holidays that is known to have been published on another day; with its number.
  case publishedOtherwise(String, known: Day, told: Day)
  /// A day still to come, as of which the record should be shown.
  case asOfFuture(Day, today: Day)
  /// A period for statistics that begins on a day still to come.
  case periodAhead(Day, today: Day)
  /// A receipt before the first Regulation came into force.
  case receiptTooEarly(Day)
  /// The day of arrival lies after the day of receipt.
  case arrivedAfterReceived(arrived: Day, received: Day)
  /// Something was served before it was sent.
  case servedBeforeSent(sent: Day, served: Day)
  /// An application by this channel cannot be logged with its arrival alone, because its receipt is not confirmed.
  case arrivalAlone(Channel)
  /// The channel `unknown` is for imported applications only.
  case channelNotRecorded
  /// A closing dated before the receipt.
  case closedBeforeReceipt(ApplicationNumber?, on: Day, received: Day)
  // The lifecycle.
  /// An event dated before the receipt.
  case beforeReceipt(ApplicationNumber, Event.Kind, on: Day, received: Day)
  /// An event that can happen only until the closing is dated after it, or a closing is dated before such an event.
  case afterClosing(ApplicationNumber, Event.Kind, on: Day, closed: Day)
  /// Something that can happen only once, or a second answer to one request; with the day of the first.
  case twice(ApplicationNumber, Event.Kind, first: Day)
  /// A letter has its number already; with the number, and the entry that gave it.
  case numbered(ApplicationNumber, LetterCode, document: String, entry: EntryID)
  /// The receipt was on record from the beginning, so that there is nothing to confirm.
  case confirmedByReceipt(ApplicationNumber, received: Day)
  /// The event must follow another one, and none is recorded on or before its day; with the kind that is needed,
  /// and the letter of which it is.
  case nothingBefore(ApplicationNumber, Event.Kind, on: Day, needs: Event.Kind, of: LetterCode? = nil)
  /// The event must follow another one, which is recorded with a later day; with that kind and day.
  case beforeNeeded(ApplicationNumber, Event.Kind, on: Day, needs: Event.Kind, recorded: Day)
  /// Something that follows the decision is dated before it.
  case beforeDecision(ApplicationNumber, Event.Kind, on: Day, decided: Day)
  /// A limit lies before the event that sets it.
  case limitBeforeEvent(Field, Day, event: Day)
  /// A limit lies too many years ahead.
  case limitTooFar(Field, Day)
  // The clock.
  /// The extensions in force since the clock last started are too long together, in working days (art. 33 para. 2).
  case extensionsTooLong(ApplicationNumber, days: Int)
  /// The length of an extension is not 1 to 20 working days.
  case extensionOutOfRange(days: Int)
  /// The clock is stopped, so there is no due date to extend.
  case clockStopped(ApplicationNumber)
  /// The new last day does not lie after the due date.
  case notAfterDue(ApplicationNumber, Field, Day, due: Day)
  /// The day is not a working day; with what arranges it, nil for an ordinary weekend day.
  case restDay(Field, Day, ArrangedDay?)
  // Consultation.
  /// The agency itself or one of its departments cannot be consulted.
  case ownUnit(ConsultedRole, isAgencyItself: Bool)
  /// The applicant is no third party to the own application.
  case applicantConsulted(ApplicationNumber)
  // The closing.
  /// What the outcome needs is missing from the record; with how it can be added.
  case groundMissing(ApplicationNumber, Outcome, MissingGround, by: GroundSupply = .closing(nil))
  /// The application is closed already.
  case alreadyClosed(ApplicationNumber, on: Day, outcome: Outcome)
  /// The application is void.
  case isVoid(ApplicationNumber)
  /// A step of a dispute is refused.
  case dispute(DisputeRefusal)
  // Corrections of mistakes, and filing.
  /// A correction, an undoing or a filing is refused.
  case amending(AmendingRefusal)
  /// Another application has this number.
  case numberTaken(ApplicationNumber)
  /// The year in the number differs from the year of receipt.
  case numberOfAnotherYear(ApplicationNumber, received: Day)
  /// A date of closing without an outcome.
  case closedWithoutOutcome(Day)
  /// An outcome without a date of closing.
  case outcomeWithoutDate(Outcome)
  /// A sub-reason with another outcome than `other`.
  case subReasonOf(Outcome)
  /// The next number of a document is asked for, but no series is set.
  case noSeries
  /// The next number of a series is asked for that the general register numbers.
  case seriesOfRegister(String)
  /// The number of a document stands on an answer or a letter, so that it is not spoilt.
  case numberStands(OfficialNumber)
  /// The number of a document is recorded as spoilt, so that none gets it.
  case numberSpoilt(OfficialNumber)
}

extension Receipt {
  /// Why an application that came by `channel` cannot have this receipt; empty if it can.
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
  /// Why an application received on `received` cannot have this closing; empty if it can.
  public func violations(number: ApplicationNumber?, received: Day, today: Day) -> [RuleViolation] {
    var violations: [RuleViolation] = []
    if on > today { violations.append(.future(.closed, on, today: today)) }
    if subReason != nil, outcome != .other { violations.append(.subReasonOf(outcome)) }
    if on < received { violations.append(.closedBeforeReceipt(number, on: on, received: received)) }
    return violations
  }
}

extension Application {
  /// Why events of this application cannot be recorded, whatever happened to it before: it is void, or an event is
  /// dated after today. Empty if they can.
  public func violations(of events: [Event], today: Day) -> [RuleViolation] {
    if isVoid { return [.isVoid(number)] }
    return events.compactMap { event in
      guard let day = event.effective, day > today else { return nil }
      let kind = if case .corrected(let correction) = event { correction.event.kind } else { event.kind }
      return .future(kind.dayField, day, today: today)
    }
  }
}
