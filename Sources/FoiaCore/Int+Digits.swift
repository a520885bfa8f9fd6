extension Int {
  /// The number that digits from outside write, which is from then on safe to count with: 0 to 9 alone, without a sign,
  /// within a range. nil for any other text, however long it is.
  @inlinable public init?(digits text: some StringProtocol, in range: ClosedRange<Int> = 0...Int.mostStored) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(text), range.contains(number)
    else { return nil }
    self = number
  }

  /// The highest number that the ledger stores, 10¹⁵. A thousand of them can be added, and a thousand times one be
  /// counted, without running over.
  public static let mostStored = 1_000_000_000_000_000
}
