public import FoiaCalendar

/// Which periods the statistics compare.
public enum StatisticsScope: Hashable, Sendable {
  /// These calendar years.
  case years([Int])
  /// A quarter and the year up to its end, as quarterly returns have them.
  case quarter(Quarter)

  /// The periods that are compared, earlier years first, each cut off at today if it is not over.
  ///
  /// - Throws: a `Fault` for a period that has not begun.
  public func parts(today: Day) throws(Fault) -> [StatisticsPart] {
    let wanted: [(StatisticsPart.Name, ClosedRange<Day>)] =
      switch self {
      case .years(let years): Set(years).sorted().map { (.year($0), Period.year($0).days) }
      case .quarter(let quarter): [(.quarter(quarter), quarter.days), (.yearSoFar(quarter), quarter.yearSoFar)]
      }
    let ahead = wanted.map(\.1.lowerBound).first { $0 > today }
    if let ahead { throw .rule(.periodAhead(ahead, today: today)) }
    return wanted.map { name, days in
      StatisticsPart(
        name: name, days: days.lowerBound...min(days.upperBound, today), isUnfinished: days.upperBound >= today)
    }
  }
}

/// One of the periods that are compared.
public struct StatisticsPart: Hashable, Sendable {
  /// Which period it is.
  public enum Name: Hashable, Sendable {
    /// A calendar year.
    case year(Int)
    /// A quarter.
    case quarter(Quarter)
    /// The year up to the end of a quarter.
    case yearSoFar(Quarter)

    /// What scripts call the period: `year`, `quarter` or `year-so-far`.
    public var code: String {
      switch self {
      case .year: "year"
      case .quarter: "quarter"
      case .yearSoFar: "year-so-far"
      }
    }
  }

  /// Which period it is, for its heading.
  public let name: Name
  /// The days that are counted: the period, cut off at today if it is not over.
  public let days: ClosedRange<Day>
  /// Whether the period is not over, today being its last day included.
  public let isUnfinished: Bool

  /// The days as the period of a tally.
  public var period: Period { .span(days) }
}
