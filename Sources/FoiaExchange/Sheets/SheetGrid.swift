internal import FoiaFormats
internal import FoiaWords

/// A sheet with what its merged cells say: a cell that was merged into one above it has the value of that.
struct SheetGrid {
  /// How many rows are looked at to find the headings and to tell what stands below them.
  private static let headSize = 400

  let sheet: Sheet
  /// The first rows.
  let head: [SheetRow]
  /// The first rows, and those that have the values of merged cells, by their numbers.
  private let rows: [Int: SheetRow]
  /// For each row below the first of a merged area, the columns and the row that has the value.
  private var above: [Int: [(columns: ClosedRange<Int>, row: Int)]] = [:]
  /// For the first row of each area, its columns.
  private var wide: [Int: [ClosedRange<Int>]] = [:]

  init(_ sheet: Sheet) {
    self.sheet = sheet
    head = Array(sheet.rows.prefix(Self.headSize))
    var known = Dictionary(head.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let last = sheet.rows.lastRows.max() ?? 0
    var anchors: Set<Int> = []
    for area in sheet.merged {
      if area.columns.count > 1 { wide[area.rows.lowerBound, default: []].append(area.columns) }
      guard area.rows.count > 1, area.rows.lowerBound < last else { continue }
      anchors.insert(area.rows.lowerBound)
      for row in area.rows.lowerBound + 1...min(area.rows.upperBound, last) {
        above[row, default: []].append((area.columns, area.rows.lowerBound))
      }
    }
    let lastOfHead = head.last?.number ?? 0
    if anchors.contains(where: { $0 > lastOfHead }) {
      for row in sheet.rows where row.number > lastOfHead && anchors.contains(row.number) { known[row.number] = row }
    }
    rows = known
  }

  /// What a cell of one of the first rows holds, or the cell above with which it is merged.
  func text(_ row: Int, _ column: Int) -> CellText {
    if let own = rows[row]?[column], own.content != .empty { return CellText(own.content) }
    return merged(row, column) ?? CellText(rows[row]?[column]?.content)
  }

  /// What a cell of a row holds, or the cell above with which it is merged.
  func text(_ row: SheetRow, _ column: Int) -> CellText {
    if let own = row[column], own.content != .empty { return CellText(own.content) }
    return merged(row.number, column) ?? .empty
  }

  /// What the cell above holds with which a cell is merged; nil if there is none.
  func merged(_ row: Int, _ column: Int) -> CellText? {
    guard let area = above[row]?.first(where: { $0.columns.contains(column) }) else { return nil }
    return CellText(rows[area.row]?[area.columns.lowerBound]?.content)
  }

  /// Whether a cell of a row is merged with one above.
  func hasMerged(_ row: Int) -> Bool { above[row] != nil }

  /// The columns that a heading stands over: those it is merged with.
  func span(_ row: Int, _ column: Int) -> ClosedRange<Int> {
    wide[row]?.first { $0.contains(column) } ?? column...column
  }

  /// The texts of a row that are not empty, by column.
  func texts(_ row: SheetRow) -> [(column: Int, text: String)] {
    row.cells.compactMap { cell in
      let text = CellText(cell.content)
      return text.isEmpty ? nil : (cell.column, text.line)
    }
  }
}

/// The cells of a row as texts, each made once.
struct RowTexts {
  /// What the row itself holds, from left to right.
  private(set) var own: [(column: Int, text: CellText)] = []
  /// What stands in each column of the layout, merged cells included.
  private(set) var cells: [CellText]

  /// - Parameter isGuarded: whether an apostrophe stands before what a spreadsheet would take for a formula.
  init(_ row: SheetRow, _ layout: LedgerLayout, _ grid: SheetGrid, isGuarded: Bool = false) {
    cells = layout.emptyCells
    own.reserveCapacity(row.cells.count)
    let hasMerged = grid.hasMerged(row.number)
    for cell in row.cells {
      if cell.content == .empty { continue }
      var text = CellText(cell.content)
      if isGuarded { text.text = FormulaGuard.unguarded(text.text) }
      if !text.isEmpty { own.append((cell.column, text)) }
      if let place = layout.place(of: cell.column) { cells[place] = text }
    }
    guard hasMerged else { return }
    for (place, column) in layout.columns.enumerated()
    where layout.place(of: column.index) == place && row[column.index].map({ $0.content == .empty }) ?? true {
      if let text = grid.merged(row.number, column.index) { cells[place] = text }
    }
  }
}
