internal import FoiaCore
internal import FoiaWords

/// Reads the rows of section two as somebody typed them into the figures of a form, and keeps what was taken for what.
struct DisclosureReading {
  private let year: Int
  private let form: Form
  /// Whether the figures are of a table that is filed, or those that the office has today.
  private let source: TableSource
  /// Why blanks count as 0; nil where they do not.
  private let waiver: String?
  private(set) var figures: DisclosureFigures
  private(set) var problems: [FiguresProblem] = []
  private(set) var counts = CellCounts()
  private var seen: Set<DisclosureItem> = []
  private var untyped: [DisclosureItem] = []
  private var converted: [DisclosureItem] = []

  init(of year: Int, in form: Form, _ source: TableSource, waiver: String?) {
    self.year = year
    self.form = form
    self.source = source
    self.waiver = waiver
    figures = DisclosureFigures(form: form)
  }

  /// Adds a line of a typed text by the columns that its heading names, else in their order.
  mutating func add(_ line: SectionLines.Disclosure) {
    guard form.row(of: line.item) != nil else {
      problems.append(.unknownRow(line.fields.first { !$0.isEmpty } ?? ""))
      return
    }
    let columns = line.item.columns(in: form)
    var cells = line.cells(of: columns, in: form)
    if let unit = line.unit(in: form), let last = cells.last, last.last?.isNumber == true {
      cells[cells.count - 1] = last + unit
      converted.append(line.item)
    }
    add(line.item, cells)
  }

  /// Adds a row with its cells in the order of the columns. A row of nothing but empty cells stays as it is, unless
  /// blanks count as 0.
  mutating func add(_ item: DisclosureItem, _ cells: [String]) {
    if !seen.insert(item).inserted { problems.append(.doubleDisclosureRow(item, form)) }
    if waiver == nil, cells.allSatisfy({ $0.trimmed.isEmpty }) {
      untyped.append(item)
      return
    }
    let columns = item.columns(in: form)
    guard cells.count == columns.count else {
      problems.append(.disclosureRow(item, form, cells.joined(separator: ",")))
      return
    }
    let blank = zip(columns, cells).filter { $1.isBlankCell }
    if waiver == nil, !blank.isEmpty {
      counts.blanksRefused += blank.count
      let text = columns.count == 1 ? cells[0].trimmed : cells.joined(separator: ",")
      problems.append(.cell(NotAWholeNumber.finding(text, at: .disclosure(year, source, item))))
      return
    }
    let read = zip(columns, cells).compactMap { $1.isBlankCell ? ExactNumber(0) : $0.figure($1.word) }
    guard read.count == columns.count else {
      problems.append(.disclosureRow(item, form, cells.joined(separator: ",")))
      return
    }
    counts.decimals += zip(columns, cells).count { !$0.isMoney && $1.word.contains(".") }
    counts.blanksTaken += blank.count
    figures[item] = read
    if let waiver, !blank.isEmpty {
      figures.set(item, read, blanks: BlankRow(Dictionary(blank, uniquingKeysWith: { $1 }), reason: waiver))
    }
  }

  /// What was taken for what.
  var notes: [FiguresNote] {
    (untyped.isEmpty ? [] : [.untyped(untyped, form)]) + converted.map { .converted($0, form) }
  }
}
