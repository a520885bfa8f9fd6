/// How long the log is and how it ends: noted outside the file, it shows whether this is still the same log.
public struct LogHead: Hashable, Sendable {
  public let count: Int
  /// SHA-256 in lower-case hexadecimal.
  public let hash: String

  public init(count: Int, hash: String) {
    self.count = count
    self.hash = hash
  }
}
