/// Collects the rows of a sheet, within the limits.
struct SheetBuilder {
  private(set) var sheet: Sheet
  private var cells: [SheetCell] = []
  private var number = 0
  private var isHidden = false
  private var hiddenCount = 0
  /// The comments on cells of rows that have not come yet.
  private var comments: [Int: [(column: Int, text: String)]] = [:]
  /// How many cells all sheets may still have.
  private(set) var left: Int

  init(_ sheet: Sheet, left: Int) {
    self.sheet = sheet
    self.left = left
  }

  /// Takes comments on cells, which may be empty otherwise. They come before the rows.
  mutating func comment(_ all: [(row: Int, column: Int, text: String)]) {
    for one in all where (1...WorkbookLimits.rows).contains(one.row) && !one.text.isEmpty {
      comments[one.row, default: []].append((one.column, one.text))
    }
  }

  /// Begins a row; the row before ends.
  mutating func begin(_ number: Int, isHidden: Bool = false) throws {
    endRow()
    guard (1...WorkbookLimits.rows).contains(number) else { throw WorkbookFault.tooLarge(.rows) }
    self.number = number
    self.isHidden = isHidden
  }

  /// Adds a cell to the row.
  mutating func add(_ cell: SheetCell) throws {
    guard (0..<WorkbookLimits.columns).contains(cell.column) else { throw WorkbookFault.tooLarge(.columns) }
    if case .text(let text) = cell.content, text.utf8.count > WorkbookLimits.text {
      throw WorkbookFault.tooLarge(.text)
    }
    if cell.content == .empty, cell.comment == nil, !cell.isFilled, !cell.isStruck { return }
    left -= 1
    if left < 0 { throw WorkbookFault.tooLarge(.cells) }
    cells.append(cell)
  }

  /// Ends the last row.
  mutating func endRow() {
    defer { cells.removeAll(keepingCapacity: true) }
    guard cells.contains(where: { $0.content != .empty || $0.comment != nil }) else { return }
    if zip(cells, cells.dropFirst()).contains(where: { $0.column >= $1.column }) {
      // What stands later in the file holds, as in the programs that show it.
      var byColumn: [Int: SheetCell] = [:]
      for cell in cells { byColumn[cell.column] = cell }
      cells = byColumn.values.sorted { $0.column < $1.column }
    }
    if !comments.isEmpty, let own = comments.removeValue(forKey: number) { cells.attach(own) }
    sheet.rows.append(number: number, isHidden: isHidden, cells)
  }

  mutating func merge(_ area: CellArea) throws {
    if sheet.merged.count >= 200_000 { throw WorkbookFault.tooLarge(.cells) }
    sheet.merged.append(area)
  }

  mutating func hide(columns: ClosedRange<Int>) throws {
    let columns = columns.clamped(to: 0...WorkbookLimits.columns)
    // No column is hidden twice.
    hiddenCount += columns.count
    if hiddenCount > 2 * WorkbookLimits.columns { throw WorkbookFault.tooLarge(.columns) }
    for column in columns { sheet.hiddenColumns.insert(column) }
  }

  /// The sheet, its rows in order.
  mutating func finished() -> Sheet {
    endRow()
    if !comments.isEmpty || !sheet.rows.areInOrder {
      // Comments on rows that have nothing else, and rows that stand in another order, are rare.
      var rows = Array(sheet.rows)
      for (number, own) in comments {
        var cells: [SheetCell] = []
        cells.attach(own)
        rows.append(SheetRow(number: number, isHidden: false, cells: cells))
      }
      comments = [:]
      sheet.rows = SheetRows(rows.sorted { $0.number < $1.number })
    }
    return sheet
  }
}

extension [SheetCell] {
  /// Puts comments on the cells of a row.
  fileprivate mutating func attach(_ comments: [(column: Int, text: String)]) {
    for comment in comments {
      if let index = firstIndex(where: { $0.column == comment.column }) {
        self[index].comment = comment.text
      } else {
        append(SheetCell(column: comment.column, content: .empty, comment: comment.text))
        sort { $0.column < $1.column }
      }
    }
  }
}
