internal import GRDB
internal import GRDBSQLite

/// The rows of a query, read one by one directly from SQLite: for whole tables, where GRDB's decoding would take three
/// times as long. The bytes of a row are valid until the next step.
struct RawRows {
  /// Keeps the statement alive while its rows are read.
  private let statement: Statement
  private let database: Database
  private let raw: OpaquePointer

  /// - Parameter texts: the values bound to the places of the statement, in order.
  init(_ database: Database, _ sql: String, texts: [String] = []) throws {
    self.database = database
    statement = try database.makeStatement(sql: sql)
    raw = statement.sqliteStatement
    for (place, text) in texts.enumerated() {
      sqlite3_bind_text(raw, Int32(place + 1), text, -1, Insertion.transient)
    }
  }

  /// Moves to the next row; false after the last.
  func next() throws -> Bool {
    switch sqlite3_step(raw) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
    }
  }

  func isNull(_ column: Int32) -> Bool { type(column) == SQLITE_NULL }
  func isInteger(_ column: Int32) -> Bool { type(column) == SQLITE_INTEGER }
  func isText(_ column: Int32) -> Bool { type(column) == SQLITE_TEXT }
  func isBlob(_ column: Int32) -> Bool { type(column) == SQLITE_BLOB }

  /// A whole number; 0 if the column holds none.
  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(raw, column)) }

  /// The bytes of a text in UTF-8, or of a blob; empty for NULL.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(raw, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(raw, column)))
  }

  /// The text of a column, where bytes that are no UTF-8 become replacement characters; empty for NULL.
  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

  private func type(_ column: Int32) -> Int32 { sqlite3_column_type(raw, column) }
}
