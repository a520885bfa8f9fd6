public import FoiaCalendar

/// A quarter of a calendar year, the period of quarterly returns.
public struct Quarter: Hashable, Sendable {
  /// The calendar year, 1 to 9999.
  public let year: Int
  /// Which quarter of the year, 1 to 4.
  public let number: Int

  /// A quarter of a year; nil if the year or the number is out of range.
  public init?(year: Int, number: Int) {
    guard (1...9999).contains(year), (1...4).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  /// The days of the quarter, first and last included.
  public var days: ClosedRange<Day> { Day.firstDay(ofMonth: 3 * number - 2, in: year)...yearSoFar.upperBound }

  /// The days from the first of the year to the last of the quarter.
  public var yearSoFar: ClosedRange<Day> {
    let start = Day.firstDay(of: year)
    let next = Day.firstDay(ofMonth: 3 * number - 2, in: year)
    let days = (3 * number - 2...3 * number).reduce(0) { $0 + Day.length(ofMonth: $1, in: year) }
    return start...next.advanced(by: days - 1)
  }
}
