public import FoiaCalendar

/// What an addition to the calendar does to an open application.
public struct DueMove: Sendable {
  public let application: Application
  /// Its clock by the calendar as it is.
  public let before: ClockReading
  /// Its clock by the calendar as it will be.
  public let after: ClockReading

  /// nil where the due date neither moves nor becomes certain.
  public init?(_ application: Application, on today: Day, from now: WorkCalendar, to then: WorkCalendar) {
    guard let before = application.clock(on: today, by: now), let after = application.clock(on: today, by: then),
      before.due != after.due || before.isProvisional != after.isProvisional
    else { return nil }
    self.application = application
    self.before = before
    self.after = after
  }
}
