/// A step in the life of an application: when it can happen and what it must follow.
///
/// The one table of the lifecycle. What is refused, what comes next and `foia help lifecycle` are all read from it.
public struct Step: Hashable, Sendable {
  public enum Phase: Sendable {
    /// It is the beginning.
    case receipt
    /// From receipt to closing, whatever else holds.
    case untilClosing
    /// From receipt on; after the closing it is kept as a note without effect.
    case fromReceipt
    case afterClosing
  }

  public enum Times: Sendable {
    case once
    /// Once for each thing it follows.
    case oncePerRequest
    /// A second one is recorded and remarked on.
    case onceOrRemarked
    case often
  }

  public let kind: Event.Kind
  public let phase: Phase
  /// What must be recorded on or before its day.
  public let follows: Event.Kind?
  public let times: Times
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

  /// All steps, in the rank in which those of one day are folded.
  public static let all: [Step] = Event.Kind.allCases.compactMap(Step.init(of:))

  /// The step of a kind of entry; nil for what concerns the ledger and no application.
  public init?(of kind: Event.Kind) {
    let step: Step? =
      switch kind {
      case .founded, .imported, .calendarAdded, .frozen, .waived, .figuresSet, .disputeFiled, .disputeAnswered,
        .disputeDecided, .disputeAppealed, .corrected, .reopened, .voided, .undone, .erased:
        nil
      case .registered: Step(kind, .receipt, .once, .regulation(29))
      case .confirmed: Step(kind, .untilClosing, .once, .regulation(31))
      case .assigned: Step(kind, .untilClosing, .often)
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
      case .itemAdded: Step(kind, .untilClosing, .often, .regulation(37))
      case .closed: Step(kind, .untilClosing, .once, .regulation(33, paragraph: 2))
      case .dispatched: Step(kind, .afterClosing, .once, follows: .closed, .regulation(33, paragraph: 2))
      case .answerServed: Step(kind, .afterClosing, .once, follows: .dispatched)
      case .redoOrdered: Step(kind, .afterClosing, .often, follows: .closed)
      case .redoAnswered: Step(kind, .afterClosing, .oncePerRequest, follows: .redoOrdered)
      }
    guard let step else { return nil }
    self = step
  }
}
