internal import Crypto
internal import FoiaCore
internal import GRDB

/// The rows of the log one after the other, each with the hash that it should have. The hashed line is made from the
/// stored bytes themselves, so that entries this program cannot read are verified too.
struct EntryLine {
  private let rows: RawRows
  private var line: [UInt8] = []
  private(set) var seq = EntryID.beforeAll
  /// What it is about, by the first entry of that; nil for the ledger itself.
  private(set) var subject: EntryID?
  private(set) var isFirstOfAction = false
  private(set) var recordedDay: [UInt8] = []
  private(set) var recordedAt: [UInt8] = []
  /// The stored hash of this entry.
  private(set) var hash = Chain.hashBeforeAll
  /// The hash it should have, computed from the stored hash of the entry before.
  private(set) var expectedHash: [UInt8] = []
  private(set) var personal = ChainWalk.Personal.asCommitted

  /// - Parameter withPersonal: whether the personal values are read as well; without them `personal` says nothing.
  init(_ database: Database, withPersonal: Bool = true) throws {
    let personal =
      withPersonal
      ? ("p.salt, p.value", "LEFT JOIN personal p ON p.entry = e.seq") : ("NULL, NULL", "")
    // The columns in the order of the canonical line, then the hash, and what can be erased.
    rows = try RawRows(
      database,
      """
      SELECT e.seq, e.action, e.application, e.kind, e.effective, e.recorded_day, e.recorded_at, e.recorded_by,
        e.supersedes, e.payload_version, e.payload, e.commitment, e.hash, \(personal.0)
      FROM entry e \(personal.1) ORDER BY e.seq
      """)
  }

  /// Steps to the next entry; false at the end.
  mutating func next() throws -> Bool {
    guard try rows.next() else { return false }
    seq = EntryID(rawValue: rows.integer(0))
    subject = rows.identifier(2)
    isFirstOfAction = seq.rawValue == rows.integer(1)
    recordedDay = bytes(5)
    recordedAt = bytes(6)
    let commitment = rows.isNull(11) ? nil : bytes(11)
    makeLine(commitment)
    var digest = SHA256()
    digest.update(data: hash)
    digest.update(data: line)
    expectedHash = Array(digest.finalize())
    hash = bytes(12)
    personal = Self.personal(commitment, salt: rows.isNull(13) ? nil : bytes(13), value: bytes(14))
    return true
  }

  private mutating func makeLine(_ commitment: [UInt8]?) {
    line.removeAll(keepingCapacity: true)
    line.append(UInt8(ascii: "["))
    for column: Int32 in 0..<12 {
      if column > 0 { line.append(UInt8(ascii: ",")) }
      switch column {
      case 10: appendBytes(of: column)
      case 11:
        if let commitment { quote(Array(commitment.hexadecimal.utf8)) } else { line.append(contentsOf: "null".utf8) }
      default:
        if rows.isNull(column) {
          line.append(contentsOf: "null".utf8)
        } else if rows.isInteger(column) {
          line.append(contentsOf: String(rows.integer(column)).utf8)
        } else if column == 7 {
          var json = CanonicalJSON()
          json.text(rows.text(column))
          line.append(contentsOf: json.bytes)
        } else {
          line.append(UInt8(ascii: "\""))
          appendBytes(of: column)
          line.append(UInt8(ascii: "\""))
        }
      }
    }
    line.append(UInt8(ascii: "]"))
  }

  private mutating func quote(_ bytes: [UInt8]) {
    line.append(UInt8(ascii: "\""))
    line.append(contentsOf: bytes)
    line.append(UInt8(ascii: "\""))
  }

  private static func personal(_ commitment: [UInt8]?, salt: [UInt8]?, value: [UInt8]) -> ChainWalk.Personal {
    switch (commitment, salt) {
    case (nil, nil): .asCommitted
    case (let commitment?, let salt?):
      Chain.commitment(salt: salt, value: value) == commitment ? .asCommitted : .changed
    case (nil, _?): .changed
    case (_?, nil): .missing
    }
  }

  private func bytes(_ column: Int32) -> [UInt8] { Array(rows.bytes(column)) }

  private mutating func appendBytes(of column: Int32) { line.append(contentsOf: rows.bytes(column)) }
}
