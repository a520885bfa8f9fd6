public import FoiaCalendar

/// One application in a row of an old ledger: received, perhaps closed, perhaps with a number.
public struct LedgerRow: Hashable, Sendable {
  /// Its number, if it is one of this program's form; nil otherwise.
  public var number: ApplicationNumber?
  /// The office's own number, if it has another form; nil otherwise.
  public var officeNumber: String?
  /// What came in.
  public var intake: Intake
  /// The final answer; nil while the application is open.
  public var closing: Closing?
  /// What happened to it, earliest first, as far as the rows of an office's own ledger tell days.
  public var steps: [Step]
  /// The reviews and suits about it, as far as their days are told.
  public var disputes: [Dispute]
  /// The columns whose cells are longer than their fields take: the whole of each stands in the description, the field
  /// has its beginning.
  public var shortened: [Field]

  /// Something that happened to the application.
  public enum Step: Hashable, Sendable {
    case event(Event)
    /// The opinion of the party that was consulted last.
    case opinion(on: Day, OpinionKind?)
  }

  /// A review or a suit about the application.
  public struct Dispute: Hashable, Sendable {
    /// When and how it was filed.
    public let filing: DisputeFiling
    /// How it ended; nil while it is pending.
    public let decision: DisputeDecision?

    /// Nothing is checked here.
    public init(filing: DisputeFiling, decision: DisputeDecision?) {
      self.filing = filing
      self.decision = decision
    }
  }

  /// Nothing is checked here.
  public init(
    number: ApplicationNumber?, officeNumber: String? = nil, intake: Intake, closing: Closing?,
    steps: [Step] = [], disputes: [Dispute] = [], shortened: [Field] = []
  ) {
    self.number = number
    self.officeNumber = officeNumber
    self.intake = intake
    self.closing = closing
    self.steps = steps
    self.disputes = disputes
    self.shortened = shortened
  }
}
