/// Collects the rows of a sheet, within the limits.
struct SheetBuilder {
  private(set) var sheet: Sheet
  private var cells: [SheetCell] = []
  private var number = 0
  private var isHidden = false
  private var hiddenCount = 0
  /// How many cells all sheets may still have.
  private(set) var left: Int

  init(_ sheet: Sheet, left: Int) {
    self.sheet = sheet
    self.left = left
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
    sheet.rows.append(SheetRow(number: number, isHidden: isHidden, cells: cells))
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
    if zip(sheet.rows, sheet.rows.dropFirst()).contains(where: { $0.number >= $1.number }) {
      sheet.rows.sort { $0.number < $1.number }
    }
    return sheet
  }
}
