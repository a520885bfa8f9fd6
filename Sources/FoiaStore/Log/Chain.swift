internal import Crypto
internal import FoiaCalendar
internal import FoiaCore
internal import Foundation
internal import GRDB

/// The hash chain through the log: each hash covers the canonical line of its entry and the hash before it.
struct Chain {
  private(set) var count: Int
  private(set) var hash: [UInt8]

  /// What stands for the hash before the first entry.
  static let hashBeforeAll = [UInt8](repeating: 0, count: 32)

  static func head(of database: Database) throws -> Chain {
    guard let row = try Row.fetchOne(database, sql: "SELECT count, hash FROM head") else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "head: no row")
    }
    return Chain(count: try row.decode(atIndex: 0), hash: Array(try row.decode(Data.self, atIndex: 1)))
  }

  mutating func extend(by entry: Entry, payload: [UInt8], commitment: [UInt8]?) {
    var line = CanonicalJSON()
    line.open("[")
    line.integer(entry.seq)
    line.integer(entry.action)
    if let application = entry.application { line.integer(application) } else { line.null() }
    line.text(entry.event.kind.rawValue)
    line.text(entry.event.effective?.iso)
    line.text(entry.recording.day.iso)
    line.text(entry.recording.instant)
    line.text(entry.recording.by)
    if let supersedes = entry.supersedes { line.integer(supersedes) } else { line.null() }
    line.integer(Event.payloadVersion)
    line.raw(payload)
    line.text(commitment.map(\.hexadecimal))
    line.close("]")
    var digest = SHA256()
    digest.update(data: hash)
    digest.update(data: line.bytes)
    hash = Array(digest.finalize())
    count = entry.seq
  }

  var head: LogHead { LogHead(count: count, hash: hash.hexadecimal) }

  static func commitment(salt: [UInt8], value: [UInt8]) -> [UInt8] {
    var digest = SHA256()
    digest.update(data: salt)
    digest.update(data: value)
    return Array(digest.finalize())
  }
}

extension [UInt8] {
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: count * 2) { buffer in
      for (index, byte) in enumerated() {
        buffer[index * 2] = digits[Int(byte >> 4)]
        buffer[index * 2 + 1] = digits[Int(byte & 15)]
      }
      return count * 2
    }
  }
}
