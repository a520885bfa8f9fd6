/// A step in the life of an application: when it can happen and what it must follow.
///
/// All steps together are the one table of the lifecycle. What is refused, what can come next and `foia help lifecycle`
/// are all taken from it.
public struct Step: Hashable, Sendable {
  /// When a step can happen.
  public enum Phase: Sendable {
    /// It is the first step.
    case receipt
    /// From receipt to closing.
    case untilClosing
    /// From receipt on; after the closing it is kept as a note without effect.
    case fromReceipt
    /// From receipt on, within the agency: before the closing or after it.
    case withinAgency
    /// Only after the closing.
    case afterClosing
    /// From receipt on, before the closing or after it, beside the course of the application: it does not come next.
    case aside
  }

  /// How often a step can happen.
  public enum Times: Sendable {
    /// Once; a second one is refused.
    case once
    /// Once for each entry that it follows.
    case oncePerRequest
    /// Once; a second one is recorded with a warning.
    case onceOrRemarked
    /// Any number of times.
    case often
  }

  /// The kind of entry that records it.
  public let kind: Event.Kind
  /// When it can happen.
  public let phase: Phase
  /// What must be recorded on or before its day; nil if nothing must.
  public let follows: Event.Kind?
  /// How often it can happen.
  public let times: Times
  /// The article it is based on; nil if there is none.
  public let article: Article?

  private init(
    _ kind: Event.Kind, _ phase: Phase, _ times: Times, follows: Event.Kind? = nil, _ article: Article? = nil
  ) {
    self.kind = kind
    self.phase = phase
    self.follows = follows
    self.times = times
    self.article = article
  }

  /// All steps, in the order in which those of one day are applied.
  public static let all: [Step] = Event.Kind.allCases.compactMap(Step.init(of:))

  /// The step that a kind of entry records; nil for entries about the ledger, about disputes, and for corrections.
  public init?(of kind: Event.Kind) {
    let step: Step? =
      switch kind {
      case .founded, .imported, .calendarAdded, .frozen, .waived, .figuresSet, .backedUp, .settingChanged,
        .numberSpoilt,
        .disputeFiled,
        .disputeAnswered,
        .disputeDecided, .disputeAppealed, .corrected, .reopened, .voided, .undone, .erased:
        nil
      case .registered: Step(kind, .receipt, .once, .regulation(29))
      case .confirmed: Step(kind, .untilClosing, .once, .regulation(31))
      case .assigned: Step(kind, .withinAgency, .often)
      case .unitAccepted, .unitReturned: Step(kind, .aside, .oncePerRequest, follows: .assigned)
      case .handedOver: Step(kind, .aside, .often)
      case .clarificationAsked: Step(kind, .untilClosing, .onceOrRemarked, .regulation(30))
      case .clarificationReceived:
        Step(kind, .fromReceipt, .oncePerRequest, follows: .clarificationAsked, .regulation(30))
      case .reasonsAsked: Step(kind, .untilClosing, .often, .regulation(35))
      case .reasonsReceived: Step(kind, .fromReceipt, .oncePerRequest, follows: .reasonsAsked, .regulation(35))
      case .feeServed: Step(kind, .untilClosing, .onceOrRemarked, .regulation(42))
      case .feePaid: Step(kind, .fromReceipt, .oncePerRequest, follows: .feeServed, .feeMeasure)
      case .consultationSent: Step(kind, .untilClosing, .often, .regulation(33, paragraph: 3))
      case .consultationServed:
        Step(kind, .fromReceipt, .oncePerRequest, follows: .consultationSent, .regulation(33, paragraph: 3))
      case .applicantTold: Step(kind, .fromReceipt, .oncePerRequest, follows: .consultationSent)
      case .consultationReturned:
        Step(kind, .fromReceipt, .oncePerRequest, follows: .consultationSent, .regulation(33, paragraph: 3))
      case .extended: Step(kind, .untilClosing, .onceOrRemarked, .regulation(33, paragraph: 2))
      case .deferred: Step(kind, .untilClosing, .onceOrRemarked, .regulation(35))
      case .itemAdded: Step(kind, .withinAgency, .often, .regulation(37))
      case .approvalGiven: Step(kind, .aside, .often)
      case .closed: Step(kind, .untilClosing, .once, .regulation(33, paragraph: 2))
      case .dispatched: Step(kind, .afterClosing, .once, follows: .closed, .regulation(33, paragraph: 2))
      case .answerServed: Step(kind, .afterClosing, .once, follows: .dispatched)
      case .madePublic: Step(kind, .aside, .often, .regulation(44))
      case .redoOrdered: Step(kind, .afterClosing, .often, follows: .closed)
      case .redoAnswered: Step(kind, .afterClosing, .oncePerRequest, follows: .redoOrdered)
      case .letterIssued, .letterSent, .letterServed, .letterReturned, .attached: Step(kind, .aside, .often)
      }
    guard let step else { return nil }
    self = step
  }
}
