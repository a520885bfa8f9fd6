public import FoiaCalendar

/// An application that a finding names, with the days by which a person judges it.
public struct NamedApplication: Hashable, Sendable {
  /// Its number.
  public let number: ApplicationNumber
  /// The day of receipt.
  public let received: Day
  /// The day it was answered; nil while it is open.
  public let closed: Day?

  init(_ application: Application) {
    number = application.number
    received = application.received
    closed = application.closing?.on
  }
}
