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

  /// What was typed of section two of a year, in order; each has all its rows.
  static func figures(of year: Int, in database: Database) throws -> [(seq: Int, figures: DisclosureFigures)] {
    try standing(.figuresSet, in: database).compactMap { entry in
      if case .figuresSet(let typed) = entry.event, typed.year == year { (entry.seq, typed.figures) } else { nil }
    }
  }

  /// For each row of section two the entry after a place in the log that typed it otherwise last.
  static func disclosureEntries(
    of year: Int, since position: Int, in database: Database
  ) throws -> [DisclosureItem: Int] {
    var (entries, known) = ([:] as [DisclosureItem: Int], nil as DisclosureFigures?)
    for (seq, figures) in try figures(of: year, in: database) {
      for item in DisclosureItem.allCases where seq > position && known?[item] != figures[item] { entries[item] = seq }
      known = figures
    }
    return entries
  }

  /// The tables in force, the last filing of each year.
  static func filed(in database: Database) throws -> [Int: Filing] {
    Dictionary(try filings(in: database).map { ($0.year, $0) }, uniquingKeysWith: { $1 })
  }
}
