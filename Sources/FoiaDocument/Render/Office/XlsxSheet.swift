internal import FoiaFormats

/// One printed table as a sheet: titles over it, heads that stay visible and are printed on every page, fitted to the
/// width of one page.
struct XlsxSheet {
  private let document: Document
  private let grid: Grid
  private let styles: XlsxStyles
  /// The lines over the table: the titles of the document, then the caption of the table.
  private let titles: [String]
  private let section: [String]
  /// The widths of the columns, in digits.
  private let widths: [Double]

  /// - Parameter needs: how wide the columns must be at least, besides what the tables need.
  init(
    _ document: Document, section: String?, tables: [Table], _ styles: XlsxStyles, needs others: [Int] = []
  ) {
    self.document = document
    self.styles = styles
    let grid = Grid(tables)
    self.grid = grid
    titles = document.title.flatMap(\.paragraphs)
    let caption = tables.count == 1 ? tables.first?.caption : nil
    self.section = (caption ?? section ?? "").paragraphs
    let whole = document.isLandscape ? 150.0 : 96.0
    widths = zip(grid.widths, Self.needs(of: grid)).enumerated().map { column, width in
      max(width.0 * whole, Double(min(40, max(width.1, column < others.count ? others[column] : 0))))
    }
  }

  /// How wide each column must be so that numbers and words of headings are not broken, in digits.
  static func needs(of grid: Grid) -> [Int] {
    var needs = Array(repeating: 0, count: grid.columns)
    for cell in grid.cells.joined() where cell.columns.count == 1 {
      let need =
        switch cell.role {
        case .value(let value): value.isNumber ? value.text.count + 2 : min(12, cell.longestWord + 2)
        case .columnHead: cell.longestWord + 2
        case .banner, .note, .rowHead: 0
        }
      needs[cell.columns.lowerBound] = max(needs[cell.columns.lowerBound], need)
    }
    return needs
  }

  private var top: Int { titles.count + section.count }
  private var columns: Int { max(1, grid.columns) }

  /// The rows of the sheet that are printed on every page, counted from 0.
  var repeatedRows: Range<Int> { top..<top + grid.repeatedRows }

  var markup: String {
    let (rows, height) = rows(from: 0, at: 0)
    return head + rows + tail(after: grid.cells.count, height: height)
  }

  /// The beginning of the sheet with the lines over the table.
  var head: String {
    let rows = titles.map { line($0, .title, height: 26) } + section.map { line($0, .section, height: 20) }
    return "<worksheet \(XlsxRenderer.names)><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
      + "<sheetViews><sheetView workbookViewId=\"0\">\(pane)</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>"
      + (widths.isEmpty ? "" : "<cols>\(columnWidths)</cols>") + "<sheetData>"
      + rows.enumerated().map { markup(of: $1, at: $0) }.joined()
  }

  /// The rows of the grid from one on, and how high they are together.
  ///
  /// - Parameter place: which row of the printed table the first of them is, counted from 0.
  func rows(from first: Int, at place: Int) -> (markup: String, height: Double) {
    let heights = heights
    let rows = grid.coveringCells.enumerated().dropFirst(first).map { index, cells in
      markup(
        of: Row(height: heights[index], cells: cells.map { ($0, $0.rows.lowerBound == index) }),
        at: top + place + index - first)
    }
    return (rows.joined(), heights.dropFirst(first).reduce(0, +))
  }

  /// The end of the sheet, with the lines below the table.
  ///
  /// - Parameters:
  ///   - count: how many rows the table has; those that are not in the grid have no merged cells.
  ///   - height: how high they are together.
  ///   - isFiltered: whether the last row of the header has the buttons of a filter.
  func tail(after count: Int, height: Double, isFiltered: Bool = false) -> String {
    let remark = (document.footer ?? "").paragraphs
    let rows = remark.map { line($0, .remark, height: 14 * Double(lines([$0], over: 0..<grid.columns))) }
    let merged =
      (Array(0..<top) + (0..<remark.count).map { top + count + $0 }).map { (0..<columns, $0..<$0 + 1) }
      + grid.cells.flatMap(\.self).map { ($0.columns, $0.rows.lowerBound + top..<$0.rows.upperBound + top) }
    let merges = merged.filter { $0.0.count > 1 || $0.1.count > 1 }.map { columns, rows in
      "<mergeCell ref=\"\(Self.name(columns.lowerBound))\(rows.lowerBound + 1):\(Self.name(columns.upperBound - 1))\(rows.upperBound)\"/>"
    }
    let place = "A\(top + grid.repeatedRows):\(Self.name(columns - 1))\(top + count)"
    return rows.enumerated().map { markup(of: $1, at: top + count + $0) }.joined() + "</sheetData>"
      + (isFiltered ? "<autoFilter ref=\"\(place)\"/>" : "")
      + (merges.isEmpty ? "" : "<mergeCells count=\"\(merges.count)\">\(merges.joined())</mergeCells>")
      + "<printOptions horizontalCentered=\"1\"/>"
      + "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.7\" header=\"0.3\" footer=\"0.35\"/>"
      + "<pageSetup paperSize=\"9\" orientation=\"\(document.isLandscape ? "landscape" : "portrait")\" fitToWidth=\"1\" fitToHeight=\"\(fitsOnePage(height) ? 1 : 0)\"/>"
      + "<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter></worksheet>"
  }

  private struct Row {
    var height: Double
    var style: XlsxStyles.Style?
    var text = ""
    /// The cells that cover a place in the row, and whether each begins in it.
    var cells: [(cell: Grid.Cell, begins: Bool)] = []

