/// What an entry of the log says happened. Each case carries the facts of its kind, as their type describes them.
public indirect enum Event: Hashable, Sendable {
  /// The ledger was set up; its first entry.
  case founded(Founding)
  /// A file of old records was imported.
  case imported(Import)
  /// Days off and make-up working days were added to the calendar.
  case calendarAdded(CalendarAddition)
  /// The figures of a year were filed as published.
  case frozen(Filing)
  /// A finding of `foia check` was waived.
  case waived(Waiver)
  /// Figures of section two were typed in.
  case figuresSet(FiguresEntry)
  /// A backup was made and found to be sound.
  case backedUp(Backup)
  /// Something that letters and reports need to know of the office was set.
  case settingChanged(SettingChange)
  /// A number of a document was used up without a document.
  case numberSpoilt(SpoiltNumber)
  /// An application was registered and got its number.
  case registered(Registration)
  /// The receipt was confirmed with the applicant (art. 31).
  case confirmed(Confirmation)
  /// The application was handed to a department.
  case assigned(Assignment)
  /// A department accepted the application.
  case unitAccepted(UnitAcceptance)
  /// A department gave the application back.
  case unitReturned(UnitReturn)
  /// An officer's part passed to a colleague.
  case handedOver(HandOver)
  /// The applicant was asked to clarify the application (art. 30).
  case clarificationAsked(Request)
  /// The applicant clarified the application.
  case clarificationReceived(Reply)
  /// The applicant was asked for the reasons of excessive applications (art. 35).
  case reasonsAsked(Request)
  /// The applicant gave the reasons.
  case reasonsReceived(Reply)
  /// A fee notice was served on the applicant.
  case feeServed(FeeNotice)
  /// The fee was paid.
  case feePaid(Payment)
  /// The letter of a consultation was sent (art. 32 to 34).
  case consultationSent(ConsultationRequest)
  /// The letter reached the consulted party.
  case consultationServed(ConsultationStep)
  /// The applicant was told that a party is consulted.
  case applicantTold(ConsultationStep)
  /// The opinion of the consulted party came.
  case consultationReturned(Opinion)
  /// The time for the answer was extended (art. 33 para. 2).
  case extended(Extension)
  /// The answer was deferred to a day set by the agency (art. 35).
  case deferred(Deferral)
  /// A part of the request was recorded, with its own outcome if it has one (art. 37).
  case itemAdded(Item)
  /// An opinion was given on the answer before it goes out.
  case approvalGiven(Approval)
  /// The application was answered.
  case closed(Closing)
  /// The answer was sent or handed over.
  case dispatched(Dispatch)
  /// The answer reached the applicant.
  case answerServed(Service)
  /// What was asked for was turned into proactive disclosure.
  case madePublic(ProactiveDisclosure)
  /// A review was applied for, or a suit was brought.
  case disputeFiled(DisputeFiling)
  /// The agency answered the review organ or court.
  case disputeAnswered(DisputeAnswer)
  /// The review organ or court decided.
  case disputeDecided(DisputeDecision)
  /// A judgment was appealed.
  case disputeAppealed(DisputeAppeal)
  /// A review organ or court ordered a new answer.
  case redoOrdered(RedoOrder)
  /// The new answer was given.
  case redoAnswered(RedoAnswer)
  /// A letter was issued under a number of its own.
  case letterIssued(LetterIssue)
  /// A letter or an answer came back undelivered.
  case letterReturned(LetterReturn)
  /// A letter that is no answer was sent or handed over.
  case letterSent(LetterDispatch)
  /// A letter that is no answer arrived.
  case letterServed(LetterService)
  /// A file was kept with the application.
  case attached(AttachedFile)
  // The following cases are not events of a case; they correct mistakes in the record. Each but a voiding and an
  // erasure names the entry it supersedes.
  /// An entry was corrected.
  case corrected(Correction)
  /// A closing was taken back, or the sending or service of its answer with it.
  case reopened(Explanation)
  /// An application was taken out of every count; its number stays visible.
  case voided(Explanation)
  /// An entry was taken back, as part of the action it belongs to.
  case undone(Explanation)
  /// The personal data of an application was lawfully erased.
  case erased(Explanation)

  /// The kind of an entry, named as its case of `Event`; the raw value is the code that is stored. Entries of one
  /// effective day are applied in the order of these cases, whatever order they were typed in.
  public enum Kind: String, CaseIterable, Sendable {
    case founded, imported
    case calendarAdded = "calendar-added"
    case frozen, waived
    case figuresSet = "figures-set"
    case backedUp = "backed-up"
    case settingChanged = "setting-changed"
    case numberSpoilt = "number-spoilt"
    case registered, confirmed, assigned
    case unitAccepted = "unit-accepted"
    case unitReturned = "unit-returned"
    case handedOver = "handed-over"
    case clarificationAsked = "clarification-asked"
    case clarificationReceived = "clarification-received"
    case reasonsAsked = "reasons-asked"
    case reasonsReceived = "reasons-received"
    case feeServed = "fee-served"
    case feePaid = "fee-paid"
    case consultationSent = "consultation-sent"
    case consultationServed = "consultation-served"
    case applicantTold = "applicant-told"
    case consultationReturned = "consultation-returned"
    case extended, deferred
    case itemAdded = "item-added"
    case approvalGiven = "approval-given"
    case closed, dispatched
    case answerServed = "answer-served"
    case madePublic = "made-public"
    case disputeFiled = "dispute-filed"
    case disputeAnswered = "dispute-answered"
    case disputeDecided = "dispute-decided"
    case disputeAppealed = "dispute-appealed"
    case redoOrdered = "redo-ordered"
    case redoAnswered = "redo-answered"
    case letterIssued = "letter-issued"
    case letterReturned = "letter-returned"
    case letterSent = "letter-sent"
    case letterServed = "letter-served"
    case attached
    case corrected, reopened, voided, undone, erased
  }

  /// The kind of the event, without its facts.
  public var kind: Kind {
    switch self {
    case .founded: .founded
    case .imported: .imported
    case .calendarAdded: .calendarAdded
    case .frozen: .frozen
    case .waived: .waived
    case .figuresSet: .figuresSet
    case .backedUp: .backedUp
    case .settingChanged: .settingChanged
    case .numberSpoilt: .numberSpoilt
    case .registered: .registered
    case .confirmed: .confirmed
    case .assigned: .assigned
    case .unitAccepted: .unitAccepted
    case .unitReturned: .unitReturned
    case .handedOver: .handedOver
    case .clarificationAsked: .clarificationAsked
    case .clarificationReceived: .clarificationReceived
    case .reasonsAsked: .reasonsAsked
    case .reasonsReceived: .reasonsReceived
    case .feeServed: .feeServed
    case .feePaid: .feePaid
    case .consultationSent: .consultationSent
    case .consultationServed: .consultationServed
    case .applicantTold: .applicantTold
    case .consultationReturned: .consultationReturned
    case .extended: .extended
    case .deferred: .deferred
    case .itemAdded: .itemAdded
    case .approvalGiven: .approvalGiven
    case .closed: .closed
    case .dispatched: .dispatched
    case .answerServed: .answerServed
    case .madePublic: .madePublic
    case .disputeFiled: .disputeFiled
    case .disputeAnswered: .disputeAnswered
    case .disputeDecided: .disputeDecided
    case .disputeAppealed: .disputeAppealed
    case .redoOrdered: .redoOrdered
    case .redoAnswered: .redoAnswered
    case .letterIssued: .letterIssued
    case .letterSent: .letterSent
    case .letterServed: .letterServed
    case .letterReturned: .letterReturned
    case .attached: .attached
    case .corrected: .corrected
    case .reopened: .reopened
    case .voided: .voided
    case .undone: .undone
    case .erased: .erased
    }
  }
}

extension Event.Kind: Comparable {
  private static let ranks = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  /// Its place in the order of the kinds, from 0.
  public var rank: Int { Self.ranks[self] ?? 0 }

  /// Whether the first kind is applied before the second on the same day.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
