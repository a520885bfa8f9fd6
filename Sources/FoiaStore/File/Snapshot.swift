internal import FoiaCalendar
internal import FoiaCore
internal import FoiaSchema
internal import GRDB

/// Shows the ledger as it stood on a day: the log up to the first entry recorded after it, and everything derived
/// from it.
///
/// Temporary tables and views take the names of the real ones, and SQLite looks for temporary ones first. So every
/// query reads the snapshot without being written for it.
enum Snapshot {
  /// Makes the snapshot on a connection, which from then on reads only that state.
  ///
  /// - Throws: a `Fault` (`beforeLedger`) for a day before the first entry.
  static func make(asOf day: Day, in database: Database) throws {
    guard let last = try RecordedDayLookup.last(asOf: day, in: database) else {
      let founded = try String.fetchOne(database, sql: "SELECT recorded_day FROM main.entry WHERE seq = 1")
      throw Fault.record(.beforeLedger(asOf: day, founded: founded.flatMap { Day(iso: $0) } ?? day))
    }
    // The shapes are the program's own: what the file says of itself is never run.
    let parts = try Shape.shipped(Schema.version).parts.filter {
      DerivedApplication.tables.contains($0.table) && !$0.sql.isEmpty
    }
    for part in parts.filter({ $0.type == "table" }) + parts.filter({ $0.type != "table" }) {
      let words =
        part.type == "table" ? ("CREATE TABLE ", "CREATE TEMP TABLE ") : ("CREATE INDEX ", "CREATE INDEX temp.")
      try database.execute(sql: words.1 + part.sql.dropFirst(words.0.count))
    }
    try database.execute(
      sql: """
        CREATE TEMP VIEW entry AS SELECT * FROM main.entry WHERE seq <= \(last);
        CREATE TEMP VIEW head AS SELECT 1 AS id, seq AS count, hash FROM main.entry WHERE seq = \(last);
        """)
    try DerivedApplication.fill(database)
  }
}