    init(height: Double, style: XlsxStyles.Style, text: String) {
      self.height = height
      self.style = style
      self.text = text
    }

    init(height: Double, cells: [(cell: Grid.Cell, begins: Bool)]) {
      self.height = height
      self.cells = cells
    }
  }

  /// A line of text over all columns.
  private func line(_ text: String, _ style: XlsxStyles.Style, height: Double) -> Row {
    Row(height: height, style: style, text: text)
  }

  private func markup(of row: Row, at index: Int) -> String {
    var cells: [String] = []
    if let style = row.style { cells = [Self.text(row.text, "A\(index + 1)", styles.number(of: style))] }
    for (cell, begins) in row.cells {
      let (style, number) = styles.look(of: cell.role, isStacked: grid.sections.count > 1)
      for column in cell.columns {
        let place = "\(Self.name(column))\(index + 1)"
        if !begins || column > cell.columns.lowerBound {
          // The rest of a merged cell has its borders.
          cells.append("<c r=\"\(place)\" s=\"\(style)\"/>")
        } else if let number {
          cells.append("<c r=\"\(place)\" s=\"\(style)\">\(formula(of: cell))<v>\(number)</v></c>")
        } else {
          let text = cell.lines(in: room(over: cell.columns)).joined(separator: "\n")
          cells.append(Self.text(text, place, style))
        }
      }
    }
    return "<row r=\"\(index + 1)\" ht=\"\(row.height)\" customHeight=\"1\">\(cells.joined())</row>"
  }

  /// A text cell, also where the text looks like a number or a formula; it holds at most 32,767 UTF-16 units.
  private static func text(_ text: String, _ place: String, _ style: Int) -> String {
    guard !text.isEmpty else { return "<c r=\"\(place)\" s=\"\(style)\"/>" }
    // `_x0041_` would be read as a character by its number.
    let mayBeRead = text.contains("_x")
    let literal = (mayBeRead ? text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_") : text).prefix(
      utf16Units: 32_767)
    return
      "<c r=\"\(place)\" s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(XMLText.escaped(literal))</t></is></c>"
  }

  /// The formula that a cell is computed by; empty for every other cell.
  private func formula(of cell: Grid.Cell) -> String {
    guard case .value(.sum(_, let areas)) = cell.role, let section = grid.sections.first, grid.sections.count == 1
    else {
      return ""
    }
    let (row, column) = (top + section.header.upperBound + 1, grid.headColumns)
    let places = areas.map { area in
      "\(Self.name(column + area.columns.lowerBound))\(row + area.rows.lowerBound)"
        + ":\(Self.name(column + area.columns.upperBound))\(row + area.rows.upperBound)"
    }
    return "<f>SUM(\(places.joined(separator: ",")))</f>"
  }

  /// The letters of a column: `A`, `Z`, `AA`.
  static func name(_ column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? letter : name(column / 26 - 1) + letter
  }

  private var columnWidths: String {
    widths.enumerated().map { index, width in
      "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\((width * 100).rounded() / 100)\" customWidth=\"1\"/>"
    }.joined()
  }

  /// The view of the sheet, in which the row heads and the header do not scroll.
  private var pane: String {
    guard !repeatedRows.isEmpty else { return "" }
    let heads = grid.headColumns
    let place = "topLeftCell=\"\(Self.name(heads))\(repeatedRows.upperBound + 1)\""
    return "<pane\(heads > 0 ? " xSplit=\"\(heads)\"" : "") ySplit=\"\(repeatedRows.upperBound)\" \(place)"
      + " activePane=\"\(heads > 0 ? "bottomRight" : "bottomLeft")\" state=\"frozen\"/>"
  }

  /// The heights of the table's rows in points, by the lines in them; a cell over several rows makes the last one
  /// higher.
  private var heights: [Double] {
    var heights = Array(repeating: 16.0, count: grid.cells.count)
    func need(_ cell: Grid.Cell) -> Double {
      14.5 * Double(lines(cell.lines(in: room(over: cell.columns)), over: cell.columns)) + 4
    }
    for cell in grid.cells.joined() where cell.rows.count == 1 {
      heights[cell.rows.lowerBound] = max(heights[cell.rows.lowerBound], need(cell))
    }
    for cell in grid.cells.joined() where cell.rows.count > 1 {
      let lack = need(cell) - heights[cell.rows].reduce(0, +)
      if lack > 0 { heights[cell.rows.upperBound - 1] += lack }
    }
    // The greatest height that the format allows.
    return heights.map { min($0, 409) }
  }

  /// Whether the sheet with rows that are so high together, fitted to the width of a page, is about one page high, so that
  /// it may be reduced a little to fit.
  private func fitsOnePage(_ height: Double) -> Bool {
    // In points: a digit is 5.25 wide; A4 less the margins.
    let page = document.isLandscape ? (width: 770.0, height: 500.0) : (width: 523.0, height: 748.0)
    let scale = min(1, page.width / max(1, widths.reduce(0, +) * 5.25))
    return (height + 26 * Double(top)) * scale <= page.height * 1.5
  }

  /// How many characters of a terminal fit on one line of some columns.
  private func room(over columns: Range<Int>) -> Int { max(2, Int(widths[columns].reduce(0, +) * 0.94 - 1)) }

  /// How many lines a text takes within some columns; a word longer than a line continues on the next.
  private func lines(_ texts: [String], over columns: Range<Int>) -> Int {
    let room = room(over: columns)
    let lines = texts.flatMap { $0.wrapped(to: room) }
    return max(1, lines.reduce(0) { $0 + max(1, ($1.displayWidth + room - 1) / room) })
  }
}
