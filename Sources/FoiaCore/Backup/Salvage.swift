/// What was saved of a damaged ledger: its log up to the first place that is not as it should be.
public struct Salvage: Sendable {
  /// The end of the log that was saved.
  public let head: LogHead
  /// What is wrong at the place where it breaks off; nil if nothing is wrong up to its end.
  public let broken: Finding?
  /// The saved entries whose personal values could not be read.
  public let withoutPersonal: [EntryID]
  /// The saved entries whose attached files are missing or changed.
  public var lacking: [EntryID] = []

  /// `head` has the last entry that was saved.
  public init(head: LogHead, broken: Finding?, withoutPersonal: [EntryID]) {
    self.head = head
    self.broken = broken
    self.withoutPersonal = withoutPersonal
  }
}
