internal import FoiaCore
internal import FoiaSchema
internal import GRDB

/// The indexes of the file, each compared with its table as a whole: what is found and counted by an index is what its
/// table holds.
///
/// SQLite's `integrity_check` looks up every row in every index. This reads each table and each index once from end to
/// end and compares sums over their rows, so that a check of every day can afford it. The tables themselves are compared
/// with the log by the rule on the record.
enum IndexAudit {
  /// A finding for every index that does not hold what its table does.
  static func findings(in database: Database) throws -> [Finding] {
    try Dictionary(grouping: shipped(), by: \.table).sorted { $0.key < $1.key }.flatMap { table, indexes in
      let expected = try sums(of: indexes, in: table, database)
      return try zip(indexes, expected).compactMap { index, expected in
        try sum(of: index, database) == expected ? nil : FileDamaged.finding("index \(index.name) ≠ \(table)")
      }
    }
  }

  /// An index as the program ships it.
  private struct Index {
    let name: String
    let table: String
    let columns: [String]
    /// Which rows are in it, as SQL.
    let condition: String
  }

  /// A sum over rows that does not depend on their order.
  private struct Sum: Equatable {
    var count = 0
    var total = 0

    /// Adds a row: some of its columns, and the row's own number.
    mutating func add(_ columns: [Int32], of rows: RawRows) {
      var hasher = Hasher()
      for column in columns {
        if rows.isNull(column) {
          hasher.combine(0)
        } else if rows.isInteger(column) {
          hasher.combine(1)
          hasher.combine(rows.integer(column))
        } else {
          let bytes = rows.bytes(column)
          hasher.combine(rows.isText(column) ? 2 : 3)
          hasher.combine(bytes.count)
          hasher.combine(bytes: bytes)
        }
      }
      count += 1
      total &+= hasher.finalize()
    }
  }

  /// What an index holds, read from the index alone.
  private static func sum(of index: Index, _ database: Database) throws -> Sum {
    let rows = try RawRows(
      database,
      """
      SELECT \((index.columns + ["rowid"]).joined(separator: ", "))
      FROM main.\(index.table) INDEXED BY \(index.name) WHERE \(index.condition)
      """)
    let columns = (0...index.columns.count).map(Int32.init)
    var sum = Sum()
    while try rows.next() { sum.add(columns, of: rows) }
    return sum
  }

  /// What the indexes of a table should hold, read from the table alone.
  private static func sums(of indexes: [Index], in table: String, _ database: Database) throws -> [Sum] {
    let names = Set(indexes.flatMap(\.columns)).sorted() + ["rowid"]
    let rows = try RawRows(
      database,
      """
      SELECT \((names + indexes.map { "(\($0.condition))" }).joined(separator: ", ")) FROM main.\(table) NOT INDEXED
      """)
    let columns = indexes.map { index in
      (index.columns + ["rowid"]).compactMap { names.firstIndex(of: $0).map(Int32.init) }
    }
    var sums = indexes.map { _ in Sum() }
    while try rows.next() {
      for place in indexes.indices where rows.integer(Int32(names.count + place)) != 0 {
        sums[place].add(columns[place], of: rows)
      }
    }
    return sums
  }

  /// Every index of the shipped schema that stands beside its table. The file's own words are not asked: they may be
  /// anything.
  private static func shipped() throws -> [Index] {
    let queue = try DatabaseQueue()
    defer { try? queue.close() }
    return try queue.inDatabase { database in
      for step in Schema.steps { try database.execute(sql: step) }
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT i.name, i.tbl_name, i.sql FROM sqlite_schema i JOIN sqlite_schema t ON t.name = i.tbl_name
          WHERE i.type = 'index' AND t.type = 'table' AND t.sql NOT LIKE '%WITHOUT ROWID%' ORDER BY i.name
          """)
      return try rows.map { row in
        let (name, table): (String, String) = try (row.value(0, of: "sqlite_schema"), row.value(1, of: "sqlite_schema"))
        let sql: String? = try row.value(2, of: "sqlite_schema")
        let condition = sql.flatMap { sql in sql.firstRange(of: " WHERE ").map { String(sql[$0.upperBound...]) } }
        return Index(
          name: name, table: table,
          columns: try String.fetchAll(
            database, sql: "SELECT name FROM pragma_index_info(?)", arguments: [name]),
          condition: condition ?? "TRUE")
      }
    }
  }
}
