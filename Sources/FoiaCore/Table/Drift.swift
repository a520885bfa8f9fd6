public import FoiaCalendar

/// Where today's records differ from the figures that were filed for a year, and which entries caused it.
public struct Drift: Sendable {
  /// An application that counts in other cells of the year's table than when it was filed.
  public struct Move: Sendable {
    /// The number of the application.
    public let number: ApplicationNumber
    /// Where it counted when the year was filed; empty if nowhere.
    public let before: [Placement]
    /// Where it counts now; empty if nowhere.
    public let after: [Placement]
    /// All its entries.
    public let history: History
    /// The last entry that the log had at the filing.
    private let position: EntryID

    /// - Parameters:
    ///   - number: the number of the application.
    ///   - before: where it counted when the year was filed.
    ///   - after: where it counts now.
    ///   - history: all its entries.
    ///   - position: the last entry that the log had at the filing.
    public init(
      number: ApplicationNumber, before: [Placement], after: [Placement], history: History, position: EntryID
    ) {
      self.number = number
      self.before = before
      self.after = after
      self.history = history
      self.position = position
    }

    /// The entries written since the filing, in order.
    public var entries: [Entry] { history.entries.filter { $0.seq > position } }

    /// By how much it changes a cell: 1 if it counts there now and did not, -1 if it did and does not now, otherwise 0.
    public func movement(_ cell: TableCell) -> Int {
      func lands(_ placements: [Placement]) -> Int { placements.count { cell.counts($0.content, $0.kind) } }
      return lands(after) - lands(before)
    }
  }

  /// The filing.
  public let filing: Filing
  /// The figures as the records give them now.
  public let now: YearReport
  /// Whether the ledger has all records of the year. Otherwise only what is carried out of it is compared.
  public var isWhole: Bool { filing.source.isWhole }
  /// The applications that count elsewhere, by number.
  public let moves: [Move]
  /// For rows of section two that were typed in again after the filing, the last entry that did it.
  public let disclosureEntries: [DisclosureItem: EntryID]
  /// The disputes that count elsewhere than when the year was filed.
  public let disputeMoves: [DisputeMove]
  /// Applications answered after the year that may have been counted in it, each with its day, the first answered
  /// first: as many as the records carry out of the year beyond the filed table. Empty if nothing suggests this.
  public let answeredLater: [(number: ApplicationNumber, on: Day)]

  /// The parts are taken as they are; nothing is computed here.
  public init(
    filing: Filing, now: YearReport, moves: [Move], disputeMoves: [DisputeMove] = [],
    disclosureEntries: [DisclosureItem: EntryID] = [:],
    answeredLater: [(number: ApplicationNumber, on: Day)] = []
  ) {
    self.filing = filing
    self.now = now
    self.disputeMoves = disputeMoves
    self.disclosureEntries = disclosureEntries
    self.moves = moves
    self.answeredLater = answeredLater
  }

  /// The cells of the applications table that differ, in the order of the form.
  public var cells: [TableCell] {
    filing.table.differences(of: now.table, isWhole: isWhole)
  }

  /// The applications that changed a cell.
  public func responsible(for cell: TableCell) -> [Move] { moves.filter { $0.movement(cell) != 0 } }

  /// For a column, the applications that were filed as carried out and are not carried out now (`gone`), and the other
  /// way round (`come`).
  public func carriedOver(in column: TableColumn) -> (gone: [ApplicationNumber], come: [ApplicationNumber]) {
    guard let row = filing.table.form.rows.first(where: { $0.content == .carriedOut }) else { return ([], []) }
    let cell = TableCell(row, column)
    return (
      moves.filter { $0.movement(cell) < 0 }.map(\.number), moves.filter { $0.movement(cell) > 0 }.map(\.number)
    )
  }

  /// The figures of section four that differ; empty if they were not filed.
  public var disputeCells: [DisputeCell] { isWhole ? filing.disputeDifferences(of: now) : [] }

  /// The rows of section two that differ.
  public var disclosureItems: [DisclosureItem] { isWhole ? filing.disclosureDifferences(of: now) : [] }

  /// How many figures and rows differ.
  public var count: Int { cells.count + disputeCells.count + disclosureItems.count }
}

extension Drift {
  /// A dispute that counts elsewhere in section four than when the year was filed.
  public struct DisputeMove: Sendable {
    /// What names it: the entry that filed it.
    public let id: DisputeID
    /// The way of contesting then and now; nil if it did not exist.
    public let way: (before: DisputeWay?, after: DisputeWay?)
    /// The column then and now; nil if it did not count in the year.
    public let column: (before: DisputeColumn?, after: DisputeColumn?)
    /// All its entries.
    public let history: History
    private let position: EntryID

    /// Compares where a dispute counted at the filing and counts now; nil if that is the same.
    ///
    /// - Parameters:
    ///   - history: all its entries.
    ///   - id: what names it.
    ///   - year: the filed year.
    ///   - position: the last entry that the log had at the filing.
    public init?(_ history: History, id: DisputeID, year: Int, position: EntryID) {
      let (before, after) = (Dispute(History(history.entries.filter { $0.seq <= position })), Dispute(history))
      self.id = id
      self.history = history
      self.position = position
      way = (before?.filing.way, after?.filing.way)
      column = (before?.column(in: year), after?.column(in: year))
      let isSame = column.before == column.after && (way.before == way.after || column.after == nil)
      if isSame { return nil }
    }

    /// The entries written since the filing, in order.
    public var entries: [Entry] { history.entries.filter { $0.seq > position } }

    /// By how much it changes a figure of section four: 1, -1 or 0.
    public func movement(_ cell: DisputeCell) -> Int {
      func counts(_ way: DisputeWay?, _ column: DisputeColumn?) -> Int {
        guard way == cell.way, let column else { return 0 }
        return cell.column == .total || cell.column == column ? 1 : 0
      }
      return counts(way.after, column.after) - counts(way.before, column.before)
    }
  }
}
