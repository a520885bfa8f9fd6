/// Rows of text in aligned columns with two spaces between them; the last column may be long.
public enum Columns {
  /// Lays out the rows, every line with a line end.
  ///
  /// - Parameters:
  ///   - head: the headings of the columns; nil prints none.
  ///   - rows: texts, as many in each row as there are columns.
  ///   - width: how many cells of a terminal a line has; the last column wraps to it. nil does not wrap.
  ///   - paint: the colour of a cell, given its row (the head not counted) and its column; nil for none.
  public static func text(
    head: [String]?, rows: [[String]], width: Int?, painter: Painter = .off,
    paint: (Int, Int) -> Paint? = { _, _ in nil }
  ) -> String {
    let all = (head.map { [$0] } ?? []) + rows
    let count = all.first?.count ?? 0
    let widths = (0..<max(0, count - 1)).map { column in all.map { $0[column].displayWidth }.max() ?? 0 }
    let indent = widths.reduce(0) { $0 + $1 + 2 }
    let headRows = head == nil ? 0 : 1
    return all.enumerated().map { index, row in
      func painted(_ text: String, _ column: Int) -> String {
        index < headRows ? painter(text, .heading) : painter(text, paint(index - headRows, column))
      }
      let room = width.map { max(16, $0 - indent) }
      let last = room.map { row[count - 1].wrapped(to: $0) } ?? [row[count - 1]]
      let lead = zip(row, widths).enumerated().map { column, cell in
        painted(cell.0, column) + String(repeating: " ", count: max(0, cell.1 - cell.0.displayWidth) + 2)
      }.joined()
      let lines = last.enumerated().map { line, text in
        (line == 0 ? lead : String(repeating: " ", count: indent)) + painted(text, count - 1)
      }
      return lines.map { $0.trimmingTrailingBlanks + "\n" }.joined()
    }.joined()
  }
}
