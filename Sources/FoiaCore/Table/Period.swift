public import FoiaCalendar

/// The days a table speaks of, first and last included.
public enum Period: Hashable, Sendable {
  case year(Int)
  case span(ClosedRange<Day>)

  public var days: ClosedRange<Day> {
    switch self {
    case .year(let year): Day.firstDay(of: year)...Day.lastDay(of: year)
    case .span(let days): days
    }
  }

  /// The year whose form the table is printed in.
  public var formYear: Int { days.upperBound.year }
}
