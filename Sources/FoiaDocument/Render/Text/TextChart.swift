/// Draws a chart with bars of block characters, each with its value after it.
enum TextChart {
  private static let greatestLabelWidth = 28
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  static func lines(_ chart: Chart, width: Int) -> [String] {
    let names = chart.series.count > 1 ? chart.series.map(\.name) : [""]
    let labels = min(greatestLabelWidth, chart.categories.map(\.displayWidth).max() ?? 0)
    let series = names.map(\.displayWidth).max() ?? 0
    let values = chart.series.flatMap(\.values).map(\.text.displayWidth).max() ?? 0
    let indent = 2 + labels + (series > 0 ? 2 + series : 0) + 2
    let room = max(8, width - indent - 1 - values)
    let rows = chart.categories.indices.flatMap { category -> [String] in
      let label = chart.categories[category].wrapped(to: max(1, labels))
      let bars = chart.series.indices.map { index -> String in
        let name = series > 0 ? "  " + names[index].padded(to: series) : ""
        guard let value = chart.value(index, category) else { return name }
        let bar = bar(value.magnitude / chart.greatest * Double(room))
        return name + "  " + bar + (bar.isEmpty ? "" : " ") + value.text
      }
      return (0..<max(label.count, bars.count)).map { line in
        "  " + (line < label.count ? label[line] : "").padded(to: labels) + (line < bars.count ? bars[line] : "")
      }
    }
    return (chart.title + unit(chart)).wrapped(to: width) + rows.map(\.trimmingTrailingBlanks)
  }

  static func unit(_ chart: Chart) -> String {
    guard !chart.unit.isEmpty else { return "" }
    return chart.unit.contains(where: \.isASCII) ? " (\(chart.unit))" : "（\(chart.unit)）"
  }

  /// A bar of so many cells, to an eighth of a cell; any value above 0 is visible.
  private static func bar(_ cells: Double) -> String {
    let parts = cells > 0 ? max(1, Int((cells * 8).rounded())) : 0
    return String(repeating: "█", count: parts / 8) + eighths[parts % 8]
  }
}
