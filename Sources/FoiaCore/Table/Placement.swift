public import FoiaCalendar

/// One row of the applications table in which an application counts, and why.
public struct Placement: Hashable, Sendable {
  /// What the row counts.
  public let content: FormRow.Content
  /// The kind of applicant, which is its column.
  public let kind: ApplicantKind
  /// The day that put it there: the day of receipt, or the date of the decision.
  public let day: Day
  /// The entry that gives this day.
  public let entry: EntryID
}

extension Flow {
  /// The rows in which it counts, by what they count: where it came from, where it went, and the total of the outcomes.
  public var contents: [FormRow.Content] {
    let came: FormRow.Content = origin == .new ? .new : .carriedIn
    switch fate {
    case .closed(let outcome): return [came, .outcome(outcome), .total]
    case .carriedOut: return [came, .carriedOut]
    }
  }
}

extension Application {
  /// The rows of a period's table in which this application counts, in the order of the form; empty if it counts
  /// nowhere.
  public func placements(in period: Period) -> [Placement] {
    guard let flow = flow(in: period) else { return [] }
    return flow.contents.map { content in
      switch content {
      case .new, .carriedIn, .carriedOut:
        Placement(content: content, kind: intake.kind, day: received, entry: receiptEntry)
      case .outcome, .group, .total:
        Placement(
          content: content, kind: intake.kind, day: closing?.on ?? received, entry: closed?.entry ?? receiptEntry)
      }
    }
  }
}

extension Application {
  /// The corrections that put it in this row and column, in order; empty if the entries stand as they were typed.
  public func corrections(behind placement: Placement, in history: History) -> [Entry] {
    var places: [(entry: EntryID, fields: [Field])] = [(id.entry, [.kind, .received, .arrived])]
    if receiptEntry != id.entry { places.append((receiptEntry, [.on])) }
    if let closed {
      switch placement.content {
      case .new: break
      case .carriedIn, .carriedOut: places.append((closed.entry, [.closed]))
      case .outcome, .group, .total: places.append((closed.entry, [.closed, .outcome]))
      }
    }
    return places.flatMap { history.corrections(of: $0.entry, changing: $0.fields) }.sorted { $0.seq < $1.seq }
  }
}

extension TableCell {
  /// Whether something that counts in a row, in the column of a kind, is counted in this cell.
  public func counts(_ content: FormRow.Content, _ kind: ApplicantKind) -> Bool {
    row.counts(content) && (column == .total || column == .kind(kind))
  }
}

/// Collects by how much each cell of the tables of filed years changes.
public struct TableMove: Hashable, Sendable {
  private struct Key: Hashable {
    let year: Int
    let content: FormRow.Content
    let kind: ApplicantKind
  }

  private let years: [Int]
  private var moved: [Key: Int] = [:]

  /// Nothing has changed yet; `years` are the filed years.
  public init(years: [Int]) { self.years = years }

  /// Adds an application before and after a change; `before` is nil if it is new.
  public mutating func note(from before: Application?, to after: Application?) {
    for year in years {
      for placement in before?.placements(in: .year(year)) ?? [] { add(placement, year, -1) }
      for placement in after?.placements(in: .year(year)) ?? [] { add(placement, year, 1) }
    }
  }

  private mutating func add(_ placement: Placement, _ year: Int, _ count: Int) {
    moved[Key(year: year, content: placement.content, kind: placement.kind), default: 0] += count
  }

  /// By how much a cell of a year changes.
  private func movement(_ year: Int, _ cell: TableCell) -> Int {
    moved.reduce(0) { sum, move in
      let (key, count) = move
      return sum + (key.year == year && cell.counts(key.content, key.kind) ? count : 0)
    }
  }

  /// The cells of a filed table that change, each with by how much, in the order of the form.
  public func cells(of table: YearTable) -> [(cell: TableCell, by: Int)] {
    guard moved.contains(where: { $0.key.year == table.year && $0.value != 0 }) else { return [] }
    return table.form.rows.flatMap { row in
      TableColumn.allCases.map { TableCell(row, $0) }
        .map { (cell: $0, by: movement(table.year, $0)) }.filter { $0.by != 0 }
    }
  }
}
