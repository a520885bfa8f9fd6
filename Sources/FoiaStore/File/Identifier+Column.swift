internal import FoiaCore
internal import GRDB

// An identifier is stored as its place in the log. It is no `DatabaseValueConvertible`, because that would let GRDB out
// of this room: a public type conforms in public.

extension Identifier {
  /// The identifiers in the first column of a query.
  static func fetchAll(_ database: Database, sql: String, arguments: StatementArguments = []) throws -> [Self] {
    try Int.fetchAll(database, sql: sql, arguments: arguments).map(stored)
  }

  /// The identifier in the first column of the first row; nil if there is none.
  static func fetchOne(_ database: Database, sql: String, arguments: StatementArguments = []) throws -> Self? {
    try Int.fetchOne(database, sql: sql, arguments: arguments).map(stored)
  }

  /// - Throws: a `Fault` for a place that no entry can have.
  private static func stored(_ place: Int) throws -> Self {
    guard Int.stored.contains(place) else { throw Fault.record(.badValue(table: "entry", column: "seq", entry: nil)) }
    return Self(rawValue: place)
  }
}

extension RawRows {
  /// The identifier in a column; nil for NULL.
  func identifier<Named>(_ column: Int32) -> Identifier<Named>? {
    isNull(column) ? nil : Identifier(rawValue: integer(column))
  }
}
