internal import FoiaCore
internal import FoiaWords

/// Reads the figures of section four as somebody typed them, and keeps what was taken for what.
struct DisputesReading {
  private let year: Int
  /// Why blanks count as 0; nil where they do not.
  private let waiver: String?
  private(set) var problems: [FiguresProblem] = []
  private(set) var counts = CellCounts()
  private(set) var blanks: [BlankCell] = []
  private var rows: [DisputeWay: [Int]] = [:]

  init(of year: Int, waiver: String?) {
    self.year = year
    self.waiver = waiver
  }

  /// Adds the cells of a way; where there are none, all five are blank.
  mutating func add(_ way: DisputeWay, _ cells: [String]) {
    let columns = DisputeColumn.allCases
    if !cells.isEmpty, cells.count != columns.count { problems.append(.disputesLength(way, count: cells.count)) }
    rows[way] = columns.enumerated().map { index, column in
      taken(index < cells.count ? cells[index] : "", .disputes(way, column))
    }
  }

  /// The figure of a cell. What is none is noted, and taken as 0.
  private mutating func taken(_ cell: String, _ place: BlankCell.Place) -> Int {
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

  /// The table; nil where nothing was added.
  var table: DisputeTable? { DisputeTable(cells: DisputeWay.allCases.compactMap { rows[$0] }) }
}
