/// A backup that was read back and found to be sound. It holds the log up to its head, and so not this entry itself.
public struct Backup: Hashable, Sendable {
  /// The head of the log in the backup.
  public var head: LogHead
  /// SHA-256 of the file's bytes in lower-case hexadecimal, 64 characters.
  public var digest: String

  /// `digest` is that of the file when it was finished.
  public init(head: LogHead, digest: String) {
    self.head = head
    self.digest = digest
  }
}

extension Backup {
  var payload: Payload {
    var payload = Payload()
    payload.set("count", head.count)
    payload.set("digest", digest)
    payload.set("head", head.hash)
    return payload
  }

  init?(_ payload: Payload) {
    guard let count = payload.integer("count"), let hash = payload.text("head"), let digest = payload.text("digest")
    else { return nil }
    self.init(head: LogHead(count: count, hash: hash), digest: digest)
  }
}
