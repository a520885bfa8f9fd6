internal import FoiaCore
internal import GRDB

/// The entries that concern the ledger and no application, as they stand.
enum LedgerEntries {
  /// Those of a kind that were not taken back, in the order in which they were typed.
  static func standing(
    _ kind: Event.Kind, in database: Database, unreadable: EntryReading.Unreadable = EntryReading.refusing
  ) throws -> [Entry] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(EntryReading.columns) FROM \(EntryReading.tables)
        WHERE e.application IS NULL AND e.kind = ?
        AND NOT EXISTS (SELECT 1 FROM entry later WHERE later.supersedes = e.seq) ORDER BY e.seq
        """)
    return try EntryReading.entries(Row.fetchCursor(statement, arguments: [kind.rawValue]), unreadable: unreadable)
  }

  /// Every filing that stands, in the order of filing.
  static func filings(
    in database: Database, unreadable: EntryReading.Unreadable = EntryReading.refusing
  ) throws -> [Filing] {
    try standing(.frozen, in: database, unreadable: unreadable).compactMap {
      if case .frozen(let filing) = $0.event { filing } else { nil }
    }
  }

  /// Section two of each year, as it was typed last.
  static func disclosure(in database: Database) throws -> [Int: DisclosureFigures] {
    let typed = try standing(.figuresSet, in: database).compactMap {
      if case .figuresSet(let entry) = $0.event { (entry.year, entry.figures) } else { nil }
    }
    return Dictionary(typed, uniquingKeysWith: { $1 })
  }

  /// The entry that typed section two of a year last, where it was written after a place in the log.
  static func disclosureEntry(of year: Int, since position: Int, in database: Database) throws -> Int? {
    try standing(.figuresSet, in: database).last { entry in
      if case .figuresSet(let figures) = entry.event { figures.year == year && entry.seq > position } else { false }
    }?.seq
  }

  /// The tables in force, the last filing of each year.
  static func filed(in database: Database) throws -> [Int: Filing] {
    Dictionary(try filings(in: database).map { ($0.year, $0) }, uniquingKeysWith: { $1 })
  }
}
