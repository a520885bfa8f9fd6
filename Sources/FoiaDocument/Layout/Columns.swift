/// What becomes of the texts of a column that has less room than they take.
public enum ColumnFit: Sendable {
  /// They stay whole: numbers, dates, command lines.
  case whole
  /// They are broken into several lines, never inside a number or a date.
  case wraps
  /// They are cut at the end with an ellipsis: names and subjects.
  case cut

  /// How many cells a column gets at least, unless it needs fewer.
  ///
  /// - Parameter isTight: whether there is no room for what is easy to read.
  func least(isTight: Bool) -> Int {
    switch self {
    case .whole, .wraps: isTight ? 16 : 20
    case .cut: isTight ? 8 : 10
    }
  }

  /// The lines of a text that has so much room; nil for any room.
  func lines(of text: String, in room: Int?) -> [String] {
    guard let room else { return [text.withoutJoiners] }
    switch self {
    case .whole: return [text.withoutJoiners]
    case .wraps: return text.wrapped(to: room)
    case .cut: return [text.cut(to: room)]
    }
  }
}

/// Rows of text in aligned columns with two spaces between them.
public enum Columns {
  /// Lays out the rows, every line with a line end. Where a line has no room for the columns, each cell that needs it
  /// gets a line of its own, under the headings as a record of labelled lines.
  ///
  /// - Parameters:
  ///   - head: the headings of the columns; nil prints none.
  ///   - fits: what becomes of the texts of each column where there is less room than they take; nil keeps all whole
  ///     but the last, which wraps.
  ///   - rows: texts, as many in each row as there are columns.
  ///   - width: how many cells of a terminal a line has; nil sets no limit.
  ///   - paint: the colour of a cell, given its row (the head not counted) and its column; nil for none.
  public static func text(
    head: [String]?, fits: [ColumnFit]? = nil, rows: [[String]], width: Int?, painter: Painter = .off,
    paint: (Int, Int) -> Paint? = { _, _ in nil }
  ) -> String {
    let count = (head ?? rows.first ?? []).count
    let usual = Array(repeating: ColumnFit.whole, count: max(0, count - 1)) + [.wraps]
    let layout = ColumnLayout(head: head, fits: Array((fits ?? usual).prefix(count)), rows: rows, painter: painter)
    return layout.text(width: width, paint)
  }
}
