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
  /// The columns whose cells are longer than their fields take: the whole of each stands in the description, the field
  /// has its beginning.
  public var shortened: [Field]

  /// Something that happened to the application.
  public enum Step: Hashable, Sendable {
    case event(Event)
    /// The opinion of the party that was consulted last.
    case opinion(on: Day)
  }

  /// Nothing is checked here.
  public init(
    number: ApplicationNumber?, officeNumber: String? = nil, intake: Intake, closing: Closing?,
    steps: [Step] = [], shortened: [Field] = []
  ) {
    self.number = number
    self.officeNumber = officeNumber
    self.intake = intake
    self.closing = closing
    self.steps = steps
    self.shortened = shortened
  }
}
