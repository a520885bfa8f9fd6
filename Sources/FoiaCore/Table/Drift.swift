public import FoiaCalendar

/// Where today's records differ from the table that was filed for a year, and what did it.
public struct Drift: Sendable {
  /// An application that lands elsewhere in the year's table than when it was filed.
  public struct Move: Sendable {
    public let number: ApplicationNumber
    public let before: [Landing]
    public let after: [Landing]
    public let history: History
    /// How many entries the log had at the filing.
    private let position: Int

    public init(
      number: ApplicationNumber, before: [Landing], after: [Landing], history: History, position: Int
    ) {
      self.number = number
      self.before = before
      self.after = after
      self.history = history
      self.position = position
    }

    /// What was written of it since the filing, in order.
    public var entries: [Entry] { history.entries.filter { $0.seq > position } }

    /// By how much it moves a cell: 1 where it came into it, -1 where it left it, else 0.
    public func movement(_ cell: TableCell) -> Int {
      func lands(_ landings: [Landing]) -> Int { landings.count { cell.counts($0.content, $0.kind) } }
      return lands(after) - lands(before)
    }
  }

  public let filing: Filing
  public let now: YearReport
  /// Whether the records of the year are whole; of a year before the ledger's first only what was carried out of it is
  /// compared.
  public let isWhole: Bool
  /// By number.
  public let moves: [Move]
  /// The entry that typed each row of section two last, where that was after the filing.
  public let disclosureEntries: [DisclosureItem: Int]
  /// Disputes that count elsewhere than when the year was filed.
  public let disputeMoves: [DisputeMove]
  /// Applications answered after the year that may have been counted in it: as many as the records carry out of it beyond
  /// the filed table, the first answered first, each with its day; none where nothing speaks for it.
  public let answeredLater: [(number: ApplicationNumber, on: Day)]

  public init(
    filing: Filing, now: YearReport, isWhole: Bool, moves: [Move], disputeMoves: [DisputeMove] = [],
    disclosureEntries: [DisclosureItem: Int] = [:],
    answeredLater: [(number: ApplicationNumber, on: Day)] = []
  ) {
    self.filing = filing
    self.now = now
    self.disputeMoves = disputeMoves
    self.disclosureEntries = disclosureEntries
    self.isWhole = isWhole
    self.moves = moves
    self.answeredLater = answeredLater
  }

  /// The cells that differ, in the order of the form.
  public var cells: [TableCell] {
    filing.table.differences(of: now.table, isWhole: isWhole)
  }

  /// The applications that moved a cell.
  public func responsible(for cell: TableCell) -> [Move] { moves.filter { $0.movement(cell) != 0 } }

  /// The applications that were filed as carried out in a column and are not carried out now, and the other way round.
  public func carriedOver(in column: TableColumn) -> (gone: [ApplicationNumber], come: [ApplicationNumber]) {
    guard let row = filing.table.form.rows.first(where: { $0.content == .carriedOut }) else { return ([], []) }
    let cell = TableCell(row, column)
    return (
      moves.filter { $0.movement(cell) < 0 }.map(\.number), moves.filter { $0.movement(cell) > 0 }.map(\.number)
    )
  }

  /// The figures of section four that differ; none where they were not filed.
  public var disputeCells: [DisputeCell] { isWhole ? filing.disputeDifferences(of: now) : [] }

  /// The rows of section two that differ.
  public var disclosureItems: [DisclosureItem] { isWhole ? filing.disclosureDifferences(of: now) : [] }

  /// How many figures and rows differ.
  public var count: Int { cells.count + disputeCells.count + disclosureItems.count }
}

extension Drift {
  /// A dispute that counts elsewhere in the year than when it was filed.
  public struct DisputeMove: Sendable {
    public let id: Int
    public let way: (before: DisputeWay?, after: DisputeWay?)
    public let column: (before: DisputeColumn?, after: DisputeColumn?)
    public let history: History
    private let position: Int

    /// nil where it counts as it did.
    ///
    /// - Parameter position: how many entries the log had at the filing.
    public init?(_ history: History, id: Int, year: Int, position: Int) {
      let (before, after) = (Dispute(History(history.entries.filter { $0.seq <= position })), Dispute(history))
      self.id = id
      self.history = history
      self.position = position
      way = (before?.filing.way, after?.filing.way)
      column = (before?.column(in: year), after?.column(in: year))
      let isSame = column.before == column.after && (way.before == way.after || column.after == nil)
      if isSame { return nil }
    }

    /// What was written of it since the filing, in order.
    public var entries: [Entry] { history.entries.filter { $0.seq > position } }

    public func movement(_ cell: DisputeCell) -> Int {
      func counts(_ way: DisputeWay?, _ column: DisputeColumn?) -> Int {
        guard way == cell.way, let column else { return 0 }
        return cell.column == .total || cell.column == column ? 1 : 0
      }
      return counts(way.after, column.after) - counts(way.before, column.before)
    }
  }
}
