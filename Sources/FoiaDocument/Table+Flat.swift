extension Table {
  /// Every row with the texts of all heads it stands under, the outermost first, and its values: rows as a format
  /// without merged cells needs them.
  public var flatRows: [(path: [String], values: [Value])] {
    var open: [(cell: Cell, rowsLeft: Int)] = []
    return rows.map { row in
      open = open.filter { $0.rowsLeft > 0 }
      open += row.heads.map { ($0, $0.rows) }
      let path = open.map(\.cell.text)
      for index in open.indices { open[index].rowsLeft -= 1 }
      return (path, row.values)
    }
  }

  /// The lowest heading over each column of values, from the left.
  public var columnHeadings: [String] { headingPaths.map { $0.last ?? "" } }

  /// A one-line heading for each column of values, all different if possible: the lowest heading or, if some of those
  /// are the same, all headings over the column.
  public var flatHeadings: [String] {
    let lowest = columnHeadings
    return Set(lowest).count == lowest.count ? lowest : headingPaths.map { $0.joined(separator: " ") }
  }

  /// All headings over every column of values, the highest first.
  private var headingPaths: [[String]] {
    var paths = Array(repeating: [String](), count: valueColumns)
    for cell in Grid.placed(header, in: 0..<valueColumns) {
      for column in cell.columns { paths[column].append(cell.text) }
    }
    return paths
  }

  /// A heading broken as the form breaks it: up to three Chinese characters stay whole, more stand two to a line;
  /// words of other scripts stand one to a line.
  static func headingLines(_ heading: String) -> [String] {
    heading.displayWidth <= 6 ? [heading] : heading.wrapped(to: 4)
  }
}

extension Grid.Cell {
  /// The lines of the cell's text. The Chinese heading of a single column that is too narrow for it is broken as the
  /// official form breaks it.
  ///
  /// - Parameter room: how many cells of a terminal one line has.
  func lines(in room: Int) -> [String] {
    if case .value(.words(let text)) = role {
      return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    guard role == .columnHead, columns.count == 1, text.displayWidth > room, !text.contains(" ") else {
      return text.paragraphs
    }
    return Table.headingLines(text)
  }

  /// How many letters the longest unbreakable run of the text has: words and numbers of scripts other than Chinese.
  var longestWord: Int {
    text.split { $0 == " " || $0 == "-" || $0.unicodeScalars.contains { $0.value > 0x2E7F } }.map(\.count).max() ?? 0
  }
}
