public import FoiaCalendar

/// An application as it stands on a day, with its clock, which is computed once for everything shown about it.
public struct ApplicationToday: Sendable {
  /// The application.
  public let application: Application
  /// The day for which its clock is computed; an earlier day if the ledger is looked at as of that day.
  public let today: Day
  /// The calendar by which working days are counted.
  public let calendar: WorkCalendar
  /// Its statutory clock on that day; nil if the application is void.
  public let clock: ClockReading?

  /// Computes the clock of an application for a day.
  public init(_ application: Application, on today: Day, by calendar: WorkCalendar) {
    self.application = application
    self.today = today
    self.calendar = calendar
    self.clock = application.clock(on: today, by: calendar)
  }

  /// Its status on that day.
  public var status: Status { application.status { clock?.computation.deferral != nil } }

  /// Everything irregular about it on that day; empty if it is void.
  public var irregularities: [Irregularity] {
    clock.map { application.irregularities($0, on: today, by: calendar) } ?? []
  }
}
