import FoiaCore
import FoiaDocument
import FoiaPapers
import FoiaWords
import Testing

@Suite("Charts of the table")
struct StatisticsChartsTests {
  /// A year with so many received, all disclosed but one.
  private func column(_ year: Int, _ count: Int) -> StatisticsCharts.Column {
    var kinds = Tally(period: .year(year))
    var channels = Tally(period: .year(year), breakdown: .channel)
    kinds.add(Flow(origin: .new, fate: .closed(Outcome.granted.code)), inColumn: 1, times: count - 1)
    kinds.add(Flow(origin: .new, fate: .carriedOut), inColumn: 0)
    channels.add(Flow(origin: .new, fate: .closed(Outcome.granted.code)), inColumn: 2, times: count - 1)
    channels.add(Flow(origin: .new, fate: .carriedOut), inColumn: 4)
    return StatisticsCharts.Column(name: Period.year(year).name, kinds: kinds, channels: channels)
  }

  private func charts(_ blocks: [Document.Block]) -> [Chart] {
    blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
  }

  @Test("of one year lie, with all groups, kinds and channels of the form")
  func one() {
    let drawn = charts(StatisticsCharts([column(2024, 5)], .zh).ofTable)
    #expect(drawn.map(\.kind) == [.bars, .bars, .bars])
    #expect(drawn.map(\.categories.count) == [6, 6, 5])
    #expect(
      drawn.map { $0.series.map { $0.values.map(\.text) } } == [
        [["4", "0", "0", "0", "0", "0"]], [["1", "4", "0", "0", "0", "0"]], [["0", "0", "4", "0", "1"]],
      ])
    #expect(StatisticsCharts([column(2024, 5)], .zh).course.isEmpty)
  }

  @Test("of several years stand side by side, and show the course of the years")
  func several() {
    let columns = (2016...2024).map { column($0, $0 - 2000) }
    let drawn = charts(StatisticsCharts(columns, .zh).ofTable)
    #expect(drawn.map(\.kind) == [.columns, .columns, .columns])
    #expect(drawn.first?.series.map(\.name) == ["2022年", "2023年", "2024年"])
    let course = charts(StatisticsCharts(columns, .zh).course)
    #expect(course.first?.categories.count == 9)
    #expect(course.first?.series.map { $0.values.last?.text } == ["24", "23", "1"])
  }

  @Test("say in words what they show", arguments: [Language.zh, .en])
  func alternative(language: Language) {
    for chart in charts(StatisticsCharts([column(2023, 5), column(2024, 9)], language).ofTable) {
      for category in chart.categories { #expect(chart.alternative.contains(category)) }
      for series in chart.series { #expect(chart.alternative.contains(series.name)) }
    }
    let words = charts(StatisticsCharts([column(2024, 5)], language).ofTable).first?.alternative ?? ""
    #expect(words.contains(language == .zh ? "2024年：予以公开4件，部分公开0件" : "2024: Disclosed 4, Partly disclosed 0"))
  }
}
