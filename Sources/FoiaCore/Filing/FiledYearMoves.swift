/// What an action does to a filed year: the cells it moved, as they were filed and as the records make them now.
public struct FiledMove: Sendable {
  public let year: Int
  public let disputes: [(cell: DisputeCell, filed: Int, now: Int)]
  public let cells: [(cell: TableCell, filed: Int, now: Int)]
}

/// What an action does to filed years, gathered while it writes and told at its end.
public struct FiledYearMoves: Sendable {
  private let filed: [Int: Filing]
  private var move: TableMove
  private var disputes: [(before: Dispute?, after: Dispute?)] = []

  /// - Parameter filed: the filings in force, by year.
  public init(of filed: [Int: Filing]) {
    self.filed = filed
    self.move = TableMove(years: Array(filed.keys))
  }

  /// Takes an application as it was and as it is; nil where it was not yet.
  public mutating func take(from before: Application?, to after: Application?) {
    move.take(from: before, to: after)
  }

  /// Takes a dispute as it was and as it is; nil where there was none or is none any more.
  public mutating func take(from before: Dispute?, to after: Dispute?) { disputes.append((before, after)) }

  /// The filed years that were moved, by year; of a year before the ledger's first only what is carried out of it, and only
  /// where that differs now.
  ///
  /// - Parameters:
  ///   - firstYear: the first year whose table the records can make.
  ///   - table: the table of a year as the records make it now, in a form.
  ///   - disputeTable: section four of a year as the records make it now.
  public func moves(
    firstYear: () throws -> Int?, table: (Int, Form) throws -> YearTable, disputeTable: (Int) throws -> DisputeTable
  ) rethrows -> [FiledMove] {
    try filed.values.sorted { $0.year < $1.year }.compactMap { filing in
      let disputes = try movedDisputes(of: filing, disputeTable)
      let moved = move.cells(of: filing.table).map(\.cell)
      if moved.isEmpty, disputes.isEmpty { return nil }
      let isWhole = try firstYear().map { $0 <= filing.year } ?? false
      let now = try table(filing.year, filing.table.form)
      let cells = moved.filter { isWhole || $0.row.content == .carriedOut && filing.table[$0] != now[$0] }
      return cells.isEmpty && disputes.isEmpty
        ? nil
        : FiledMove(year: filing.year, disputes: disputes, cells: cells.map { ($0, filing.table[$0], now[$0]) })
    }
  }

  /// The figures of section four of a filed year that were moved.
  private func movedDisputes(
    of filing: Filing, _ table: (Int) throws -> DisputeTable
  ) rethrows -> [(cell: DisputeCell, filed: Int, now: Int)] {
    guard let filed = filing.report.disputes else { return [] }
    let before = DisputeTable(disputes.compactMap(\.before), of: filing.year)
    let moved = before.differences(of: DisputeTable(disputes.compactMap(\.after), of: filing.year))
    if moved.isEmpty { return [] }
    let now = try table(filing.year)
    return moved.map { ($0, filed[$0.way, $0.column], now[$0.way, $0.column]) }
  }
}
