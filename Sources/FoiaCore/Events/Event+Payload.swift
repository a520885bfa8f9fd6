public import FoiaCalendar

extension Event {
  /// The version of the payloads that are written now; payloads of this and every earlier version can be read.
  public static let payloadVersion = 1

  /// The facts that are stored in the log and never erased. The effective day is not among them: it is stored beside
  /// them in the entry.
  public var payload: Payload {
    switch self {
    case .founded(let fact): fact.payload
    case .imported(let fact): fact.payload
    case .calendarAdded(let fact): fact.payload
    case .frozen(let fact): fact.payload
    case .waived(let fact): fact.payload
    case .figuresSet(let fact): fact.payload
    case .backedUp(let fact): fact.payload
    case .settingChanged(let fact): fact.payload
    case .numberSpoilt(let fact): fact.payload
    case .registered(let fact): fact.payload
    case .confirmed, .clarificationReceived, .reasonsReceived, .disputeAnswered: Payload()
    case .assigned(let fact): fact.payload
    case .unitAccepted(let fact): fact.payload
    case .unitReturned(let fact): fact.payload
    case .handedOver(let fact): fact.payload
    case .clarificationAsked(let fact), .reasonsAsked(let fact): fact.payload
    case .feeServed(let fact): fact.payload
    case .feePaid(let fact): fact.payload
    case .consultationSent(let fact): fact.payload
    case .consultationServed(let fact), .applicantTold(let fact): fact.payload
    case .consultationReturned(let fact): fact.payload
    case .extended(let fact): fact.payload
    case .deferred(let fact): fact.payload
    case .itemAdded(let fact): fact.payload
    case .approvalGiven(let fact): fact.payload
    case .closed(let fact): fact.payload
    case .dispatched(let fact): fact.payload
    case .answerServed(let fact): fact.payload
    case .madePublic(let fact): fact.payload
    case .disputeFiled(let fact): fact.payload
    case .disputeDecided(let fact): fact.payload
    case .disputeAppealed(let fact): fact.payload
    case .redoOrdered(let fact): fact.payload
    case .redoAnswered(let fact): fact.payload
    case .letterIssued(let fact): fact.payload
    case .letterSent(let fact): fact.payload
    case .letterServed(let fact): fact.payload
    case .letterReturned(let fact): fact.payload
    case .attached(let fact): fact.payload
    case .corrected(let fact): fact.payload
    case .reopened(let fact), .voided(let fact), .undone(let fact), .erased(let fact): fact.payload
    }
  }

  /// The personal facts, which are stored apart and can be erased; nil if the event has none, or they were erased.
  public var personal: Payload? {
    switch self {
    case .registered(let registration): registration.intake.personal.map(\.payload)
    case .consultationSent(let request): request.personal
    case .attached(let attachment): attachment.personal
    case .corrected(let correction): correction.event.personal
    case .founded, .imported, .calendarAdded, .frozen, .waived, .figuresSet, .backedUp, .settingChanged, .numberSpoilt,
      .confirmed,
      .assigned, .unitAccepted, .unitReturned, .handedOver, .clarificationAsked, .clarificationReceived, .reasonsAsked,
      .reasonsReceived, .feeServed, .feePaid, .consultationServed,
      .applicantTold,
      .consultationReturned, .extended, .deferred, .itemAdded, .approvalGiven, .closed, .dispatched, .answerServed,
      .madePublic,
      .disputeFiled,
      .disputeAnswered, .disputeDecided, .disputeAppealed, .redoOrdered, .redoAnswered, .letterIssued, .letterSent,
      .letterServed, .letterReturned, .reopened, .voided, .undone, .erased:
      nil
    }
  }

  /// Whether what could be erased of it was.
  public var hasLostPersonalValues: Bool {
    switch self {
    case .registered(let registration): registration.intake.personal == nil
    case .consultationSent(let request): request.party == nil
    case .attached(let attachment): attachment.name == nil
    case .corrected(let correction): correction.event.hasLostPersonalValues
    default: false
    }
  }

  /// Reads an event from what is stored; nil if a fact it needs is missing or not valid.
  public init?(kind: Kind, effective: Day?, payload: Payload, personal: Payload?) {
    switch kind {
    case .founded, .imported, .calendarAdded, .frozen, .waived, .figuresSet, .backedUp, .settingChanged, .numberSpoilt:
      self.init(ofLedger: kind, payload)
    case .corrected, .reopened, .voided, .undone, .erased: self.init(amending: kind, effective, payload, personal)
    default:
      guard let effective else { return nil }
      self.init(kind, effective, payload, personal)
    }
  }

