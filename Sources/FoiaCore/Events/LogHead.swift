/// The length of the log and the hash of its last entry. Noted outside the file, it later shows whether the log is
/// still the same.
public struct LogHead: Hashable, Sendable {
  /// How many entries the log has.
  public let count: Int
  /// The hash of the last entry: SHA-256 in lower-case hexadecimal, 64 characters.
  public let hash: String

  /// The last entry, whose place is `count`.
  public var last: EntryID { EntryID(rawValue: count) }

  /// `hash` is that of the entry whose `seq` is `count`.
  public init(count: Int, hash: String) {
    self.count = count
    self.hash = hash
  }
}
