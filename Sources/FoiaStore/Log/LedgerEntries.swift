internal import FoiaCore
internal import GRDB

/// The entries that concern the ledger and no application, as they stand.
enum LedgerEntries {
  /// Those of a kind that were not taken back, in the order in which they were typed.
  ///
  /// - Parameter unreadable: told of an entry that its own kind cannot explain; where it does not throw, the entry is left out.
  static func standing(
    _ kind: Event.Kind, in database: Database,
    unreadable: (Int) throws -> Void = { throw RecordFault.badEntry($0) }
  ) throws -> [Entry] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(EntryReading.columns) FROM \(EntryReading.tables)
        WHERE e.application IS NULL AND e.kind = ?
        AND NOT EXISTS (SELECT 1 FROM entry later WHERE later.supersedes = e.seq) ORDER BY e.seq
        """)
    let rows = try Row.fetchCursor(statement, arguments: [kind.rawValue])
    var entries: [Entry] = []
    while let row = try rows.next() {
      do {
        entries.append(try EntryReading.entry(row))
      } catch RecordFault.badEntry(let seq) {
        try unreadable(seq)
      }
    }
    return entries
  }

  /// Every filing that stands, in the order of filing.
  static func filings(
    in database: Database, unreadable: (Int) throws -> Void = { throw RecordFault.badEntry($0) }
  ) throws -> [Filing] {
    try standing(.frozen, in: database, unreadable: unreadable).compactMap {
      if case .frozen(let filing) = $0.event { filing } else { nil }
    }
  }

  /// The tables in force, the last filing of each year.
  static func filed(in database: Database) throws -> [Int: Filing] {
    Dictionary(try filings(in: database).map { ($0.year, $0) }, uniquingKeysWith: { $1 })
  }
}
