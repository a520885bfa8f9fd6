internal import FoiaCalendar
internal import FoiaCore
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
    let placeholders = DerivedApplication.tables.map { "'\($0)'" }.joined(separator: ", ")
    let shapes = try Row.fetchAll(
      database,
      sql:
        "SELECT type, name, sql FROM main.sqlite_schema WHERE tbl_name IN (\(placeholders)) AND sql IS NOT NULL ORDER BY type DESC"
    )
    for shape in shapes {
      let (type, sql): (String, String) = (shape[0], shape[2])
      let words = type == "table" ? ("CREATE TABLE ", "CREATE TEMP TABLE ") : ("CREATE INDEX ", "CREATE INDEX temp.")
      try database.execute(sql: words.1 + sql.dropFirst(words.0.count))
    }
    try database.execute(
      sql: """
        CREATE TEMP VIEW entry AS SELECT * FROM main.entry WHERE seq <= \(last);
        CREATE TEMP VIEW head AS SELECT 1 AS id, seq AS count, hash FROM main.entry WHERE seq = \(last);
        """)
    try DerivedApplication.fill(database)
  }
}
