/// Tables placed below each other as one table of a Word document: with real column widths, merged cells, a header
/// repeated on every page and rows that are not split across pages.
struct DocxTable {
  private let grid: Grid
  /// The width of every column in twentieths of a point.
  private let widths: [Int]
  private let margin = 40
  /// The font size in half points.
  private let textSize: Int
  private let headSize: Int
  private let figureSize: Int
  private let rowHeight: Int
  /// Whether it is kept on one page, because it fits.
  private let staysWhole: Bool

  static func markup(_ tables: [Table], _ page: DocxPage) -> String {
    DocxTable(Grid(tables), page).markup
  }

  private init(_ grid: Grid, _ page: DocxPage) {
    self.grid = grid
    let edges = grid.widths.reduce(into: [0.0]) { $0.append(($0.last ?? 0) + $1) }
    let places = edges.map { Int(($0 * Double(page.tableWidth)).rounded()) }
    let widths = zip(places.dropFirst(), places).map { $0 - $1 }
    self.widths = widths
    // What is filled in by hand needs room.
    let isForm = grid.cells.joined().contains { if case .value(.words) = $0.role { true } else { false } }
    let usual = page.isLandscape ? 16 : isForm ? 24 : 20
    let margin = margin
    /// The font size at which the longest text that must not be broken fits into its cell.
    func size(_ isMeant: (Grid.Role) -> Bool) -> Int {
      let sizes = grid.cells.joined().filter { isMeant($0.role) }.map { cell -> Int in
        let room = Double(widths[cell.columns].reduce(0, +) - 2 * margin) / 10
        return Int(room / Double(max(1, cell.longestWord)) / 0.57)
      }
      return min(usual, max(12, sizes.min() ?? usual))
    }
    self.textSize = usual
    self.rowHeight = page.isLandscape ? 240 : isForm ? 480 : 312
    self.headSize = size { $0 == .columnHead }
    self.figureSize = size { if case .value(let value) = $0 { !value.isWords } else { false } }
    self.staysWhole = Self.height(of: grid, widths, usual, rowHeight) <= page.tableHeight
  }

  /// About how high the table will be, in twentieths of a point.
  private static func height(of grid: Grid, _ widths: [Int], _ size: Int, _ rowHeight: Int) -> Int {
    grid.cells.reduce(0) { height, cells in
      let lines = cells.filter { $0.rows.count == 1 }.map { cell in
        let room = widths[cell.columns].reduce(0, +) / (size * 5) - 1
        return cell.lines(in: room).reduce(0) { $0 + $1.wrapped(to: max(2, room)).count }
      }
      return height + max(rowHeight, (lines.max() ?? 1) * size * 12 + 20)
    }
  }

  private var markup: String {
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
    }
    let rows = grid.coveringCells.enumerated().map { row, cells in
      "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"\(rowHeight)\" w:hRule=\"atLeast\"/>"
        + (row < grid.repeatedRows ? "<w:tblHeader/>" : "") + "<w:jc w:val=\"center\"/></w:trPr>"
        + cells.map { cell($0, in: row) }.joined() + "</w:tr>"
    }
    return "<w:tbl><w:tblPr><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
      + "<w:tblBorders>\(borders.joined())</w:tblBorders><w:tblLayout w:type=\"fixed\"/>"
      + "<w:tblCellMar><w:top w:w=\"10\" w:type=\"dxa\"/><w:left w:w=\"\(margin)\" w:type=\"dxa\"/>"
      + "<w:bottom w:w=\"10\" w:type=\"dxa\"/><w:right w:w=\"\(margin)\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"
      + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>" + rows.joined() + "</w:tbl>"
  }

  private func cell(_ cell: Grid.Cell, in row: Int) -> String {
    let begins = cell.rows.lowerBound == row
    var properties = "<w:tcW w:w=\"\(widths[cell.columns].reduce(0, +))\" w:type=\"dxa\"/>"
    if cell.columns.count > 1 { properties += "<w:gridSpan w:val=\"\(cell.columns.count)\"/>" }
    if cell.rows.count > 1 { properties += begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>" }
    if cell.role == .banner { properties += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"C6D9F1\"/>" }
    properties += "<w:vAlign w:val=\"center\"/>"
    let (style, size) = look(of: cell.role)
    let room = (widths[cell.columns].reduce(0, +) - 2 * margin) / (size * 5)
    let text = begins ? cell.lines(in: room).joined(separator: "\n") : ""
    let staysWithNext = staysWhole ? row + 1 < grid.cells.count : row < grid.repeatedRows
    return "<w:tc><w:tcPr>\(properties)</w:tcPr>"
      + DocxRenderer.paragraph(text, style, size: size, staysWithNext: staysWithNext) + "</w:tc>"
  }

  private func look(of role: Grid.Role) -> (DocxStyles.Style, size: Int) {
    switch role {
    case .banner, .note: (.cell, textSize)
    case .columnHead: (.centredCell, headSize)
    case .rowHead: (grid.sections.count > 1 ? .centredCell : .cell, textSize)
    case .value(let value): value.isWords ? (.cell, textSize) : (.centredCell, figureSize)
    }
  }
}
