internal import FoiaFormats

/// A chart as an SVG picture in a page: every bar has its value printed, every series its own pattern.
struct SVGChart {
  private static let width = 720.0
  private static let fontSize = 13.0
  /// About how wide one cell of a terminal is in the font of the picture.
  private static let cell = 6.8

  private let chart: Chart
  private let number: Int

  static func markup(_ chart: Chart, number: Int) -> String {
    let drawing = SVGChart(chart: chart, number: number)
    let (height, body) =
      switch chart.kind {
      case .bars: drawing.bars()
      case .columns: drawing.columns()
      }
    let legend = drawing.legend()
    let top = legend.isEmpty ? 0 : 24.0
    let name = "chart-\(number)"
    return """
      <svg viewBox="0 0 \(point(width)) \(point(height + top))" role="img" aria-labelledby="\(name)-title \(name)-text">
      <title id="\(name)-title">\(XMLText.escaped(chart.title + TextChart.unit(chart)))</title>
      <desc id="\(name)-text">\(XMLText.escaped(chart.alternative))</desc>
      <defs>
      \(drawing.patterns().joined(separator: "\n"))
      </defs>
      \(legend.joined(separator: "\n"))
      <g transform="translate(0 \(point(top)))">
      \(body.joined(separator: "\n"))
      </g>
      </svg>
      """
  }

  /// Horizontal bars: labels at the left, values at the ends of the bars.
  private func bars() -> (height: Double, body: [String]) {
    let labels = chart.categories.map { $0.wrapped(to: 28) }
    let left = 12 + Self.cell * Double(labels.flatMap(\.self).map(\.displayWidth).max() ?? 0)
    let right = 12 + Self.cell * Double(widestValue)
    let thickness = 16.0
    let line = 16.0
    var y = 6.0
    var body: [String] = []
    for category in chart.categories.indices {
      let high = max(thickness * Double(chart.series.count), line * Double(labels[category].count))
      let middle = y + high / 2
      for (index, text) in labels[category].enumerated() {
        let offset = (Double(index) - Double(labels[category].count - 1) / 2) * line
        body.append(label(text, left - 6, middle + offset + Self.fontSize * 0.35, "end"))
      }
      let first = middle - thickness * Double(chart.series.count) / 2
      for series in chart.series.indices {
        guard let value = chart.value(series, category) else { continue }
        let length = value.magnitude / chart.greatest * (Self.width - left - right)
        let top = first + thickness * Double(series)
        body.append(bar(series, x: left, y: top + 1, width: length, height: thickness - 2))
        body.append(label(value.text, left + length + 4, top + thickness / 2 + Self.fontSize * 0.35, "start"))
      }
      y += high + 8
    }
    body.append(axis(left, 0, left, y - 2))
    return (y, body)
  }

  /// Vertical columns on a base line: values on top of them, categories below.
  private func columns() -> (height: Double, body: [String]) {
    let group = (Self.width - 12) / Double(max(1, chart.categories.count))
    let thickness = min(44, group * 0.84 / Double(max(1, chart.series.count)))
    let tallest = 200.0
    // Values that are wider than their column are printed at alternating heights, so that they do not overlap.
    let isCrowded = Self.cell * Double(widestValue) > thickness
    let floor = (isCrowded ? 34 : 20) + tallest
    let labels = chart.categories.map { $0.wrapped(to: max(4, Int(group / Self.cell) - 1)) }
    var body: [String] = []
    for category in chart.categories.indices {
      let middle = 6 + group * (Double(category) + 0.5)
      for series in chart.series.indices {
        guard let value = chart.value(series, category) else { continue }
        let height = value.magnitude / chart.greatest * tallest
        let x = middle + thickness * (Double(series) - Double(chart.series.count) / 2)
        body.append(bar(series, x: x + 1, y: floor - height, width: thickness - 2, height: height))
        let lift = isCrowded && series % 2 == 1 ? 14.0 : 0
        body.append(label(value.text, x + thickness / 2, floor - height - 4 - lift, "middle"))
      }
      for (index, text) in labels[category].enumerated() {
        body.append(label(text, middle, floor + 18 + Double(index) * 16, "middle"))
      }
    }
    body.append(axis(6, floor, Self.width - 6, floor))
    return (floor + 10 + 16 * Double(labels.map(\.count).max() ?? 0), body)
  }

  private var widestValue: Int { chart.series.flatMap(\.values).map(\.text.displayWidth).max() ?? 0 }

  /// The names of the series beside their patterns; nothing for a single series.
  private func legend() -> [String] {
    guard chart.series.count > 1 else { return [] }
    var x = 6.0
    return chart.series.indices.flatMap { series -> [String] in
      defer { x += 34 + Self.cell * Double(chart.series[series].name.displayWidth) }
      return [
        bar(series, x: x, y: 4, width: 14, height: 12),
        label(chart.series[series].name, x + 19, 10 + Self.fontSize * 0.35, "start"),
      ]
    }
  }

  private func bar(_ series: Int, x: Double, y: Double, width: Double, height: Double) -> String {
    let place = "x=\"\(point(x))\" y=\"\(point(y))\" width=\"\(point(width))\" height=\"\(point(height))\""
    return "<rect class=\"edge \(style(series))\" \(place) fill=\"url(#\(pattern(series)))\"/>"
  }

  private func label(_ text: String, _ x: Double, _ y: Double, _ anchor: String) -> String {
    "<text x=\"\(point(x))\" y=\"\(point(y))\" text-anchor=\"\(anchor)\">\(XMLText.escaped(text))</text>"
  }

  private func axis(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
    "<line class=\"axis\" x1=\"\(point(x1))\" y1=\"\(point(y1))\" x2=\"\(point(x2))\" y2=\"\(point(y2))\"/>"
  }

  private func pattern(_ series: Int) -> String { "chart-\(number)-\(series + 1)" }

  /// Four colours; a fifth series has the colour of the first, but another pattern.
  private func style(_ series: Int) -> String { "s\(series % 4 + 1)" }

  /// Full, hatched, empty, dotted, crossed: series can be told apart without colours.
  private func patterns() -> [String] {
    let ground = "<rect class=\"ground\" width=\"6\" height=\"6\"/>"
    let drawings = [
      "<rect class=\"solid\" width=\"6\" height=\"6\"/>",
      ground + "<path class=\"stroke\" d=\"M-1 7L7 -1M-1 1L1 -1M5 7L7 5\"/>",
      ground,
      ground + "<rect class=\"solid\" x=\"2\" y=\"2\" width=\"2\" height=\"2\"/>",
      ground + "<path class=\"stroke\" d=\"M0 3H6M3 0V6\"/>",
    ]
    return chart.series.indices.map { series in
      let frame = "width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
      return
        "<pattern id=\"\(pattern(series))\" class=\"\(style(series))\" \(frame)>\(drawings[series % drawings.count])</pattern>"
    }
  }
}

/// A length with at most one decimal.
private func point(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  let sign = tenths < 0 ? "-" : ""
  let rest = abs(tenths) % 10
  return "\(sign)\(abs(tenths) / 10)" + (rest == 0 ? "" : ".\(rest)")
}
