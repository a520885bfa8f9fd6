public import FoiaCalendar

/// Which periods the statistics compare.
public enum StatisticsScope: Hashable, Sendable {
  /// These calendar years.
  case years([Int])
  /// A quarter and the year up to its end, as quarterly returns have them.
  case quarter(Quarter)
  /// A month and the year up to its end, as monthly returns have them.
  case month(Month)
  /// Any other period and, where it is part of one year, the year up to its end.
  case span(ClosedRange<Day>)

  /// The periods that are compared, earlier years first, each cut off at today if it is not over.
  ///
  /// - Throws: a `Fault` for a period that has not begun.
  public func parts(today: Day) throws(Fault) -> [StatisticsPart] {
    let ahead = wanted.map(\.days.lowerBound).first { $0 > today }
    if let ahead { throw .rule(.periodAhead(ahead, today: today)) }
    return wanted.map { name, days in
      StatisticsPart(
        name: name, days: days.lowerBound...min(days.upperBound, today), isUnfinished: days.upperBound >= today)
    }
  }

  private var wanted: [(name: StatisticsPart.Name, days: ClosedRange<Day>)] {
    switch self {
    case .years(let years): Set(years).sorted().map { (.year($0), Period.year($0).days) }
    case .quarter(let quarter): [(.quarter(quarter), quarter.days), (.yearSoFar(quarter.year), quarter.yearSoFar)]
    case .month(let month): [(.month(month), month.days), (.yearSoFar(month.year), month.yearSoFar)]
    case .span(let days): [(.span(days), days)] + yearSoFar(before: days)
    }
  }

  /// The year up to the end of a period; none if the period begins with it or in another year.
  private func yearSoFar(before days: ClosedRange<Day>) -> [(name: StatisticsPart.Name, days: ClosedRange<Day>)] {
    let start = Day.firstDay(of: days.upperBound.year)
    return days.lowerBound > start ? [(.yearSoFar(start.year), start...days.upperBound)] : []
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
    /// A month.
    case month(Month)
    /// Any other period.
    case span(ClosedRange<Day>)
    /// A year up to the end of one of these.
    case yearSoFar(Int)

    /// What scripts call the period: `year`, `quarter`, `month`, `span` or `year-so-far`.
    public var code: String {
      switch self {
      case .year: "year"
      case .quarter: "quarter"
      case .month: "month"
      case .span: "span"
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
