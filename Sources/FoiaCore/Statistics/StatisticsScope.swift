public import FoiaCalendar

/// What statistics speak of.
public enum StatisticsScope: Hashable, Sendable {
  /// Years side by side.
  case years([Int])
  /// A quarter beside the year so far, as quarterly returns have them.
  case quarter(Quarter)

  /// What stands side by side, earlier years first, each as far as it has come.
  ///
  /// - Throws: a `RuleViolation` for what has not begun.
  public func parts(today: Day) throws(RuleViolation) -> [StatisticsPart] {
    let wanted: [(StatisticsPart.Name, ClosedRange<Day>)] =
      switch self {
      case .years(let years): Set(years).sorted().map { (.year($0), Period.year($0).days) }
      case .quarter(let quarter): [(.quarter(quarter), quarter.days), (.yearSoFar(quarter), quarter.yearSoFar)]
      }
    let ahead = wanted.map(\.1.lowerBound).first { $0 > today }
    if let ahead { throw .periodAhead(ahead, today: today) }
    return wanted.map { name, days in
      StatisticsPart(
        name: name, days: days.lowerBound...min(days.upperBound, today), isUnfinished: days.upperBound >= today)
    }
  }
}

/// One of the periods that stand side by side.
public struct StatisticsPart: Hashable, Sendable {
  public enum Name: Hashable, Sendable {
    case year(Int)
    case quarter(Quarter)
    case yearSoFar(Quarter)

    /// What scripts call it.
    public var code: String {
      switch self {
      case .year: "year"
      case .quarter: "quarter"
      case .yearSoFar: "year-so-far"
      }
    }
  }

  public let name: Name
  /// Up to today where it is not over.
  public let days: ClosedRange<Day>
  public let isUnfinished: Bool

  public var period: Period { .span(days) }
}
