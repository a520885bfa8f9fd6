public import FoiaCalendar

/// Why an application lands in a row of the table.
public struct Landing: Hashable, Sendable {
  public let content: FormRow.Content
  public let kind: ApplicantKind
  /// The day that put it there: of receipt, or of the decision.
  public let day: Day
  /// The entry that says so.
  public let entry: Int
}

extension Flow {
  /// The rows it counts in, by what they hold: where it came from, where it went, and the total of what was answered.
  public var contents: [FormRow.Content] {
    let came: FormRow.Content = origin == .new ? .new : .carriedIn
    switch fate {
    case .closed(let outcome): return [came, .outcome(outcome), .total]
    case .carriedOut: return [came, .carriedOut]
    }
  }
}

extension Application {
  /// The rows of a period's table that this application counts in, in the order of the form; none where it counts in none.
  public func landings(in period: Period) -> [Landing] {
    guard let flow = flow(in: period) else { return [] }
    return flow.contents.map { content in
      switch content {
      case .new, .carriedIn, .carriedOut:
        Landing(content: content, kind: intake.kind, day: received, entry: receiptEntry)
      case .outcome, .group, .total:
        Landing(content: content, kind: intake.kind, day: closing?.on ?? received, entry: closed?.entry ?? receiptEntry)
      }
    }
  }
}

extension Application {
  /// The corrections that made it land in this row and this column, in order; none where all stands as it was typed.
  public func corrections(behind landing: Landing, in history: History) -> [Entry] {
    var places: [(entry: Int, fields: [Field])] = [(id, [.kind, .received, .arrived])]
    if receiptEntry != id { places.append((receiptEntry, [.on])) }
    if let closed {
      switch landing.content {
      case .new: break
      case .carriedIn, .carriedOut: places.append((closed.entry, [.closed]))
      case .outcome, .group, .total: places.append((closed.entry, [.closed, .outcome]))
      }
    }
    return places.flatMap { history.corrections(of: $0.entry, changing: $0.fields) }.sorted { $0.seq < $1.seq }
  }
}

extension TableCell {
  /// Whether what lands in a row of a flow, in the column of a kind, counts here.
  public func counts(_ content: FormRow.Content, _ kind: ApplicantKind) -> Bool {
    row.counts(content) && (column == .total || column == .kind(kind))
  }
}

/// What an edit does to filed years: for every cell of their tables by how much it moves.
public struct TableMove: Hashable, Sendable {
  private struct Key: Hashable {
    let year: Int
    let content: FormRow.Content
    let kind: ApplicantKind
  }

  private let years: [Int]
  private var moved: [Key: Int] = [:]

  public init(years: [Int]) { self.years = years }

  /// Takes an application as it was and as it is; nil where it was not yet.
  public mutating func take(from before: Application?, to after: Application?) {
    for year in years {
      for landing in before?.landings(in: .year(year)) ?? [] { add(landing, year, -1) }
      for landing in after?.landings(in: .year(year)) ?? [] { add(landing, year, 1) }
    }
  }

  private mutating func add(_ landing: Landing, _ year: Int, _ count: Int) {
    moved[Key(year: year, content: landing.content, kind: landing.kind), default: 0] += count
  }

  /// By how much a cell of a year moves.
  private func movement(_ year: Int, _ cell: TableCell) -> Int {
    moved.reduce(0) { sum, move in
      let (key, count) = move
      return sum + (key.year == year && cell.counts(key.content, key.kind) ? count : 0)
    }
  }

  /// The cells of a filed table that move, in the order of the form.
  public func cells(of table: YearTable) -> [(cell: TableCell, by: Int)] {
    guard moved.contains(where: { $0.key.year == table.year && $0.value != 0 }) else { return [] }
    return table.form.rows.flatMap { row in
      TableColumn.allCases.map { TableCell(row, $0) }
        .map { (cell: $0, by: movement(table.year, $0)) }.filter { $0.by != 0 }
    }
  }
}
