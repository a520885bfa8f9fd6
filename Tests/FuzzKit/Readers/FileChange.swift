import Foundation
import GRDB

/// A change to the file of a ledger, as another program or a bad disk could make it.
enum FileChange {
  /// A byte that is another: its place, reckoned round the length of the file.
  case byte(at: Int, UInt8)
  /// A value that is another, in the table, row and column of these numbers, reckoned round how many there are.
  case cell(table: Int, row: Int, column: Int, value: DatabaseValue)

  /// The changes that bytes say, one after the other: an even one begins the place of a byte, in three bytes, and what it
  /// is; an odd one table, row and column, and a value with its type and length.
  static func all(in input: [UInt8]) -> [FileChange] {
    var rest = input[...]
    func take(_ count: Int) -> [UInt8] {
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count)) + Array(repeating: 0, count: max(0, count - rest.count))
    }
    func number(_ bytes: [UInt8]) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
    var changes: [FileChange] = []
    while let kind = rest.popFirst() {
      if kind.isMultiple(of: 2) {
        changes.append(.byte(at: number(take(3)), take(1)[0]))
        continue
      }
      let (table, row, column) = (number(take(1)), number(take(1)), number(take(1)))
      let (type, length) = (number(take(1)) % 4, number(take(1)))
      let value: DatabaseValue =
        switch type {
        case 0: .null
        case 1: Int64(number(take(8))).databaseValue
        case 2: String(decoding: take(length), as: UTF8.self).databaseValue
        default: Data(take(length)).databaseValue
        }
      changes.append(.cell(table: table, row: row, column: column, value: value))
    }
    return changes
  }

  /// Makes the changes in a file: those of values first.
  static func apply(_ changes: [FileChange], to path: String) throws {
    let cells = changes.filter { if case .cell = $0 { true } else { false } }
    if !cells.isEmpty { try change(cells, in: path) }
    var bytes = try Data(contentsOf: URL(filePath: path))
    for case .byte(let place, let value) in changes { bytes[place % bytes.count] = value }
    try bytes.write(to: URL(filePath: path))
  }

  /// Writes values into tables, past the triggers that guard them.
  private static func change(_ changes: [FileChange], in path: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    try queue.inDatabase { database in
      try database.execute(
        sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON")
      let triggers = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
      let tables = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
      for case .cell(let table, let row, let column, let value) in changes {
        let name = tables[table % tables.count]
        let columns = try database.columns(in: name).map(\.name)
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(name)") ?? 0
        if count == 0 { continue }
        let key = try database.primaryKey(name).columns.map { "\"\($0)\"" }.joined(separator: ", ")
        let place = "(SELECT \(key) FROM \(name) LIMIT 1 OFFSET \(row % count))"
        // A value that the column cannot have at all is no change.
        try? database.execute(
          sql: "UPDATE \(name) SET \"\(columns[column % columns.count])\" = ? WHERE (\(key)) = \(place)",
          arguments: [value])
      }
      for trigger in triggers { try database.execute(sql: trigger["sql"] as String) }
    }
  }
}
