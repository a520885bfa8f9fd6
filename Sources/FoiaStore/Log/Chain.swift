internal import Crypto
internal import FoiaCalendar
internal import FoiaCore
internal import Foundation
internal import GRDB

/// The hash chain through the log: each hash covers the canonical line of its entry and the hash before it, so that no
/// entry can be changed unnoticed.
struct Chain {
  /// How many entries the chain has covered.
  private(set) var count: Int
  /// The hash of the last entry, 32 bytes.
  private(set) var hash: [UInt8]

  /// By whom and when the last entry was recorded, as its line says it: an import has that a hundred thousand times.
  private var recorded: (Recording, json: [UInt8])?

  private init(count: Int, hash: [UInt8]) {
    (self.count, self.hash) = (count, hash)
  }

  /// What takes the place of a hash before the first entry: 32 zero bytes.
  static let hashBeforeAll = [UInt8](repeating: 0, count: 32)

  /// The chain as the file has it: its stored head.
  static func head(of database: Database) throws -> Chain {
    guard let row = try Row.fetchOne(database, sql: "SELECT count, hash FROM head") else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "head: no row")
    }
    return Chain(count: try row.value(0, of: "head"), hash: Array(try row.value(1, of: "head") as Data))
  }

  /// Adds an entry, whose `seq` becomes the count.
  ///
  /// - Parameters:
  ///   - payload: the canonical JSON as it is stored.
  ///   - commitment: SHA-256 of the salted personal value; nil for an entry without one.
  mutating func extend(by entry: Entry, payload: [UInt8], commitment: [UInt8]?) {
    var line = CanonicalJSON()
    line.open("[")
    line.integer(entry.seq.rawValue)
    line.integer(entry.action.rawValue)
    if let first = entry.subject.first { line.integer(first.rawValue) } else { line.null() }
    line.text(entry.event.kind.rawValue)
    line.text(entry.event.effective?.iso)
    line.raw(json(of: entry.recording))
    if let supersedes = entry.supersedes { line.integer(supersedes.rawValue) } else { line.null() }
    line.integer(Event.payloadVersion)
    line.raw(payload)
    if let commitment { line.hexadecimal(commitment) } else { line.null() }
    line.close("]")
    var digest = SHA256()
    digest.update(data: hash)
    digest.update(data: line.bytes)
    hash = Array(digest.finalize())
    count = entry.seq.rawValue
  }

  private mutating func json(of recording: Recording) -> [UInt8] {
    if let (last, json) = recorded, last == recording { return json }
    var json = CanonicalJSON()
    for text in [recording.day.iso, recording.instant, recording.by] { json.text(text) }
    recorded = (recording, json.bytes)
    return json.bytes
  }

  /// The place that the next entry gets.
  var nextEntry: EntryID { EntryID(rawValue: count + 1) }
  /// Count and hash as they are printed and noted.
  var head: LogHead { LogHead(count: count, hash: hash.hexadecimal) }

  /// SHA-256(salt ‖ value), which stands in the log for a personal value. It can stay when the value is erased, since
  /// without the salt it reveals nothing.
  static func commitment(salt: [UInt8], value: [UInt8]) -> [UInt8] {
    var digest = SHA256()
    digest.update(data: salt)
    digest.update(data: value)
    return Array(digest.finalize())
  }
}
