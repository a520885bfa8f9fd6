internal import FoiaCore
internal import FoiaWords

/// Reads the rows of a typed table into the figures of a form, and keeps what was taken for what.
struct TableReading {
  private let year: Int
  private let form: Form
  /// Why blanks count as 0, and sums that disagree are let pass; nil where neither is.
  private let waiver: String?
  private(set) var problems: [FiguresProblem]
  private(set) var cells: TypedCells
  private var read: [FormRow: [Int]] = [:]
  private var groups: [(group: OutcomeGroup, cells: [Int?])] = []
  private var subtotals: [(row: FormRow, found: Int)] = []
  private var faults: [SubtotalFault] = []

  init(of year: Int, in form: Form, waiver: String?, problems: [FiguresProblem]) {
    self.year = year
    self.form = form
    self.waiver = waiver
    self.problems = problems
    cells = TypedCells(of: year, waiver: waiver)
  }

  mutating func add(_ typed: TypedTable.Row) {
    guard let row = form.rows.first(where: { $0.isNamed(typed.name) }) else {
      if let group = group(named: typed.name), typed.cells.count == TableColumn.allCases.count {
        groups.append((group, typed.cells.map { cells.figure($0) }))
      } else {
        problems.append(.unknownRow(typed.name))
      }
      return
    }
    if typed.cells.count != TableColumn.allCases.count { problems.append(.rowLength(row, count: typed.cells.count)) }
    if read[row] != nil { problems.append(.doubleRow(row)) }
    var figures: [Int] = []
    for (column, cell) in zip(TableColumn.allCases, typed.cells) {
      figures.append(cells.taken(cell, at: .applications(row.content, column), noting: &problems))
    }
    read[row] = figures
    if let subtotal = typed.subtotal, let found = cells.figure(subtotal) { subtotals.append((row, found)) }
  }

  /// The group of outcomes of the form that has a heading but no row.
  private func group(named name: String) -> OutcomeGroup? {
    form.rows.lazy.compactMap { row in if case .group(let group) = row.place { group } else { nil } }
      .first { [$0.label.zh.comparable, $0.label.en.comparable].contains(name.comparable) }
  }

  /// Compares sums with their parts, and notes missing rows.
  mutating func finish() {
    for (group, cells) in groups {
      let parts = form.rows.filter { $0.place == .group(group) }.map { read[$0] ?? [] }
      for (index, column) in TableColumn.allCases.enumerated() {
        let expected = parts.reduce(0) { $0 + (index < $1.count ? $1[index] : 0) }
        if let found = cells[index], found != expected {
          faults.append(SubtotalFault(row: group.label, column: column, found: found, expected: expected))
        }
      }
    }
    for (row, found) in subtotals {
      let kinds = TableColumn.allCases.filter { $0 != .kind(.person) && $0 != .total }
      let figures = read[row] ?? []
      let expected = kinds.filter { $0.index < figures.count }.reduce(0) { sum, kind in sum + figures[kind.index] }
      if found != expected {
        faults.append(SubtotalFault(row: row.label, column: nil, found: found, expected: expected))
      }
    }
    if waiver == nil { problems += faults.map { .subtotal($0) } }
    // A row with another shape is not missing, but it may be unclear which one it is.
    let isWhole = !problems.contains { if case .structure = $0 { true } else { false } }
    let missing = isWhole ? form.rows.filter { read[$0] == nil } : []
    if !missing.isEmpty { problems.append(.missingRows(missing)) }
    isNoTable = read.isEmpty && isWhole
  }

  /// Whether no row of the form was found.
  private(set) var isNoTable = false

  /// The table; nil where a row is missing or too short.
  var table: YearTable? { YearTable(year: year, form: form, cells: form.rows.map { read[$0] ?? [] }) }

  /// What was taken for what.
  func notes(of typed: TypedTable) -> [FiguresNote] {
    var notes: [FiguresNote] = []
    if let lines = typed.headingLines, lines > 1 { notes.append(.heading(lines: lines)) }
    if typed.headingLines == nil, !typed.isJSON { notes.append(.columnsInOrder) }
    if !groups.isEmpty { notes.append(.subtotalRows(groups.map(\.group.label))) }
    if !subtotals.isEmpty { notes.append(.subtotalColumn) }
    return notes + faults.map { .subtotal($0) }
  }
}