  private init?(amending kind: Kind, _ day: Day?, _ payload: Payload, _ personal: Payload?) {
    let explanation = Explanation(payload)
    switch kind {
    case .corrected:
      guard let correction = Correction(day, payload, personal) else { return nil }
      self = .corrected(correction)
    case .reopened: self = .reopened(explanation)
    case .voided: self = .voided(explanation)
    case .undone: self = .undone(explanation)
    case .erased: self = .erased(explanation)
    default: return nil
    }
  }

  private init?(ofLedger kind: Kind, _ payload: Payload) {
    let event: Event? =
      switch kind {
      case .founded: Founding(payload).map(Event.founded)
      case .imported: Import(payload).map(Event.imported)
      case .calendarAdded: CalendarAddition(payload).map(Event.calendarAdded)
      case .frozen: Filing(payload).map(Event.frozen)
      case .waived: Waiver(payload).map(Event.waived)
      case .figuresSet: FiguresEntry(payload).map(Event.figuresSet)
      case .backedUp: Backup(payload).map(Event.backedUp)
      case .settingChanged: SettingChange(payload).map(Event.settingChanged)
      case .numberSpoilt: SpoiltNumber(payload).map(Event.numberSpoilt)
      default: nil
      }
    guard let event else { return nil }
    self = event
  }

  private init?(_ kind: Kind, _ day: Day, _ payload: Payload, _ personal: Payload?) {
    let event: Event? =
      switch kind {
      case .founded, .imported, .calendarAdded, .frozen, .waived, .figuresSet, .backedUp, .settingChanged,
        .numberSpoilt, .corrected,
        .reopened,
        .voided, .undone,
        .erased:
        nil
      case .registered: Registration(day, payload, personal).map(Event.registered)
      case .confirmed: .confirmed(Confirmation(on: day))
      case .assigned: Assignment(day, payload).map(Event.assigned)
      case .unitAccepted: UnitAcceptance(day, payload).map(Event.unitAccepted)
      case .unitReturned: UnitReturn(day, payload).map(Event.unitReturned)
      case .handedOver: HandOver(day, payload).map(Event.handedOver)
      case .clarificationAsked: .clarificationAsked(Request(day, payload))
      case .clarificationReceived: .clarificationReceived(Reply(on: day))
      case .reasonsAsked: .reasonsAsked(Request(day, payload))
      case .reasonsReceived: .reasonsReceived(Reply(on: day))
      case .feeServed: FeeNotice(day, payload).map(Event.feeServed)
      case .feePaid: .feePaid(Payment(on: day, receipt: payload.text("receipt")))
      case .consultationSent: ConsultationRequest(day, payload, personal).map(Event.consultationSent)
      case .consultationServed: ConsultationStep(day, payload).map(Event.consultationServed)
      case .applicantTold: ConsultationStep(day, payload).map(Event.applicantTold)
      case .consultationReturned: Opinion(day, payload).map(Event.consultationReturned)
      case .extended: Extension(day, payload).map(Event.extended)
      case .deferred: Deferral(day, payload).map(Event.deferred)
      case .itemAdded: Item(day, payload).map(Event.itemAdded)
      case .approvalGiven: Approval(day, payload).map(Event.approvalGiven)
      case .closed: Closing(day, payload).map(Event.closed)
      case .dispatched: .dispatched(Dispatch(day, payload))
      case .answerServed: .answerServed(Service(day, payload))
      case .madePublic: ProactiveDisclosure(day, payload).map(Event.madePublic)
      case .disputeFiled: DisputeFiling(day, payload).map(Event.disputeFiled)
      case .disputeAnswered: .disputeAnswered(DisputeAnswer(on: day))
      case .disputeDecided: DisputeDecision(day, payload).map(Event.disputeDecided)
      case .disputeAppealed: .disputeAppealed(DisputeAppeal(day, payload))
      case .redoOrdered: RedoOrder(day, payload).map(Event.redoOrdered)
      case .redoAnswered: .redoAnswered(RedoAnswer(day, payload))
      case .letterIssued: LetterIssue(day, payload).map(Event.letterIssued)
      case .letterSent: LetterDispatch(day, payload).map(Event.letterSent)
      case .letterServed: LetterService(day, payload).map(Event.letterServed)
      case .letterReturned: LetterReturn(day, payload).map(Event.letterReturned)
      case .attached: AttachedFile(day, payload, personal).map(Event.attached)
      }
    guard let event else { return nil }
    self = event
  }
}
