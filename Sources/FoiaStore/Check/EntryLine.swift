internal import Crypto
internal import FoiaCore
internal import GRDB
internal import GRDBSQLite

/// The log's rows one after the other, each with the hash that it should have: the canonical line is made from the stored
/// bytes themselves, so that what no reader understands is verified too.
struct EntryLine {
  enum Personal { case asCommitted, changed, missing }

  private let raw: OpaquePointer
  private var line: [UInt8] = []
  private(set) var seq = 0
  private(set) var application: Int?
  private(set) var isFirstOfAction = false
  private(set) var recordedDay: [UInt8] = []
  private(set) var recordedAt: [UInt8] = []
  /// The stored hash of this entry.
  private(set) var hash = Chain.hashBeforeAll
  /// What it should be after the stored hash of the entry before.
  private(set) var expectedHash: [UInt8] = []
  private(set) var personal = Personal.asCommitted

  /// - Parameter statement: gives the columns of an entry in the order of the canonical line, then its hash and the salt and
  ///   value of its personal values, by seq.
  init(_ statement: OpaquePointer) { raw = statement }

  /// Steps to the next row; false at the end.
  mutating func next(_ database: Database) throws -> Bool {
    let code = sqlite3_step(raw)
    if code == SQLITE_DONE { return false }
    guard code == SQLITE_ROW else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
    }
    seq = integer(0) ?? 0
    application = integer(2)
    isFirstOfAction = seq == integer(1)
    recordedDay = bytes(5)
    recordedAt = bytes(6)
    let commitment = isNull(11) ? nil : bytes(11)
    makeLine(commitment)
    var digest = SHA256()
    digest.update(data: hash)
    digest.update(data: line)
    expectedHash = Array(digest.finalize())
    hash = bytes(12)
    personal = Self.personal(commitment, salt: isNull(13) ? nil : bytes(13), value: bytes(14))
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
        if isNull(column) {
          line.append(contentsOf: "null".utf8)
        } else if sqlite3_column_type(raw, column) == SQLITE_INTEGER {
          line.append(contentsOf: String(sqlite3_column_int64(raw, column)).utf8)
        } else if column == 7 {
          var json = CanonicalJSON()
          json.text(String(decoding: bytes(column), as: UTF8.self))
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

  private static func personal(_ commitment: [UInt8]?, salt: [UInt8]?, value: [UInt8]) -> Personal {
    switch (commitment, salt) {
    case (nil, nil): .asCommitted
    case (let commitment?, let salt?):
      Chain.commitment(salt: salt, value: value) == commitment ? .asCommitted : .changed
    case (nil, _?): .changed
    case (_?, nil): .missing
    }
  }

  private func isNull(_ column: Int32) -> Bool { sqlite3_column_type(raw, column) == SQLITE_NULL }

  private func integer(_ column: Int32) -> Int? {
    isNull(column) ? nil : Int(sqlite3_column_int64(raw, column))
  }

  private func buffer(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(raw, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(raw, column)))
  }

  private func bytes(_ column: Int32) -> [UInt8] { Array(buffer(column)) }

  private mutating func appendBytes(of column: Int32) { line.append(contentsOf: buffer(column)) }
}
