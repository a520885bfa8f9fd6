internal import FoiaText

/// A table with merged cells, neutral of any format: head cells on top, head cells at the left of each row, figures.
public struct Table: Hashable, Sendable {
  /// A cell of text over one or more columns and rows; the places it covers are left out of the rows below it.
  public struct Cell: Hashable, Sendable {
    public let text: String
    public let columns: Int
    public let rows: Int

    public init(_ text: String, columns: Int = 1, rows: Int = 1) {
      self.text = text
      self.columns = columns
      self.rows = rows
    }
  }

  public struct Row: Hashable, Sendable {
    /// The head cells that begin in this row.
    public let heads: [Cell]
    public let figures: [Int]

    public init(heads: [Cell], figures: [Int]) {
      self.heads = heads
      self.figures = figures
    }
  }

  public let caption: String
  /// How many columns the heads of the rows take.
  public let headColumns: Int
  /// Stands over the heads of the rows, as high as the header.
  public let corner: String
  /// The rows of the header right of the corner.
  public let header: [[Cell]]
  public let rows: [Row]

  public var figureColumns: Int { header.first?.reduce(0) { $0 + $1.columns } ?? 0 }

  /// The lowest heading of every figure column, in order.
  public var columnHeadings: [String] {
    var headings = Array(repeating: "", count: figureColumns)
    for cell in placedHeader { for column in cell.columns { headings[column] = cell.text } }
    return headings
  }

  /// Every header cell with the columns and rows it covers.
  var placedHeader: [(text: String, columns: Range<Int>, rows: Range<Int>)] {
    var placed: [(text: String, columns: Range<Int>, rows: Range<Int>)] = []
    for (rowIndex, row) in header.enumerated() {
      var column = 0
      for cell in row {
        while placed.contains(where: { $0.columns.contains(column) && $0.rows.contains(rowIndex) }) { column += 1 }
        placed.append((cell.text, column..<column + cell.columns, rowIndex..<rowIndex + cell.rows))
        column += cell.columns
      }
    }
    return placed
  }

  /// Every row with all the heads it stands under, the outermost first, and its figures.
  public var flatRows: [(path: [String], figures: [Int])] {
    var open: [(cell: Cell, rowsLeft: Int)] = []
    return rows.map { row in
      open = open.filter { $0.rowsLeft > 0 }
      open += row.heads.map { ($0, $0.rows) }
      let path = open.map(\.cell.text)
      for index in open.indices { open[index].rowsLeft -= 1 }
      return (path, row.figures)
    }
  }

  /// A heading broken as the form breaks it: up to three Chinese characters stay whole, more stand two to a line;
  /// words of other scripts stand one to a line.
  static func headingLines(_ heading: String) -> [String] {
    heading.displayWidth <= 6 ? [heading] : heading.wrapped(to: 4)
  }
}
