public import FoiaCalendar

extension Event {
  /// The day it took effect: when it happened, not when it was recorded. nil for an entry about the ledger and for one
  /// that takes something back, voids or erases; a correction has the day of the corrected entry.
  public var effective: Day? {
    switch self {
    case .founded, .imported, .calendarAdded, .frozen, .waived, .figuresSet, .backedUp, .settingChanged, .numberSpoilt,
      .reopened,
      .voided,
      .undone, .erased:
      nil
    case .corrected(let correction): correction.event.effective
    case .registered(let registration): registration.intake.receipt.day
    case .confirmed(let fact): fact.on
    case .assigned(let fact): fact.on
    case .unitAccepted(let fact): fact.on
    case .unitReturned(let fact): fact.on
    case .handedOver(let fact): fact.on
    case .clarificationAsked(let fact), .reasonsAsked(let fact): fact.on
    case .clarificationReceived(let fact), .reasonsReceived(let fact): fact.on
    case .feeServed(let fact): fact.judgedOn
    case .feePaid(let fact): fact.on
    case .consultationSent(let fact): fact.on
    case .consultationServed(let fact), .applicantTold(let fact): fact.on
    case .consultationReturned(let fact): fact.on
    case .extended(let fact): fact.on
    case .deferred(let fact): fact.on
    case .itemAdded(let fact): fact.on
    case .approvalGiven(let fact): fact.on
    case .closed(let fact): fact.on
    case .dispatched(let fact): fact.on
    case .answerServed(let fact): fact.on
    case .madePublic(let fact): fact.on
    case .disputeFiled(let fact): fact.on
    case .disputeAnswered(let fact): fact.on
    case .disputeDecided(let fact): fact.on
    case .disputeAppealed(let fact): fact.on
    case .redoOrdered(let fact): fact.on
    case .redoAnswered(let fact): fact.on
    case .letterIssued(let fact): fact.on
    case .letterSent(let fact): fact.dispatch.on
    case .letterServed(let fact): fact.service.on
    case .letterReturned(let fact): fact.on
    case .attached(let fact): fact.on
    }
  }
}
