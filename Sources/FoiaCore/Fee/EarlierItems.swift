/// An application of the same applicant earlier in the month, and how many items it counts for.
public struct EarlierItems: Hashable, Sendable {
  public let number: ApplicationNumber
  public let items: Int

  public init(number: ApplicationNumber, items: Int) {
    self.number = number
    self.items = items
  }
}
