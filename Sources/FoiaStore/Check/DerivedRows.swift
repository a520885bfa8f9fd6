internal import FoiaCore
internal import GRDB
internal import GRDBSQLite

/// The derived rows of applications, compared one after the other with what the log makes.
final class DerivedRows {
  private let statement: Statement
  private let database: Database
  private var isAtRow = false

  init(_ database: Database) throws {
    self.database = database
    statement = try database.makeStatement(
      sql: "SELECT \(DerivedApplication.columns) FROM application ORDER BY id")
    try step()
  }

  /// To be called with every application in the order of the registrations.
  func compare(with application: Application, _ found: (Finding) throws -> Void) throws {
    while isAtRow, id < application.id {
      try report(.unfounded, found)
      try step()
    }
    guard isAtRow, id == application.id else {
      return try found(Finding(.r1, .error, .application(application.number), .derived(.missing)))
    }
    let values = DerivedApplication.values(of: application)
    let isSame = values.enumerated().allSatisfy { $1.stands(in: statement.sqliteStatement, Int32($0)) }
    if !isSame { try found(Finding(.r1, .error, .application(application.number), .derived(.different))) }
    try step()
  }

  /// To be called at the end: what is left stands for nothing.
  func finish(_ found: (Finding) throws -> Void) throws {
    while isAtRow {
      try report(.unfounded, found)
      try step()
    }
  }

  private var id: Int { Int(sqlite3_column_int64(statement.sqliteStatement, 0)) }

  private func report(_ state: Finding.Derived, _ found: (Finding) throws -> Void) throws {
    let raw = statement.sqliteStatement
    let number = ApplicationNumber(
      year: Int(sqlite3_column_int64(raw, 1)), serial: Int(sqlite3_column_int64(raw, 2)))
    try found(Finding(.r1, .error, number.map { .application($0) } ?? .record, .derived(state)))
  }

  private func step() throws {
    let code = sqlite3_step(statement.sqliteStatement)
    guard code == SQLITE_ROW || code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
    }
    isAtRow = code == SQLITE_ROW
  }
}

extension Insertion.Value {
  /// Whether a column of the row that a statement is at holds this value.
  fileprivate func stands(in row: OpaquePointer, _ column: Int32) -> Bool {
    let type = sqlite3_column_type(row, column)
    switch self {
    case .text(let text): return type == SQLITE_TEXT && Self.bytes(row, column).elementsEqual(text.utf8)
    case .utf8(let bytes): return type == SQLITE_TEXT && Self.bytes(row, column).elementsEqual(bytes)
    case .integer(let integer): return type == SQLITE_INTEGER && sqlite3_column_int64(row, column) == integer
    case .blob(let bytes): return type == SQLITE_BLOB && Self.bytes(row, column).elementsEqual(bytes)
    case .null: return type == SQLITE_NULL
    }
  }

  private static func bytes(_ row: OpaquePointer, _ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(row, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(row, column)))
  }
}
