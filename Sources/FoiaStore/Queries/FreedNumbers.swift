internal import FoiaCore
internal import GRDB

/// Finds the numbers that only undone imports use. A later import may bring or be given them again.
enum FreedNumbers {
  /// All of them. Only if an import was undone it looks at every application.
  static func all(in database: Database) throws -> Serials {
    var freed = Serials()
    let undone = """
      entry import JOIN entry undoing ON undoing.supersedes = import.seq AND undoing.kind = 'undone'
      """
    let isAny = try Bool.fetchOne(
      database,
      sql: "SELECT EXISTS (SELECT 1 FROM \(undone) WHERE import.application IS NULL AND import.kind = 'imported')")
    guard isAny ?? false else { return freed }
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT a.year, a.serial FROM application a JOIN entry registration ON registration.seq = a.id
        WHERE a.void = 1 AND EXISTS (
          SELECT 1 FROM \(undone) WHERE import.seq = registration.action AND import.kind = 'imported')
        """)
    while let row = try rows.next() {
      if let number = try row.number(0) { _ = freed.insert(number) }
    }
    return freed
  }
}
