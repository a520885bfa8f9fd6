internal import FoiaCalendar
internal import FoiaCore
internal import GRDB

/// Reads from the log what the recorded days depend on.
enum RecordedDayLookup {
  /// Who records, and when, as it is to be stored.
  ///
  /// - Parameters:
  ///   - told: as the program was given it.
  ///   - undone: the action that is to be undone; nil if none is.
  static func stored(_ told: Recording, undoing undone: ActionID? = nil, in database: Database) throws -> Recording {
    let statement = try database.cachedStatement(sql: "SELECT recorded_day, recorded_at FROM entry ORDER BY seq DESC")
    let rows = try Row.fetchCursor(statement)
    var days: RecordedDays?
    while let row = try rows.next() {
      guard let last = try stamp(row, from: 0) else { break }
      if last.isAhead {
        // Rare, so that it may take a look at everything that was undone.
        let known = try days ?? self.days(undoing: undone, on: told.day, in: database)
        days = known
        if known.isTakenBack(last) { continue }
      }
      return last.day > told.day ? Recording(day: last.day, instant: told.instant, by: told.by) : told
    }
    return told
  }

  /// The last entry that is shown as of a day; nil for a day before the first entry.
  static func last(asOf day: Day, in database: Database) throws -> EntryID? {
    let days = try days(on: day, in: database)
    let rows = try Row.fetchCursor(
      database, sql: "SELECT seq, recorded_day, recorded_at FROM entry WHERE recorded_day > ? ORDER BY seq",
      arguments: [day.iso])
    while let row = try rows.next() {
      // A stamp that cannot be read ends it too: what comes after it is not known to be earlier.
      if let stamp = try stamp(row, from: 1), days.firstShown(stamp) <= day { continue }
      let next: EntryID = try row.value(0, of: "entry")
      let last = next.advanced(by: -1)
      return last > .beforeAll ? last : nil
    }
    return try EntryID.fetchOne(database, sql: "SELECT max(seq) FROM entry")
  }

  /// The days that were taken back.
  ///
  /// - Parameters:
  ///   - undone: an action that is about to be undone; nil if none is.
  ///   - day: the day of its undoing.
  ///   - database: the ledger.
  private static func days(undoing undone: ActionID? = nil, on day: Day, in database: Database) throws -> RecordedDays {
    var days = RecordedDays()
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT undone.recorded_day, undone.recorded_at, undoing.recorded_day
        FROM entry undoing JOIN entry undone ON undone.seq = undoing.supersedes
        WHERE undoing.supersedes IS NOT NULL AND undoing.kind = 'undone'
        UNION ALL SELECT recorded_day, recorded_at, ?1 FROM entry WHERE seq = ?2
        """, arguments: [day.iso, undone?.rawValue])
    while let row = try rows.next() {
      guard let stamp = try stamp(row, from: 0), let day = Day(iso: try row.decode(String.self, atIndex: 2)) else {
        continue
      }
      days.note(undone: stamp, on: day)
    }
    return days
  }

  /// Reads a recorded day and the instant beside it; nil if one of them is none.
  private static func stamp(_ row: Row, from column: Int) throws -> RecordedDays.Stamp? {
    guard let day = Day(iso: try row.decode(String.self, atIndex: column)),
      let clock = Day(ofInstant: Array(try row.decode(String.self, atIndex: column + 1).utf8))
    else { return nil }
    return RecordedDays.Stamp(day: day, clock: clock)
  }
}
