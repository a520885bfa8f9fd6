public import FoiaCalendar

/// Three months of a year, as quarterly returns have them.
public struct Quarter: Hashable, Sendable {
  public let year: Int
  /// 1 to 4.
  public let number: Int

  public init?(year: Int, number: Int) {
    guard (1...9999).contains(year), (1...4).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  public var days: ClosedRange<Day> { firstDay(ofMonth: 3 * number - 2)...yearSoFar.upperBound }

  /// From the first day of the year to the last of the quarter.
  public var yearSoFar: ClosedRange<Day> {
    let start = Day.firstDay(of: year)
    return number == 4 ? start...Day.lastDay(of: year) : start...firstDay(ofMonth: 3 * number + 1).advanced(by: -1)
  }

  private func firstDay(ofMonth month: Int) -> Day {
    let start = Day.firstDay(of: year)
    return start.advanced(by: (1..<month).reduce(0) { $0 + Day.length(ofMonth: $1, in: year) })
  }
}
