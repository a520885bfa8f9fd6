public import FoiaCalendar

/// The setting up of a ledger, its first entry.
public struct Founding: Hashable, Sendable {
  /// The name of the reporting body, as it signs its report.
  public var agency: String

  /// One ledger is for one reporting body [D].
  public init(agency: String) { self.agency = agency }
}

/// The import of a file of old records. The registrations and closings that came from it are entries of the same
/// action.
public struct Import: Hashable, Sendable {
  /// How many applications were imported.
  public var rows: Int

  /// `rows` is the number of applications, not of lines in the file.
  public init(rows: Int) { self.rows = rows }
}

/// An addition to the calendar that ships with the program: days off and make-up working days.
public struct CalendarAddition: Hashable, Sendable {
  /// The year's own notice that the days come from; nil for local, suspended and amended days, which make no year
  /// known.
  public var notice: Notice?
  /// The days, each date once, earliest first.
  public var days: [ArrangedDay]

  /// Without a notice the days change the calendar, but no year becomes known by them.
  public init(notice: Notice?, days: [ArrangedDay]) {
    self.notice = notice
    self.days = days
  }
}
