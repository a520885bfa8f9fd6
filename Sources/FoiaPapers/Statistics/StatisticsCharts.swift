public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// Charts of the applications table: outcomes, kinds and channels, periods side by side.
public struct StatisticsCharts: Hashable, Sendable {
  /// The figures of one period.
  public struct Column: Hashable, Sendable {
    public let name: String
    public let kinds: Tally
    public let channels: Tally

    public init(name: String, kinds: Tally, channels: Tally) {
      self.name = name
      self.kinds = kinds
      self.channels = channels
    }

    init(_ period: PeriodStatistics, _ language: Language) {
      self.init(name: period.part.name.text(language), kinds: period.kinds, channels: period.channels)
    }
  }

  /// How many years before a report's own its course begins at most.
  public static let mostYearsBefore = 4

  /// Of more years the last ones are drawn: beside more than two others the values of a column have no room.
  private static let mostSeries = 3
  /// More units than this make no picture; the rest is put together.
  private static let mostUnits = 10

  private let columns: [Column]
  private let language: Language

  public init(_ columns: [Column], _ language: Language) {
    self.columns = columns
    self.language = language
  }

  /// Outcomes by group, and what was received by kind and by channel.
  public var ofTable: [Document.Block] {
    [
      chart(.outcomes, Form.current.groups.map { $0.name(language) }) { column in
        Form.current.groups.map { column.kinds.closed($0.outcomes) }
      },
      chart(.kinds, ApplicantKind.allCases.map { $0.name(language) }) { $0.kinds.cells(.new).dropLast() },
      chart(.channels, ChannelGroup.allCases.map { $0.name(language) }) { $0.channels.cells(.new).dropLast() },
    ]
  }

  /// Received, closed and carried over, year by year; nothing of a single year.
  public var course: [Document.Block] {
    guard columns.count > 1 else { return [] }
    let flows = columns.map(\.kinds.flow)
    let rows: [(StatisticsWords, [Int])] = [
      (.new, flows.map(\.new)), (.total, flows.map(\.closed)), (.carriedOutOfYear, flows.map(\.carriedOut)),
    ]
    return [
      chart(.course, .columns, columns.map(\.name), rows.map { (name: $0.text(language), values: $1) })
    ]
  }

  /// What the units had to do, those with most of it; nothing where nothing was handed to any.
  ///
  /// - Parameters:
  ///   - counts: for each period the figure of every unit.
  ///   - order: the units, nil for what was handed to nobody.
  func units(_ counts: [[String?: Int]], _ order: [String?]) -> [Document.Block] {
    guard order.contains(where: { $0 != nil }) else { return [] }
    let shown = order.count > Self.mostUnits ? Array(order.prefix(Self.mostUnits - 1)) : order
    let rest = order.dropFirst(shown.count)
    let names = shown.map { $0 ?? StatisticsWords.noUnit.text(language) }
    let others = rest.isEmpty ? [] : [StatisticsWords.otherUnits.text(language)]
    let series = zip(columns, counts).suffix(Self.mostSeries).map { column, counts in
      let values = shown.map { counts[$0] ?? 0 }
      return (name: column.name, values: values + (rest.isEmpty ? [] : [rest.reduce(0) { $0 + (counts[$1] ?? 0) }]))
    }
    return [chart(.units, .bars, names + others, series)]
  }

  /// Bars for one period; columns side by side for several.
  private func chart(
    _ title: StatisticsWords, _ categories: [String], _ values: (Column) -> [Int]
  ) -> Document.Block {
    let series = columns.suffix(Self.mostSeries).map { (name: $0.name, values: values($0)) }
    return chart(title, series.count > 1 ? .columns : .bars, categories, series)
  }

  private func chart(
    _ title: StatisticsWords, _ kind: Chart.Kind, _ categories: [String], _ series: [(name: String, values: [Int])]
  ) -> Document.Block {
    let title = title.text(language)
    return .chart(
      Chart(
        title: title, unit: StatisticsWords.unit.text(language), kind: kind, categories: categories,
        series: series.map { Chart.Series(name: $0.name, figures: $0.values) },
        alternative: StatisticsWords.alternative(title, categories: categories, series: series, language)))
  }
}
