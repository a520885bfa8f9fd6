/// What an action changes in a filed year: the figures that moved, each as filed and as the records give it now.
public struct FiledMove: Sendable {
  /// The filed year.
  public let year: Int
  /// The figures of section four that moved.
  public let disputes: [(cell: DisputeCell, filed: Int, now: Int)]
  /// The figures of the applications table that moved.
  public let cells: [(cell: TableCell, filed: Int, now: Int)]
}

/// Collects what an action changes in filed years while it writes, so that it can be shown at the end.
public struct FiledYearMoves: Sendable {
  private let filed: [Int: Filing]
  private var move: TableMove
  private var disputes: [(before: Dispute?, after: Dispute?)] = []

  /// Nothing is collected yet.
  ///
  /// - Parameter filed: the filings in force, by year.
  public init(of filed: [Int: Filing]) {
    self.filed = filed
    self.move = TableMove(years: Array(filed.keys))
  }

  /// Takes an application before and after the action; `before` is nil if it is new.
  public mutating func note(from before: Application?, to after: Application?) {
    move.note(from: before, to: after)
  }

  /// Takes a dispute before and after the action; nil if it did not exist yet, or was taken back.
  public mutating func note(from before: Dispute?, to after: Dispute?) { disputes.append((before, after)) }

  /// The filed years with figures that moved, by year. Of a year whose records are not all here, only what is carried
  /// out of it is compared, and only if it differs from the filed figure now.
  ///
  /// - Parameters:
  ///   - table: the table of a year as the records give it now, in a form.
  ///   - disputeTable: section four of a year as the records give it now.
  public func moves(
    table: (Int, Form) throws -> YearTable, disputeTable: (Int) throws -> DisputeTable
  ) rethrows -> [FiledMove] {
    try filed.values.sorted { $0.year < $1.year }.compactMap { filing in
      let disputes = try movedDisputes(of: filing, disputeTable)
      let moved = move.cells(of: filing.table).map(\.cell)
      if moved.isEmpty, disputes.isEmpty { return nil }
      let isWhole = filing.source.isWhole
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
    guard filing.source.isWhole, let filed = filing.report.disputes else { return [] }
    let before = DisputeTable(disputes.compactMap(\.before), of: filing.year)
    let moved = before.differences(of: DisputeTable(disputes.compactMap(\.after), of: filing.year))
    if moved.isEmpty { return [] }
    let now = try table(filing.year)
    return moved.map { ($0, filed[$0.way, $0.column], now[$0.way, $0.column]) }
  }
}
