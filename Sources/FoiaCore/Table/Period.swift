public import FoiaCalendar

/// The days that a table is about, first and last included.
public enum Period: Hashable, Sendable {
  /// A calendar year.
  case year(Int)
  /// Any other period.
  case span(ClosedRange<Day>)

  /// The first and the last day of the period.
  public var days: ClosedRange<Day> {
    switch self {
    case .year(let year): Day.firstDay(of: year)...Day.lastDay(of: year)
    case .span(let days): days
    }
  }

  /// The year in whose form the table is printed: the year of the last day.
  public var formYear: Int { days.upperBound.year }
}
