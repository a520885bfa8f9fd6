public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// The charts of the applications table: outcomes, kinds of applicant and channels, for one period or several side by
/// side.
public struct StatisticsCharts: Hashable, Sendable {
  /// The counts of one period.
  public struct Column: Hashable, Sendable {
    /// What the period is called in the legend, such as 2024年.
    public let name: Phrase
    /// The counts of the period by kind of applicant.
    public let kinds: Tally
    /// The counts of the period by channel.
    public let channels: Tally

    /// Both tallies must be of the same period.
    public init(name: Phrase, kinds: Tally, channels: Tally) {
      self.name = name
      self.kinds = kinds
      self.channels = channels
    }

    init(_ period: PeriodStatistics) {
      self.init(name: period.part.name.text, kinds: period.kinds, channels: period.channels)
    }
  }

  /// How many years before the report's own the chart of several years goes back at most.
  public static let mostYearsBefore = 4

  /// How many periods are drawn side by side, the last ones; more would leave no room for the values.
  private static let mostSeries = 3
  /// How many bars the chart of handling units has at most; the units that come last are added up in one.
  private static let mostUnits = 10

  private let columns: [Column]
  private let language: Language

  /// The periods stand from the earliest to the latest.
  public init(_ columns: [Column], _ language: Language) {
    self.columns = columns
    self.language = language
  }

  /// Three charts: what was answered by group of outcomes, and what was received by kind of applicant and by channel.
  public var ofTable: [Document.Block] {
    [
      chart(.outcomes, Form.current.groups.map(\.name)) { column in
        Form.current.groups.map { column.kinds.closed($0.outcomes) }
      },
      chart(.kinds, ApplicantKind.allCases.map(\.name)) { $0.kinds.cells(.new).dropLast() },
      chart(.channels, ChannelGroup.allCases.map(\.name)) { $0.channels.cells(.new).dropLast() },
    ]
  }

  /// One chart of what was received, closed and carried over from year to year; none for a single year.
  public var course: [Document.Block] {
    guard columns.count > 1 else { return [] }
    let flows = columns.map(\.kinds.flow)
    let rows: [(StatisticsWords, [Int])] = [
      (.new, flows.map(\.new)), (.total, flows.map(\.closed)), (.carriedOutOfYear, flows.map(\.carriedOut)),
    ]
    return [
      chart(.course, .columns, columns.map(\.name), rows.map { (name: $0.text, values: $1) })
    ]
  }

  /// One chart of what the handling units had to do, the busiest units shown; none if nothing was assigned to a unit.
  ///
  /// - Parameters:
  ///   - counts: for each period the count of every unit.
  ///   - order: the units in the order drawn; nil stands for applications not assigned.
  func units(_ counts: [[String?: Int]], _ order: [String?]) -> [Document.Block] {
    guard order.contains(where: { $0 != nil }) else { return [] }
    let shown = order.count > Self.mostUnits ? Array(order.prefix(Self.mostUnits - 1)) : order
    let rest = order.dropFirst(shown.count)
    let names = shown.map { $0.map { Phrase(both: $0) } ?? StatisticsWords.noUnit.text }
    let others = rest.isEmpty ? [] : [StatisticsWords.otherUnits.text]
    let series = zip(columns, counts).suffix(Self.mostSeries).map { column, counts in
      let values = shown.map { counts[$0] ?? 0 }
      return (name: column.name, values: values + (rest.isEmpty ? [] : [rest.reduce(0) { $0 + (counts[$1] ?? 0) }]))
    }
    return [chart(.units, .bars, names + others, series)]
  }

  /// Bars for one period; columns side by side for several.
  private func chart(
    _ title: StatisticsWords, _ categories: [Phrase], _ values: (Column) -> [Int]
  ) -> Document.Block {
    let series = columns.suffix(Self.mostSeries).map { (name: $0.name, values: values($0)) }
    return chart(title, series.count > 1 ? .columns : .bars, categories, series)
  }

  private func chart(
    _ title: StatisticsWords, _ kind: Chart.Kind, _ categories: [Phrase], _ series: [(name: Phrase, values: [Int])]
  ) -> Document.Block {
    let alternative = StatisticsWords.alternative(title.text, categories: categories, series: series)
    return .chart(
      Chart(
        title: title.text(language), unit: StatisticsWords.unit.text(language), kind: kind,
        categories: categories.map { $0(language) },
        series: series.map { Chart.Series(name: $0.name(language), figures: $0.values) },
        alternative: alternative(language)))
  }
}
