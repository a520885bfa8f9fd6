/// An earlier application of the same applicant in the same calendar month: its items raise the fee of a later one.
public struct EarlierItems: Hashable, Sendable {
  /// The number of the earlier application.
  public let number: ApplicationNumber
  /// How many items it counts for: as its own fee notice says, else its recorded items, at least 1.
  public let items: Int

  /// An application counts for at least one item.
  public init(number: ApplicationNumber, items: Int) {
    self.number = number
    self.items = items
  }
}
