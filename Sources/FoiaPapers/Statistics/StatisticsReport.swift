public import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// The statistics of years side by side, or of a quarter beside the year so far, as a page.
public struct StatisticsReport: Hashable, Sendable {
  public let agency: String
  public let scope: StatisticsScope
  public let periods: [PeriodStatistics]
  /// Up to where the log was counted.
  public let head: LogHead
  public let today: Day

  public init(agency: String, scope: StatisticsScope, periods: [PeriodStatistics], head: LogHead, today: Day) {
    self.agency = agency
    self.scope = scope
    self.periods = periods
    self.head = head
    self.today = today
  }

  /// The bytes of the whole file, or of what a screen shows.
  ///
  /// - Parameters:
  ///   - width: the cells of a line of text; nil for the usual 80.
  ///   - charts: whether the tables are followed by charts.
  public func rendered(as format: DocumentFormat, width: Int?, charts: Bool, _ language: Language) -> [UInt8] {
    document(charts: charts, language).rendered(as: format, width: width, json: json(language))
  }

  /// The page, section by section.
  public func document(charts: Bool, _ language: Language) -> Document {
    func heading(_ words: StatisticsWords) -> Document.Block { .heading(words.text(language)) }
    let isUnfinished = periods.contains { $0.part.isUnfinished }
    let isProvisional = periods.contains { $0.handling.provisional > 0 }
    var blocks: [Document.Block] = []
    if isUnfinished { blocks.append(.paragraph(StatisticsWords.unfinished(today: today, language))) }
    blocks += [heading(.flowSection), .tables([flowTable(language)])]
    blocks += [heading(.kindSection), .tables([kindTable(language)])]
    blocks += [heading(.channelSection), .tables([channelTable(language)])]
    blocks += [heading(.unitSection), .tables([unitTable(language)])]
    blocks += [heading(.handlingSection), .tables([handlingTable(language)])]
    blocks.append(.paragraph(StatisticsWords.measure.text(language)))
    if isProvisional { blocks.append(.paragraph(StatisticsWords.provisional.text(language))) }
    if charts { blocks += [heading(.chartSection)] + chartBlocks(language) }
    return Document(
      title: StatisticsWords.title(agency: agency, scope, language), language: language.ofDocument, author: agency,
      blocks: blocks, footer: head.footerOfCount(language))
  }

  private func chartBlocks(_ language: Language) -> [Document.Block] {
    let charts = StatisticsCharts(periods.map { StatisticsCharts.Column($0, language) }, language)
    return charts.ofTable + units(charts) + (isOfYears ? charts.course : [])
  }

  var isOfYears: Bool { if case .years = scope { true } else { false } }

  private func units(_ charts: StatisticsCharts) -> [Document.Block] {
    charts.units(
      periods.map { Dictionary(uniqueKeysWithValues: $0.units.map { ($0.unit, $0.counts.handled) }) }, unitOrder)
  }

  /// All units there are, those of the last period first.
  var unitOrder: [String?] {
    var order: [String?] = []
    for unit in periods.reversed().flatMap({ $0.units.map(\.unit) }) where unit != nil && !order.contains(unit) {
      order.append(unit)
    }
    let isEverythingAssigned = periods.allSatisfy { $0.units.allSatisfy { $0.unit != nil } }
    return isEverythingAssigned && !order.isEmpty ? order : order + [nil]
  }
}
