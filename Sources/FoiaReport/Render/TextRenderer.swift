internal import FoiaText

/// A table as aligned text: merged heads of rows become an outline, merged heads of columns stand over a rule.
///
/// Widths are cells of a terminal; labels wrap at `labelWidth`, so that the statutory table fits 80 columns in Chinese.
enum TextRenderer {
  static let labelWidth = 36
  static let leastFigureWidth = 5
  private static let gap = " "

  static func render(_ table: Table) -> String {
    let widths = figureWidths(of: table)
    let line = String(repeating: "─", count: labelWidth + widths.reduce(0) { $0 + $1 + gap.count })
    let lines = [table.caption, ""] + header(of: table, widths) + [line] + body(of: table, widths) + [line]
    return lines.map(\.trimmingTrailingBlanks).joined(separator: "\n") + "\n"
  }

  private static func figureWidths(of table: Table) -> [Int] {
    table.columnHeadings.indices.map { column in
      let heading = Table.headingLines(table.columnHeadings[column]).map(\.displayWidth).max() ?? 0
      let figures = table.rows.map { String($0.figures[column]).count }.max() ?? 0
      return max(leastFigureWidth, heading, figures)
    }
  }

  private static func header(of table: Table, _ widths: [Int]) -> [String] {
    var lines = groupLines(of: table, widths)
    let headings = table.columnHeadings.map(Table.headingLines)
    let height = headings.map(\.count).max() ?? 0
    for row in 0..<height {
      let cells = headings.indices.map { column -> String in
        let blank = height - headings[column].count
        return (row < blank ? "" : headings[column][row - blank]).leftPadded(to: widths[column])
      }
      lines.append(gap + cells.joined(separator: gap))
    }
    let corner = table.corner.wrapped(to: labelWidth)
    return (0..<max(lines.count, corner.count)).map { index in
      (index < corner.count ? corner[index] : "").padded(to: labelWidth) + (index < lines.count ? lines[index] : "")
    }
  }

  /// The headings over several columns, each with a rule under it.
  private static func groupLines(of table: Table, _ widths: [Int]) -> [String] {
    table.header.indices.flatMap { row -> [String] in
      let groups = table.placedHeader.filter { $0.rows.lowerBound == row && $0.columns.count > 1 }
      guard !groups.isEmpty else { return [] }
      var names = ""
      var rules = ""
      for group in groups {
        let start = widths[..<group.columns.lowerBound].reduce(0) { $0 + $1 + gap.count } + gap.count
        let width = widths[group.columns].reduce(-gap.count) { $0 + $1 + gap.count }
        names = names.padded(to: start) + group.text.centred(in: width)
        rules = rules.padded(to: start) + String(repeating: "─", count: width)
      }
      return [names, rules]
    }
  }

  private static func body(of table: Table, _ widths: [Int]) -> [String] {
    var open: [Int] = []
    return table.rows.flatMap { row -> [String] in
      open = open.filter { $0 > 0 }
      var lines: [String] = []
      for (index, head) in row.heads.enumerated() {
        let indent = String(repeating: "  ", count: open.count)
        let isLabel = index == row.heads.count - 1
        let width = labelWidth - indent.count
        let label = head.text.wrapped(to: width, rest: width - 2).enumerated().map { number, line in
          indent + (number == 0 ? "" : "  ") + line
        }
        lines += label.dropLast()
        if isLabel {
          let figures = row.figures.indices.map { gap + String(row.figures[$0]).leftPadded(to: widths[$0]) }
          lines.append((label.last ?? "").padded(to: labelWidth) + figures.joined())
        } else {
          lines.append(label.last ?? "")
          open.append(head.rows)
        }
      }
      open = open.map { $0 - 1 }
      return lines
    }
  }
}
