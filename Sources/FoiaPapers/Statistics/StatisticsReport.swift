public import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// The statistics of calendar years, or of a shorter period and the year so far, side by side in one document.
public struct StatisticsReport: Hashable, Sendable {
  /// The name of the reporting body, which is the author of the document.
  public let agency: String
  /// Which periods are compared.
  public let scope: StatisticsScope
  /// The figures of the periods, in the order shown.
  public let periods: [PeriodStatistics]
  /// The length and last hash of the log that was counted, printed at the end.
  public let head: LogHead
  /// The day it was made, in UTC+8; a period that is not over is counted up to it.
  public let today: Day

  /// `periods` must be those of `scope`, counted up to `today`.
  public init(agency: String, scope: StatisticsScope, periods: [PeriodStatistics], head: LogHead, today: Day) {
    self.agency = agency
    self.scope = scope
    self.periods = periods
    self.head = head
    self.today = today
  }

  /// The bytes of the whole file.
  ///
  /// - Parameters:
  ///   - width: how many cells of a terminal one line of plain text has; nil for the usual 80.
  ///   - charts: whether charts follow the tables.
  public func rendered(as format: DocumentFormat, width: Int?, charts: Bool, _ language: Language) -> [UInt8] {
    document(charts: charts, language).rendered(as: format, width: width, json: json)
  }

  /// The document: a section each for the table, kinds, channels, units and handling time, and one for charts if they
  /// are wanted.
  public func document(charts: Bool, _ language: Language) -> Document {
    func heading(_ words: StatisticsWords) -> Document.Block { .heading(words.text(language)) }
    let isUnfinished = periods.contains { $0.part.isUnfinished }
    let isProvisional = periods.contains { $0.handling.provisional > 0 }
    var blocks: [Document.Block] = []
    if isUnfinished { blocks.append(.paragraph(StatisticsWords.unfinished(today: today)(language))) }
    blocks += [heading(.flowSection), .tables([flowTable(language)])]
    blocks += registrationNotes(language).map(Document.Block.paragraph)
    blocks += disclosureNotes(language).map(Document.Block.paragraph)
    blocks += [heading(.kindSection), .tables([kindTable(language)])]
    blocks += [heading(.channelSection), .tables([channelTable(language)])]
    blocks += divisionBlocks(language) ?? [heading(.unitSection), .tables([unitTable(language)])]
    blocks += [heading(.handlingSection), .tables([handlingTable(language)])]
    blocks += lateBlocks(language)
    blocks.append(.paragraph(StatisticsWords.measure.text(language)))
    if isProvisional { blocks.append(.paragraph(StatisticsWords.provisional.text(language))) }
    if charts { blocks += [heading(.chartSection)] + chartBlocks(language) }
    return Document(
      title: StatisticsWords.title(agency: agency, scope).map { $0(language) }, language: language.ofDocument,
      author: agency, blocks: blocks, footer: head.footerOfCount(language))
  }

  private func chartBlocks(_ language: Language) -> [Document.Block] {
    let charts = StatisticsCharts(periods.map { StatisticsCharts.Column($0) }, language)
    return charts.ofTable + units(charts) + (isOfYears ? charts.course : [])
  }

  /// Whether the periods are calendar years, and not a quarter or another part of one.
  var isOfYears: Bool { if case .years = scope { true } else { false } }

  private func units(_ charts: StatisticsCharts) -> [Document.Block] {
    charts.units(
      periods.map { Dictionary(uniqueKeysWithValues: $0.units.map { ($0.unit, $0.counts.handled) }) }, unitOrder)
  }

  /// All units of any period in the order shown, those of the latest period first; nil stands for applications not
  /// assigned, and comes last.
  var unitOrder: [String?] {
    var order: [String?] = []
    for unit in periods.reversed().flatMap({ $0.units.map(\.unit) }) where unit != nil && !order.contains(unit) {
      order.append(unit)
    }
    let isEverythingAssigned = periods.allSatisfy { $0.units.allSatisfy { $0.unit != nil } }
    return isEverythingAssigned && !order.isEmpty ? order : order + [nil]
  }
}
