/// An entry together with what the log stores for its personal values, so that it has the same hash in another ledger.
public struct StoredEntry: Hashable, Sendable {
  /// The entry.
  public let entry: Entry
  /// SHA-256(salt ‖ personal values), 32 bytes; nil for an entry that never had any.
  public let commitment: [UInt8]?
  /// The salt, 16 bytes; nil where there are no personal values, or where they were erased.
  public let salt: [UInt8]?

  /// `commitment` and `salt` are as the log stores them.
  public init(_ entry: Entry, commitment: [UInt8]?, salt: [UInt8]?) {
    self.entry = entry
    self.commitment = commitment
    self.salt = salt
  }
}
