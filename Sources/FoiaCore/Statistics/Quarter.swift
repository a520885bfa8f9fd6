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
  public var days: ClosedRange<Day> { firstDay(ofMonth: 3 * number - 2)...yearSoFar.upperBound }

  /// The days from the first of the year to the last of the quarter.
  public var yearSoFar: ClosedRange<Day> {
    let start = Day.firstDay(of: year)
    return number == 4 ? start...Day.lastDay(of: year) : start...firstDay(ofMonth: 3 * number + 1).advanced(by: -1)
  }

  private func firstDay(ofMonth month: Int) -> Day {
    let start = Day.firstDay(of: year)
    return start.advanced(by: (1..<month).reduce(0) { $0 + Day.length(ofMonth: $1, in: year) })
  }
}
