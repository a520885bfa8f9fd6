internal import FoiaCalendar
internal import FoiaCore
internal import GRDB

/// Reads the calendar of a ledger: the one that ships with the program, with what the ledger adds to it.
enum CalendarQuery {
  static func calendar(in database: Database) throws -> WorkCalendar {
    var calendar = WorkCalendar.shipped
    for case .calendarAdded(let addition) in try LedgerEntries.standing(.calendarAdded, in: database).map(\.event) {
      calendar.supplement(addition)
    }
    return calendar
  }
}
