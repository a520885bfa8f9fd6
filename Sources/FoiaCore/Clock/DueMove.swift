public import FoiaCalendar

/// How an addition to the calendar changes the due date of an open application.
public struct DueMove: Sendable {
  /// The application.
  public let application: Application
  /// Its clock by the calendar without the addition.
  public let before: ClockReading
  /// Its clock by the calendar with the addition.
  public let after: ClockReading

  /// Compares the clock by two calendars; nil if the due date neither moves nor becomes certain, and for a void
  /// application.
  public init?(_ now: ApplicationToday, to then: WorkCalendar) {
    let application = now.application
    guard let before = now.clock, let after = application.clock(on: now.today, by: then),
      before.due != after.due || before.isProvisional != after.isProvisional
    else { return nil }
    self.application = application
    self.before = before
    self.after = after
  }
}
