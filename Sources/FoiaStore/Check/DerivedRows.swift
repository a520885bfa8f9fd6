internal import FoiaCore
internal import GRDB

/// The derived rows of applications, compared one after the other with what the log gives.
final class DerivedRows {
  private let database: Database
  private let rows: RawRows
  private var isAtRow = false

  init(_ database: Database) throws {
    self.database = database
    rows = try RawRows(database, "SELECT \(DerivedApplication.columns) FROM application ORDER BY id")
    try step()
  }

  /// To be called with every application in the order of the registrations.
  func compare(with application: Application, _ found: (Finding) throws -> Void) throws {
    while isAtRow, id < application.id {
      try report(.unfounded, found)
      try step()
    }
    guard isAtRow, id == application.id else {
      if try isReplaced(application) { return }
      return try found(RecordChanged.finding(.missing, of: application.number))
    }
    let values = DerivedApplication.values(of: application)
    let isSame = values.enumerated().allSatisfy { $1.stands(in: rows, Int32($0)) }
    if !isSame { try found(RecordChanged.finding(.different, of: application.number)) }
    try step()
  }

  /// To be called at the end; rows that are left belong to no application.
  func finish(_ found: (Finding) throws -> Void) throws {
    while isAtRow {
      try report(.unfounded, found)
      try step()
    }
  }

  /// Whether its import was undone and a later application has its number, so that it has no row.
  private func isReplaced(_ application: Application) throws -> Bool {
    guard application.isWithdrawn else { return false }
    let number = application.number
    return try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM application WHERE year = ? AND serial = ? AND id > ?)",
      arguments: [number.year, number.serial, application.id.rawValue]) ?? false
  }

  private var id: ApplicationID { ApplicationID(rawValue: rows.integer(0)) }

  private func report(_ state: Finding.Derived, _ found: (Finding) throws -> Void) throws {
    let number = ApplicationNumber(year: rows.integer(1), serial: rows.integer(2))
    try found(RecordChanged.finding(state, of: number))
  }

  private func step() throws { isAtRow = try rows.next() }
}

extension Insertion.Value {
  /// Whether a column of the current row holds this value.
  fileprivate func stands(in rows: RawRows, _ column: Int32) -> Bool {
    switch self {
    case .text(let text): rows.isText(column) && rows.bytes(column).elementsEqual(text.utf8)
    case .utf8(let bytes): rows.isText(column) && rows.bytes(column).elementsEqual(bytes)
    case .integer(let integer): rows.isInteger(column) && rows.integer(column) == integer
    case .blob(let bytes): rows.isBlob(column) && rows.bytes(column).elementsEqual(bytes)
    case .null: rows.isNull(column)
    }
  }
}
