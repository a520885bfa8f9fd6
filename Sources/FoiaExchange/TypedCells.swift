internal import FoiaCore
internal import FoiaWords

/// Takes the cells of a typed table of whole numbers for figures, and keeps what was none.
struct TypedCells {
  private let year: Int
  /// Why blanks count as 0; nil where they do not.
  private let waiver: String?
  private(set) var counts = CellCounts()
  private(set) var blanks: [BlankCell] = []

  init(of year: Int, waiver: String?) {
    self.year = year
    self.waiver = waiver
  }

  /// The figure of a cell. What is none is noted, and taken as 0.
  mutating func taken(_ cell: String, at place: BlankCell.Place, noting problems: inout [FiguresProblem]) -> Int {
    if let figure = counts.figure(cell) { return figure }
    let blank = BlankCell(place, text: cell.trimmed)
    if cell.isBlankCell, waiver != nil {
      counts.blanksTaken += 1
      blanks.append(blank)
    } else {
      if cell.isBlankCell { counts.blanksRefused += 1 }
      problems.append(.cell(blank.finding(of: year)))
    }
    return 0
  }

  /// The figure of a cell that is only compared with others; nil if it is none.
  mutating func figure(_ cell: String) -> Int? { counts.figure(cell) }
}
