internal import GRDB
internal import GRDBSQLite

/// A statement that inserts one row and is run again for every row of an import. Values are bound directly to SQLite,
/// which takes a third of the time of GRDB's generic binding. It is prepared when it is first needed: most commands need few
/// of those they have.
final class Insertion {
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

  private let database: Database
  private let sql: String
  private var prepared: Statement?
  /// The value that tells SQLite to copy the bytes it is given (SQLITE_TRANSIENT).
  static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Will use the connection's cached statement for `sql`.
  init(_ database: Database, _ sql: String) {
    self.database = database
    self.sql = sql
  }

  /// Whether it was prepared, which only the thread that holds the database may do.
  var isPrepared: Bool { prepared != nil }

  /// Prepares the statement, if that was not done.
  ///
  /// - Throws: `DatabaseError` with SQLite's own message.
  @discardableResult
  func prepare() throws -> OpaquePointer {
    let statement = try prepared ?? database.cachedStatement(sql: sql)
    prepared = statement
    return statement.sqliteStatement
  }

  /// Inserts one row whose values lie one after the other in a buffer, which must not change until `forget`: SQLite reads them there.
  ///
  /// - Throws: `DatabaseError` with SQLite's own message.
  func run(_ values: ArraySlice<PackedRows.Value>, in bytes: UnsafeRawBufferPointer) throws {
    let raw = try prepare()
    for (index, value) in zip(Int32(1)..., values) {
      switch value {
      case .text(let start, let count):
        let text = (bytes.baseAddress.map { $0 + start })?.assumingMemoryBound(to: CChar.self)
        sqlite3_bind_text(raw, index, text, Int32(count), nil)
      case .blob(let start, let count):
        sqlite3_bind_blob(raw, index, bytes.baseAddress.map { $0 + start }, Int32(count), nil)
      case .integer(let integer): sqlite3_bind_int64(raw, index, Int64(integer))
      case .null: sqlite3_bind_null(raw, index)
      }
    }
    try step(raw)
  }

  /// Lets go of the values of the last row.
  func forget() { if let prepared { sqlite3_clear_bindings(prepared.sqliteStatement) } }

  /// Inserts one row; the values fill the places of the statement in order.
  ///
  /// - Throws: `DatabaseError` with SQLite's own message.
  func run(_ values: [Value]) throws {
    let raw = try prepare()
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
    try step(raw)
  }

  private func step(_ raw: OpaquePointer) throws {
    let code = sqlite3_step(raw)
    let message = code == SQLITE_DONE ? nil : String(cString: sqlite3_errmsg(sqlite3_db_handle(raw)))
    sqlite3_reset(raw)
    if let message { throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message) }
  }
}

/// Rows to be inserted, their values one after the other in one buffer, so that handing them to another thread takes no
/// allocation and no count of references for each value.
struct PackedRows {
  /// A value: where it lies in the buffer and how long it is, or the value itself.
  enum Value {
    case text(Int, Int), blob(Int, Int)
    case integer(Int)
    case null
  }

  private var bytes: [UInt8] = []
  private var values: [Value] = []
  private var rows: [(insertion: Int, end: Int)] = []
  private var insertions: [Insertion] = []

  /// How many rows there are.
  var count: Int { rows.count }

  mutating func append(_ insertion: Insertion, _ row: [Insertion.Value]) {
    for value in row {
      let start = bytes.count
      switch value {
      case .text(let text):
        bytes.append(contentsOf: text.utf8)
        values.append(.text(start, bytes.count - start))
      case .utf8(let text):
        bytes += text
        values.append(.text(start, text.count))
      case .blob(let blob):
        bytes += blob
        values.append(.blob(start, blob.count))
      case .integer(let integer): values.append(.integer(integer))
      case .null: values.append(.null)
      }
    }
    let known = insertions.firstIndex { $0 === insertion }
    if known == nil { insertions.append(insertion) }
    rows.append((known ?? insertions.count - 1, values.count))
  }

  /// Inserts the rows in order.
  ///
  /// - Throws: the error of the first row that cannot be inserted.
  func run() throws {
    try bytes.withUnsafeBytes { bytes in
      defer { for insertion in insertions { insertion.forget() } }
      var start = 0
      for row in rows {
        try insertions[row.insertion].run(values[start..<row.end], in: bytes)
        start = row.end
      }
    }
  }
}
