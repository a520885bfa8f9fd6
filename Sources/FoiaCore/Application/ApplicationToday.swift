public import FoiaCalendar

/// An application as it stands today, with its clock, which is computed once for everything that is told of it.
public struct ApplicationToday: Sendable {
  public let application: Application
  /// The day it is looked at; that of an earlier record where one is asked for.
  public let today: Day
  public let calendar: WorkCalendar
  /// nil when the application is void.
  public let clock: ClockReading?

  public init(_ application: Application, on today: Day, by calendar: WorkCalendar) {
    self.application = application
    self.today = today
    self.calendar = calendar
    self.clock = application.clock(on: today, by: calendar)
  }

  public var status: Status { application.status { clock?.computation.deferral != nil } }

  /// Everything irregular about it.
  public var irregularities: [Irregularity] {
    clock.map { application.irregularities($0, on: today, by: calendar) } ?? []
  }
}
