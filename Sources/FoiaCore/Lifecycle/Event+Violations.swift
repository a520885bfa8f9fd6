public import FoiaCalendar

extension Event {
  /// Why this event cannot be recorded, whatever else is on record, such as an impossible limit; empty if it can.
  public func violations(today: Day) -> [RuleViolation] {
    switch self {
    case .registered(let registration):
      return registration.intake.receipt.violations(channel: registration.intake.channel, today: today)
    case .assigned(let fact): return Self.limit(.replyBy, fact.replyBy, after: fact.on)
    case .clarificationAsked(let fact), .reasonsAsked(let fact):
      return Self.limit(fact.limit, after: fact.on)
    case .consultationSent(let fact): return Self.limit(fact.limit, after: fact.on)
    case .feeServed(let fact):
      return fact.sent.map { $0 > fact.on ? [.servedBeforeSent(sent: $0, served: fact.on)] : [] } ?? []
    case .extended(let fact):
      return Extension.violations(ofLength: fact.days)
    case .deferred(let fact): return Self.limit(.until, fact.until, after: fact.on)
    case .closed(let fact):
      return fact.subReason != nil && fact.outcome != .other ? [.subReasonOf(fact.outcome)] : []
    case .redoAnswered(let fact):
      guard let outcome = fact.outcome, fact.subReason != nil, outcome != .other else { return [] }
      return [.subReasonOf(outcome)]
    case .disputeFiled(let fact): return Self.limit(.answerBy, fact.answerBy, after: fact.on)
    case .disputeAppealed(let fact): return Self.limit(.answerBy, fact.answerBy, after: fact.on)
    case .redoOrdered(let fact): return Self.limit(.redoUntil, fact.until, after: fact.on)
    case .founded, .imported, .calendarAdded, .frozen, .waived, .figuresSet, .backedUp, .settingChanged, .numberSpoilt,
      .confirmed,
      .clarificationReceived,
      .reasonsReceived,
      .feePaid, .consultationServed, .applicantTold, .consultationReturned, .itemAdded,
      .approvalGiven,
      .unitAccepted, .unitReturned, .handedOver,
      .dispatched, .answerServed, .madePublic, .letterIssued, .letterSent, .letterServed, .letterReturned, .attached,
      .disputeAnswered, .disputeDecided, .corrected, .reopened, .voided,
      .undone, .erased:
      return []
    }
  }

  private static func limit(_ limit: Request.Limit?, after event: Day) -> [RuleViolation] {
    if case .day(let day)? = limit { Self.limit(.replyBy, day, after: event) } else { [] }
  }

  private static func limit(_ field: Field, _ day: Day?, after event: Day) -> [RuleViolation] {
    day.map { $0.violations(asLimit: field, after: event) } ?? []
  }
}
