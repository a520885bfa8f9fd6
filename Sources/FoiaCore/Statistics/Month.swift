public import FoiaCalendar

/// A month of a calendar year, the period of monthly returns.
public struct Month: Hashable, Sendable {
  /// The calendar year, 1 to 9999.
  public let year: Int
  /// Which month of the year, 1 to 12.
  public let number: Int

  /// A month of a year; nil if the year or the number is out of range.
  public init?(year: Int, number: Int) {
    guard (1...9999).contains(year), (1...12).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  /// The month that a day is in.
  public init(of day: Day) {
    year = day.year
    number = day.month
  }

  /// The month as scripts write it: `2025-03`.
  public var iso: String { String(days.lowerBound.iso.prefix(7)) }

  /// The month before; nil before the first one.
  public var previous: Month? { Month(year: number == 1 ? year - 1 : year, number: number == 1 ? 12 : number - 1) }

  /// The days of the month, first and last included.
  public var days: ClosedRange<Day> {
    let first = Day.firstDay(ofMonth: number, in: year)
    return first...first.advanced(by: Day.length(ofMonth: number, in: year) - 1)
  }

  /// The days from the first of the year to the last of the month.
  public var yearSoFar: ClosedRange<Day> { Day.firstDay(of: year)...days.upperBound }
}

extension Day {
  /// The first day of a month, 1 to 12.
  static func firstDay(ofMonth month: Int, in year: Int) -> Day {
    let start = Day.firstDay(of: year)
    return start.advanced(by: (1..<month).reduce(0) { $0 + Day.length(ofMonth: $1, in: year) })
  }
}
