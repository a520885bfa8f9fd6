/// The name of a file that a backup has in a folder: whose it is, and from when. Of one ledger the names are in the order
/// of time.
public struct BackupName: Hashable, Sendable, CustomStringConvertible {
  /// What tells the ledger from others: the first characters of the hash of its first entry.
  public let ledger: String
  /// When it was made, in UTC+8: `20250303-090203-004`.
  public let moment: String

  private static let length = 8

  /// The name of a backup.
  ///
  /// - Parameters:
  ///   - first: the hash of the ledger's first entry in hexadecimal.
  ///   - instant: when it is made.
  public init(ofLedger first: String, at instant: Instant) {
    self.ledger = String(first.prefix(Self.length))
    self.moment = instant.figures
  }

  /// Reads the name of a file; nil for one that no backup has.
  public init?(_ name: String) {
    let pieces = name.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, Self.length, 8, 6, 6]
    guard pieces.map(\.utf8.count) == lengths, pieces[0] == "foia", pieces[4].hasSuffix(".db"),
      pieces[1].allSatisfy({ $0.isHexDigit && !$0.isUppercase }),
      (pieces[2] + pieces[3] + pieces[4].prefix(3)).utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    self.ledger = String(pieces[1])
    self.moment = "\(pieces[2])-\(pieces[3])-\(pieces[4].prefix(3))"
  }

  /// Whether it is one of the ledger with this first entry.
  ///
  /// - Parameter first: the hash of the entry in hexadecimal.
  public func isOf(_ first: String) -> Bool { first.hasPrefix(ledger) }

  /// The name: `foia-1a2b3c4d-20250303-090203-004.db`.
  public var description: String { "foia-\(ledger)-\(moment).db" }
}
