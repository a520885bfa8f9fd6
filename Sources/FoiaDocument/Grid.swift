/// Tables placed below each other in one grid, in which every place is covered by exactly one cell. Word documents,
/// HTML pages and spreadsheets are drawn from it.
public struct Grid: Hashable, Sendable {
  /// What a cell is for, which decides how it looks.
  public enum Role: Hashable, Sendable {
    /// The caption of one of several tables, as wide as the grid.
    case banner
    /// A remark in the place where the row heads would have their column heading.
    case note
    /// A heading over one or more columns.
    case columnHead
    /// A head at the left of one or more rows.
    case rowHead
    /// A figure or text of the table.
    case value(Table.Value)
  }

  /// One cell with the places it covers; rows and columns are counted from 0 in the whole grid.
  public struct Cell: Hashable, Sendable {
    /// What is printed in the cell; may be empty.
    public let text: String
    /// What the cell is for.
    public let role: Role
    /// The columns it covers, at least one.
    public let columns: Range<Int>
    /// The rows it covers, at least one.
    public let rows: Range<Int>
  }

  /// The part of the grid that one table takes.
  public struct Section: Hashable, Sendable {
    /// All rows of the table, with its header and the banner over it.
    public let rows: Range<Int>
    /// The rows of the header alone; empty for a table without one.
    public let header: Range<Int>
  }

  /// How many columns the grid has, those of the row heads included.
  public let columns: Int
  /// The share of each column in the whole width, from the left; together they are 1.
  public let widths: [Double]
  /// How many columns at the left hold the row heads.
  public let headColumns: Int
  /// The tables of the grid from top to bottom.
  public let sections: [Section]
  /// For every row the cells that begin in it, from the left; cells that began in a row above are not repeated.
  public let cells: [[Cell]]

  /// How many rows at the top are printed again on every page; 0 if the grid has several tables or no header.
  public var repeatedRows: Int { sections.count == 1 ? sections.first?.header.upperBound ?? 0 : 0 }

  /// Places tables below each other in shared columns. If a table has fewer columns than the widest, each of its
  /// columns covers several. The widths are those of the first table that gives one for every column.
  public init(_ tables: [Table]) {
    let heads = tables.map(\.headColumns).max() ?? 0
    let columns = heads + (tables.map(\.valueColumns).max() ?? 0)
    var cells: [[Cell]] = []
    var sections: [Section] = []
    for table in tables {
      let start = cells.count
      let edges = Self.edges(of: table, heads: heads, columns: columns)
      if tables.count > 1, let caption = table.caption, !caption.isEmpty {
        cells.append([Cell(text: caption, role: .banner, columns: 0..<columns, rows: start..<start + 1)])
      }
      let header = cells.count
      cells += Self.rows(of: table, edges: edges, from: header)
      sections.append(Section(rows: start..<cells.count, header: header..<header + table.header.count))
    }
    self.columns = columns
    self.headColumns = heads
    self.sections = sections
    self.cells = cells
    let shares = tables.lazy.compactMap(\.widths).first { $0.count == columns } ?? Array(repeating: 1, count: columns)
    let whole = Double(max(1, shares.reduce(0, +)))
    self.widths = shares.map { Double($0) / whole }
  }

  /// The grid column at which each column of a table begins, and after them the one at which the last ends.
  private static func edges(of table: Table, heads: Int, columns: Int) -> [Int] {
    let base = table.headColumns > 0 ? heads : 0
    let values = table.valueColumns
    return Array(0..<table.headColumns)
      + (0...values).map { values == 0 ? columns : base + (columns - base) * $0 / values }
  }

  private static func rows(of table: Table, edges: [Int], from first: Int) -> [[Cell]] {
    let heads = 0..<table.headColumns
    let values = table.headColumns..<table.headColumns + table.valueColumns
    var rows = Array(repeating: [Cell](), count: table.header.count + table.rows.count)
    func put(_ text: String, _ role: Role, _ columns: Range<Int>, _ covered: Range<Int>) {
      rows[covered.lowerBound].append(
        Cell(
          text: text, role: role, columns: edges[columns.lowerBound]..<edges[columns.upperBound],
          rows: covered.lowerBound + first..<min(covered.upperBound, rows.count) + first))
    }
    if !heads.isEmpty, !table.header.isEmpty {
      switch table.corner {
      case .note(let text, _): put(text, .note, heads, 0..<table.header.count)
      case .title(let text): put(text, .columnHead, heads, 0..<table.header.count)
      case nil: put("", .columnHead, heads, 0..<table.header.count)
      }
    }
    for cell in placed(table.header, in: values) { put(cell.text, .columnHead, cell.columns, cell.rows) }
    for cell in placed(table.rows.map(\.heads), in: heads) {
      let below = table.header.count
      put(cell.text, .rowHead, cell.columns, cell.rows.lowerBound + below..<cell.rows.upperBound + below)
    }
    for (index, row) in table.rows.enumerated() {
      for (value, column) in zip(row.values, values) {
        let place = index + table.header.count
        put(value.text, .value(value), column..<column + 1, place..<place + 1)
      }
    }
    return rows
  }

  /// Every cell with the columns and rows it covers: a cell begins at the first place of its row that no cell from
  /// above covers.
  static func placed(
    _ rows: [[Table.Cell]], in columns: Range<Int>
  ) -> [(text: String, columns: Range<Int>, rows: Range<Int>)] {
    var coveredTo = Array(repeating: 0, count: columns.upperBound)
    return rows.enumerated().flatMap { index, row in
      var column = columns.lowerBound
      return row.compactMap { cell -> (String, Range<Int>, Range<Int>)? in
        while column < columns.upperBound, coveredTo[column] > index { column += 1 }
        let covered = column..<min(column + cell.columns, columns.upperBound)
        guard !covered.isEmpty else { return nil }
        for place in covered { coveredTo[place] = index + cell.rows }
        column = covered.upperBound
        return (cell.text, covered, index..<index + cell.rows)
      }
    }
  }

  /// For every row all cells that cover a place in it, from the left, with those that began in a row above.
  var coveringCells: [[Cell]] {
    var open: [Cell] = []
    return cells.enumerated().map { row, begun in
      open = open.filter { $0.rows.contains(row) }
      let all = (open + begun).sorted { $0.columns.lowerBound < $1.columns.lowerBound }
      open += begun.filter { $0.rows.count > 1 }
      return all
    }
  }
}
