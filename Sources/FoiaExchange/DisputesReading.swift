internal import FoiaCore
internal import FoiaWords

/// Reads the figures of section four as somebody typed them, and keeps what was taken for what.
struct DisputesReading {
  private(set) var problems: [FiguresProblem] = []
  private(set) var cells: TypedCells
  private var rows: [DisputeWay: [Int]] = [:]

  /// - Parameter waiver: why blanks count as 0; nil where they do not.
  init(of year: Int, waiver: String?) { cells = TypedCells(of: year, waiver: waiver) }

  /// Adds the cells of a way; where there are none, all five are blank.
  mutating func add(_ way: DisputeWay, _ texts: [String]) {
    let columns = DisputeColumn.allCases
    if !texts.isEmpty, texts.count != columns.count { problems.append(.disputesLength(way, count: texts.count)) }
    rows[way] = columns.enumerated().map { index, column in
      cells.taken(index < texts.count ? texts[index] : "", at: .disputes(way, column), noting: &problems)
    }
  }

  /// The table; nil where nothing was added.
  var table: DisputeTable? { DisputeTable(cells: DisputeWay.allCases.compactMap { rows[$0] }) }
}
