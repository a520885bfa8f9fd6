/// A table as aligned text: merged row heads become an outline, and merged column heads have a rule under them.
///
/// Widths are in terminal cells. Labels wrap at `greatestLabelWidth`, so that the statutory table in Chinese fits 80
/// columns.
struct TextTable {
  static let greatestLabelWidth = 36
  private static let gap = " "

  private let table: Table
  private let labelWidth: Int
  private let headings: [[String]]
  private let widths: [Int]

  /// The lines of tables placed below each other, with label columns of the same width.
  ///
  /// - Parameters:
  ///   - tables: the tables.
  ///   - width: the desired width of a line in terminal cells; numbers are never broken, so a line may be longer.
  static func lines(_ tables: [Table], width: Int) -> [String] {
    let label = min(greatestLabelWidth, tables.map(widestLabel).max() ?? 0)
    let blocks = tables.map { table in
      let captions = (table.caption ?? "").paragraphs.flatMap { $0.wrapped(to: width) }
      let drawn = TextTable(table, labelWidth: label, width: width)
      return captions + (captions.isEmpty || tables.count > 1 ? [] : [""]) + drawn.lines
    }
    return Array(blocks.joined(separator: [""])).map(\.trimmingTrailingBlanks)
  }

  private init(_ table: Table, labelWidth: Int, width: Int) {
    self.table = table
    self.labelWidth = labelWidth
    let plain = table.columnHeadings.map { [$0] }
    func widths(_ headings: [[String]], least: Int) -> [Int] {
      headings.indices.map { column in
        let heading = headings[column].map(\.displayWidth).max() ?? 0
        let values = table.rows.map { column < $0.values.count ? $0.values[column].widestLine : 0 }.max() ?? 0
        return max(least, heading, values)
      }
    }
    func fits(_ widths: [Int]) -> Bool { labelWidth + widths.reduce(0) { $0 + $1 + Self.gap.count } <= width }
    // Headings are on one line if there is room; otherwise they are broken as the official form breaks them.
    let broken = table.columnHeadings.map(Table.headingLines)
    let isPlain = fits(widths(plain, least: 5))
    headings = isPlain ? plain : broken
    let wide = widths(headings, least: 5)
    self.widths =
      fits(wide) ? wide : widths(headings, least: min(5, max(1, (width - labelWidth) / max(1, wide.count) - 1)))
  }

  private var lines: [String] {
    let line = String(repeating: "─", count: labelWidth + widths.reduce(0) { $0 + $1 + Self.gap.count })
    return header + [line] + body + [line]
  }

  private var header: [String] {
    var lines = groupLines
    let height = headings.map(\.count).max() ?? 0
    for row in 0..<height {
      let cells = headings.indices.map { column -> String in
        let blank = height - headings[column].count
        let text = row < blank ? "" : headings[column][row - blank]
        return isText(column) ? text.padded(to: widths[column]) : text.leftPadded(to: widths[column])
      }
      lines.append(Self.gap + cells.joined(separator: Self.gap))
    }
    let corner = (table.corner?.text ?? "").wrapped(to: max(1, labelWidth))
    return (0..<max(lines.count, corner.count)).map { index in
      (index < corner.count ? corner[index] : "").padded(to: labelWidth) + (index < lines.count ? lines[index] : "")
    }
  }

  /// The headings over several columns, each with a rule under it.
  private var groupLines: [String] {
    let placed = Grid.placed(table.header, in: 0..<table.valueColumns)
    return table.header.indices.flatMap { row -> [String] in
      let groups = placed.filter { $0.rows.lowerBound == row && $0.columns.count > 1 }
      guard !groups.isEmpty else { return [] }
      var names = ""
      var rules = ""
      for group in groups {
        let gap = Self.gap.count
        let start = widths[..<group.columns.lowerBound].reduce(0) { $0 + $1 + gap } + gap
        let width = widths[group.columns].reduce(-gap) { $0 + $1 + gap }
        names = names.padded(to: start) + group.text.centred(in: width)
        rules = rules.padded(to: start) + String(repeating: "─", count: width)
      }
      return [names, rules]
    }
  }

  private var body: [String] {
    var open: [Int] = []
    return table.rows.flatMap { row -> [String] in
      open = open.filter { $0 > 0 }
      var lines: [String] = []
      if row.heads.isEmpty { lines += drawn("", row.values) }
      for (index, head) in row.heads.enumerated() {
        let indent = String(repeating: "  ", count: open.count)
        let width = labelWidth - indent.count
        let label = head.text.wrapped(to: width, rest: width - 2).enumerated().map { number, line in
          indent + (number == 0 ? "" : "  ") + line
        }
        lines += label.dropLast()
        if index == row.heads.count - 1 {
          lines += drawn(label.last ?? "", row.values)
        } else {
          lines.append(label.last ?? "")
          open.append(head.rows)
        }
      }
      open = open.map { $0 - 1 }
      return lines
    }
  }

  /// A row, with as many lines as the value that has the most.
  private func drawn(_ label: String, _ values: [Table.Value]) -> [String] {
    (0..<max(1, values.map(\.lines.count).max() ?? 1)).map { index in
      let cells = zip(values, widths).map { value, width in
        let text = index < value.lines.count ? value.lines[index] : ""
        return Self.gap + (value.isWords ? text.padded(to: width) : text.leftPadded(to: width))
      }
      return (index == 0 ? label : "").padded(to: labelWidth) + cells.joined()
    }
  }

  /// Whether a column holds words rather than figures.
  private func isText(_ column: Int) -> Bool {
    table.rows.contains { column < $0.values.count && $0.values[column].isWords }
  }

  private static func widestLabel(of table: Table) -> Int {
    let paths = table.flatRows.flatMap { $0.path.enumerated().map { $0.element.displayWidth + 2 * $0.offset } }
    return max(table.corner?.text.displayWidth ?? 0, paths.max() ?? 0)
  }
}

extension Table.Value {
  /// The lines of words; anything else is one line.
  fileprivate var lines: [String] {
    guard case .words(let text) = self else { return [text] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  fileprivate var widestLine: Int { lines.map(\.displayWidth).max() ?? 0 }
}
