internal import FoiaCore
internal import GRDB

// An identifier is stored as its place in the log. It is no `DatabaseValueConvertible`, because that would let GRDB out
// of this room: a public type conforms in public.

extension Identifier {
  /// The identifiers in the first column of a query.
  static func fetchAll(_ database: Database, sql: String, arguments: StatementArguments = []) throws -> [Self] {
    try Int.fetchAll(database, sql: sql, arguments: arguments).map(Self.init(rawValue:))
  }

  /// The identifier in the first column of the first row; nil if there is none.
  static func fetchOne(_ database: Database, sql: String, arguments: StatementArguments = []) throws -> Self? {
    try Int.fetchOne(database, sql: sql, arguments: arguments).map(Self.init(rawValue:))
  }
}

extension Row {
  /// The identifier in a column that is never NULL.
  subscript<Named>(index: Int) -> Identifier<Named> { Identifier(rawValue: self[index]) }

  /// The identifier in a column.
  ///
  /// - Throws: `RowDecodingError` if the column holds no whole number.
  func decode<Named>(_: Identifier<Named>.Type = Identifier<Named>.self, atIndex index: Int) throws -> Identifier<Named>
  {
    Identifier(rawValue: try decode(Int.self, atIndex: index))
  }

  /// The identifier in a column; nil for NULL.
  ///
  /// - Throws: `RowDecodingError` if the column holds anything else than a whole number.
  func decode<Named>(atIndex index: Int) throws -> Identifier<Named>? {
    try decode(Int?.self, atIndex: index).map(Identifier.init(rawValue:))
  }
}

extension RawRows {
  /// The identifier in a column; nil for NULL.
  func identifier<Named>(_ column: Int32) -> Identifier<Named>? {
    isNull(column) ? nil : Identifier(rawValue: integer(column))
  }
}
