internal import FoiaCalendar
internal import FoiaCore
internal import GRDB

/// The calendar of a ledger: what ships with the program, and what the ledger adds to it.
enum CalendarReading {
  static func calendar(in database: Database) throws -> WorkCalendar {
    let statement = try database.cachedStatement(
      sql:
        "SELECT \(EntryReading.columns) FROM \(EntryReading.tables) WHERE e.seq IN (SELECT entry FROM calendar) ORDER BY 1"
    )
    let rows = try Row.fetchCursor(statement)
    var calendar = WorkCalendar.shipped
    while let row = try rows.next() {
      guard case .calendarAdded(let addition) = try EntryReading.entry(row).event else { continue }
      calendar.supplement(addition.notice, days: addition.days)
    }
    return calendar
  }
}
