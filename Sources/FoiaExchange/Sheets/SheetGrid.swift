internal import FoiaFormats
internal import FoiaWords

/// A sheet whose cells can be asked for by row and column, those that were merged into one from above included.
struct SheetGrid {
  let sheet: Sheet
  private let rows: [Int: SheetRow]
  /// For each row below the first of a merged area, the columns and the row that has the value.
  private var above: [Int: [(columns: ClosedRange<Int>, row: Int)]] = [:]
  /// For the first row of each area, its columns.
  private var wide: [Int: [ClosedRange<Int>]] = [:]

  init(_ sheet: Sheet) {
    self.sheet = sheet
    rows = Dictionary(sheet.rows.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    guard let last = sheet.rows.last?.number else { return }
    for area in sheet.merged {
      if area.columns.count > 1 { wide[area.rows.lowerBound, default: []].append(area.columns) }
      guard area.rows.count > 1, area.rows.lowerBound < last else { continue }
      for row in area.rows.lowerBound + 1...min(area.rows.upperBound, last) {
        above[row, default: []].append((area.columns, area.rows.lowerBound))
      }
    }
  }

  /// What a cell holds, or the cell above with which it is merged.
  func cell(_ row: Int, _ column: Int) -> SheetCell? {
    if let own = rows[row]?[column], own.content != .empty { return own }
    guard let area = above[row]?.first(where: { $0.columns.contains(column) }) else { return rows[row]?[column] }
    return rows[area.row]?[area.columns.lowerBound]
  }

  func text(_ row: Int, _ column: Int) -> CellText { CellText(cell(row, column)?.content) }

  /// The columns that a heading stands over: those it is merged with.
  func span(_ row: Int, _ column: Int) -> ClosedRange<Int> {
    wide[row]?.first { $0.contains(column) } ?? column...column
  }

  /// Whether the value of a cell comes from a merged cell above.
  func isMerged(_ row: Int, _ column: Int) -> Bool {
    above[row]?.contains { $0.columns.contains(column) } ?? false
  }

  /// The texts of a row that are not empty, by column.
  func texts(_ row: SheetRow) -> [(column: Int, text: String)] {
    row.cells.compactMap { cell in
      let text = CellText(cell.content)
      return text.isEmpty ? nil : (cell.column, text.line)
    }
  }
}
