internal import FoiaCalendar
internal import FoiaCore
internal import GRDB

/// Reads the entries that stand and are about the ledger, not about an application.
enum LedgerEntries {
  /// The entries of a kind that were not taken back, in the order of typing.
  static func standing(
    _ kind: Event.Kind, in database: Database, unreadable: EntryDecoding.Unreadable = EntryDecoding.refusing
  ) throws -> [Entry] {
    // The kind stands in the statement, because SQLite prepares a statement again once a value is bound that it compares
    // with the condition of a partial index.
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(EntryDecoding.columns) FROM \(EntryDecoding.tables)
        WHERE e.application IS NULL AND e.kind = '\(kind.rawValue)'
        AND NOT EXISTS (SELECT 1 FROM entry later WHERE later.supersedes = e.seq) ORDER BY e.seq
        """)
    return try EntryDecoding.entries(Row.fetchCursor(statement), unreadable: unreadable)
  }

  /// The settings that the founding and the later changes make.
  static func settings(
    in database: Database, unreadable: EntryDecoding.Unreadable = EntryDecoding.refusing
  ) throws -> LedgerSettings {
    LedgerSettings(
      try standing(.founded, in: database, unreadable: unreadable)
        + standing(.settingChanged, in: database, unreadable: unreadable))
  }

  /// The numbers of documents that were spoilt: those of which that still stands, and all, since a number that was given stays
  /// given.
  static func spoiltNumbers(
    in database: Database, unreadable: EntryDecoding.Unreadable = EntryDecoding.refusing
  ) throws -> (standing: [OfficialNumber], all: [OfficialNumber]) {
    let all = try EntryDecoding.entries(
      Row.fetchCursor(
        database,
        sql: """
          SELECT \(EntryDecoding.columns) FROM \(EntryDecoding.tables)
          WHERE e.application IS NULL AND e.kind = 'number-spoilt' ORDER BY e.seq
          """), unreadable: unreadable)
    let standing = try standing(.numberSpoilt, in: database, unreadable: unreadable)
    return (standing.compactMap(\.event.officialNumber), all.compactMap(\.event.officialNumber))
  }

  /// Every filing that was not taken back, in the order of filing.
  static func filings(
    in database: Database, unreadable: EntryDecoding.Unreadable = EntryDecoding.refusing
  ) throws -> [Filing] {
    try standing(.frozen, in: database, unreadable: unreadable).compactMap {
      if case .frozen(let filing) = $0.event { filing } else { nil }
    }
  }

  /// The figures of section two by year, as typed in last.
  static func disclosure(in database: Database) throws -> [Int: DisclosureFigures] {
    let typed = try standing(.figuresSet, in: database).compactMap {
      if case .figuresSet(let entry) = $0.event { (entry.year, entry.figures) } else { nil }
    }
    return Dictionary(typed, uniquingKeysWith: { $1 })
  }

  /// The figures of section two that were typed in for a year, in the order of typing; each holds all rows known by
  /// then.
  static func figures(of year: Int, in database: Database) throws -> [(entry: EntryID, figures: DisclosureFigures)] {
    try standing(.figuresSet, in: database).compactMap { entry in
      if case .figuresSet(let typed) = entry.event, typed.year == year { (entry.seq, typed.figures) } else { nil }
    }
  }

  /// For each row of section two that was changed after an entry, the last entry that changed it.
  static func disclosureEntries(
    of year: Int, since last: EntryID, in database: Database
  ) throws -> [DisclosureItem: EntryID] {
    var (entries, known) = ([:] as [DisclosureItem: EntryID], nil as DisclosureFigures?)
    for (entry, figures) in try figures(of: year, in: database) {
      for item in DisclosureItem.allCases where entry > last && known?[item] != figures[item] { entries[item] = entry }
      known = figures
    }
    return entries
  }

  /// The last filing of each year.
  static func filed(in database: Database) throws -> [Int: Filing] {
    Dictionary(try filings(in: database).map { ($0.year, $0) }, uniquingKeysWith: { $1 })
  }

  /// The day on which the report of each year was published first.
  static func firstPublished(in database: Database) throws -> [Int: Day] {
    let published = try filings(in: database).compactMap { filing in filing.published.map { (filing.year, $0) } }
    return Dictionary(published, uniquingKeysWith: min)
  }
}
