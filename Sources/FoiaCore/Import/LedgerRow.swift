/// One application of an old ledger as a row has it: already received, perhaps already closed, perhaps numbered.
public struct LedgerRow: Hashable, Sendable {
  public var number: ApplicationNumber?
  /// The office's own number, where it is not one of ours.
  public var officeNumber: String?
  public var intake: Intake
  public var closing: Closing?

  public init(number: ApplicationNumber?, officeNumber: String? = nil, intake: Intake, closing: Closing?) {
    self.number = number
    self.officeNumber = officeNumber
    self.intake = intake
    self.closing = closing
  }
}
