internal import GRDB
internal import GRDBSQLite

/// A statement that inserts one row and is run again for every row of an import. Values are bound directly to SQLite,
/// which takes a third of the time of GRDB's generic binding.
struct Insertion {
  /// A value to be bound to a place of the statement.
  enum Value {
    case text(String)
    /// Text as its UTF-8 bytes.
    case utf8([UInt8])
    case integer(Int)
    case blob([UInt8])
    case null

    static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .null }
    static func integer(_ integer: Int?) -> Value { integer.map { .integer($0) } ?? .null }
    static func blob(_ bytes: [UInt8]?) -> Value { bytes.map { .blob($0) } ?? .null }
  }

  private let statement: Statement
  /// The value that tells SQLite to copy the bytes it is given (SQLITE_TRANSIENT).
  static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Uses the connection's cached statement for `sql`.
  init(_ database: Database, _ sql: String) throws {
    statement = try database.cachedStatement(sql: sql)
  }

  /// Inserts one row; the values fill the places of the statement in order.
  ///
  /// - Throws: `DatabaseError` with SQLite's own message.
  func run(_ values: [Value]) throws {
    let raw = statement.sqliteStatement
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      switch value {
      case .text(let text): sqlite3_bind_text(raw, place, text, -1, Self.transient)
      case .utf8(let bytes):
        bytes.withUnsafeBytes { buffer in
          let start = buffer.assumingMemoryBound(to: CChar.self).baseAddress
          _ = sqlite3_bind_text(raw, place, start, Int32(buffer.count), Self.transient)
        }
      case .integer(let integer): sqlite3_bind_int64(raw, place, Int64(integer))
      case .blob(let bytes): sqlite3_bind_blob(raw, place, bytes, Int32(bytes.count), Self.transient)
      case .null: sqlite3_bind_null(raw, place)
      }
    }
    let code = sqlite3_step(raw)
    let message = code == SQLITE_DONE ? nil : String(cString: sqlite3_errmsg(sqlite3_db_handle(raw)))
    sqlite3_reset(raw)
    if let message { throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message) }
  }
}
