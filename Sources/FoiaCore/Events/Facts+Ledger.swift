public import FoiaCalendar

/// The ledger was set up.
public struct Founding: Hashable, Sendable {
  /// The reporting body, as it signs its report.
  public var agency: String

  public init(agency: String) { self.agency = agency }
}

/// A file of old records was taken in; the registrations and closings of the same action came from it.
public struct Import: Hashable, Sendable {
  /// Applications taken in.
  public var rows: Int

  public init(rows: Int) { self.rows = rows }
}

/// Days off and make-up days were added to the calendar that ships with the program.
public struct CalendarAddition: Hashable, Sendable {
  /// The notice whose days these are, where it is a year's own; nil for local, suspended and amending days.
  public var notice: Notice?
  /// Each day once, in order.
  public var days: [ArrangedDay]

  public init(notice: Notice?, days: [ArrangedDay]) {
    self.notice = notice
    self.days = days
  }
}
