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
  /// The columns whose cells are longer than their fields take: the whole of each stands in the description, the field
  /// has its beginning.
  public var shortened: [Field]

  /// Nothing is checked here.
  public init(
    number: ApplicationNumber?, officeNumber: String? = nil, intake: Intake, closing: Closing?,
    shortened: [Field] = []
  ) {
    self.number = number
    self.officeNumber = officeNumber
    self.intake = intake
    self.closing = closing
    self.shortened = shortened
  }
}
