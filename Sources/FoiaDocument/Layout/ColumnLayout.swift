/// Rows of text laid out in lines of some width: as a table, or where a line is too short for one, cell below cell.
struct ColumnLayout {
  /// Under so many cells a list with headings is no table any more.
  private static let leastTable = 60
  private static let gap = 2
  /// Where the lines of a row begin after its first, if it has several.
  private static let indent = 8
  /// The least room of a text that stands alone on its line.
  private static let leastRoom = 8

  private let head: [String]?
  private let fits: [ColumnFit]
  private let rows: [[String]]
  private let painter: Painter
  /// How many cells the widest text of each column takes.
  private let needs: [Int]

  init(head: [String]?, fits: [ColumnFit], rows: [[String]], painter: Painter) {
    self.head = head
    self.fits = fits
    self.rows = rows
    self.painter = painter
    let all = (head.map { [$0] } ?? []) + rows
    needs = fits.indices.map { column in all.map { $0[column].displayWidth }.max() ?? 0 }
  }

  func text(width: Int?, _ paint: (Int, Int) -> Paint?) -> String {
    guard let width else { return table(needs.map { _ in nil }, paint) }
    let isTooNarrow = head != nil && width < Self.leastTable && fits.contains { $0 == .cut }
    if !isTooNarrow, let widths = widths(in: width, isTight: false) ?? widths(in: width, isTight: true) {
      return table(widths.map(Optional.some), paint)
    }
    guard let head else { return belowEachOther(width, paint) }
    return records(head, width, paint)
  }

  /// The widths of the columns in lines of so many cells; nil if they do not fit. What the whole columns leave is shared
  /// by the others evenly, but none gets more than it needs.
  private func widths(in width: Int, isTight: Bool) -> [Int]? {
    let free = width - Self.gap * (fits.count - 1)
    let least = fits.indices.map { column in
      switch fits[column] {
      case .whole: needs[column]
      case .wraps: max(fits[column].least(isTight: isTight), rows.map { $0[column].widestPiece }.max() ?? 0)
      case .cut: fits[column].least(isTight: isTight)
      }
    }
    func widths(_ level: Int) -> [Int] {
      fits.indices.map { fits[$0] == .whole ? needs[$0] : min(needs[$0], max(least[$0], level)) }
    }
    func isTooWide(_ widths: [Int]) -> Bool { widths.reduce(0, +) > free }
    guard !isTooWide(widths(0)) else { return nil }
    var level = max(0, free)
    while level > 0, isTooWide(widths(level)) { level -= 1 }
    // The few cells that are left go to the last that can use them.
    var shared = widths(level)
    for column in fits.indices.reversed() where fits[column] != .whole {
      shared[column] += min(needs[column] - shared[column], free - shared.reduce(0, +))
    }
    return shared
  }

  /// - Parameter widths: the room of each column; nil for as much as it needs.
  private func table(_ widths: [Int?], _ paint: (Int, Int) -> Paint?) -> String {
    let heading = head.map { lines(of: $0, fits.indices, in: widths) { _ in .heading } } ?? []
    let body = rows.enumerated().flatMap { index, row in
      lines(of: row, fits.indices, in: widths) { paint(index, $0) }
    }
    return (heading + body).map { $0 + "\n" }.joined()
  }

  /// The lines of some cells of a row beside each other.
  private func lines(
    of row: [String], _ columns: Range<Int>, in widths: [Int?], _ paint: (Int) -> Paint?
  ) -> [String] {
    let cells = columns.map { fits[$0].lines(of: row[$0], in: widths[$0]) }
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      zip(columns, cells).map { column, lines in
        let text = line < lines.count ? lines[line] : ""
        let blanks = (widths[column] ?? needs[column]) - text.displayWidth + Self.gap
        return painter(text, paint(column)) + String.blanks(max(0, blanks))
      }.joined().trimmingTrailingBlanks
    }
  }

  /// Every row as a record: each cell on a line of its own beside its heading, an empty line between two records.
  private func records(_ head: [String], _ width: Int, _ paint: (Int, Int) -> Paint?) -> String {
    let labels = head.map(\.displayWidth).max() ?? 0
    let room = max(Self.leastRoom, width - labels - Self.gap)
    return rows.enumerated().map { index, row in
      fits.indices.filter { !row[$0].isEmpty }.map { column in
        // What indents a table would only stand beside the label.
        let cell = String(row[column].drop { $0 == " " }).trimmingTrailingBlanks
        let lines = fits[column].lines(of: cell, in: room).map { painter($0, paint(index, column)) }
        let label =
          painter(head[column], .heading)
          + String.blanks(labels - head[column].displayWidth + Self.gap)
        let blanks = String.blanks(labels + Self.gap)
        return label + lines.joined(separator: "\n" + blanks) + "\n"
      }.joined()
    }.joined(separator: "\n")
  }

  /// Every row on several lines, those after the first indented; the same columns stand on the same line in all rows.
  private func belowEachOther(_ width: Int, _ paint: (Int, Int) -> Paint?) -> String {
    var groups: [Range<Int>] = []
    var used = 0
    for column in fits.indices {
      if let last = groups.last, used + Self.gap + needs[column] <= width {
        groups[groups.count - 1] = last.lowerBound..<column + 1
        used += Self.gap + needs[column]
      } else {
        groups.append(column..<column + 1)
        used = (groups.count > 1 ? Self.indent : 0) + needs[column]
      }
    }
    return rows.enumerated().map { index, row in
      groups.enumerated().map { number, columns in
        let lead = number == 0 ? 0 : Self.indent
        var room: [Int?] = needs
        if columns.count == 1 {
          room[columns.lowerBound] = min(needs[columns.lowerBound], max(Self.leastRoom, width - lead - 2))
        }
        let blanks = String.blanks(lead)
        return lines(of: row, columns, in: room) { paint(index, $0) }.enumerated().map { line, text in
          text.isEmpty ? "" : blanks + (line == 0 ? "" : "  ") + text + "\n"
        }.joined()
      }.joined()
    }.joined()
  }
}
