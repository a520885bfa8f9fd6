/// A column of the applications table.
public enum TableColumn: Hashable, Sendable, CaseIterable {
  case kind(ApplicantKind)
  case total

  public static let allCases: [TableColumn] = ApplicantKind.allCases.map(TableColumn.kind) + [.total]

  public var code: String {
    switch self {
    case .kind(let kind): kind.rawValue
    case .total: "total"
    }
  }

  public var index: Int {
    switch self {
    case .kind(let kind): ApplicantKind.allCases.firstIndex(of: kind) ?? 0
    case .total: ApplicantKind.allCases.count
    }
  }
}

/// A place in the applications table.
public struct TableCell: Hashable, Sendable {
  public let row: FormRow
  public let column: TableColumn

  public init(_ row: FormRow, _ column: TableColumn) {
    self.row = row
    self.column = column
  }
}

/// The applications table of a year as a form prints it, figure by figure: counted, typed in or filed. Nothing makes its
/// sums agree; that is for the rules to see.
public struct YearTable: Hashable, Sendable {
  public let year: Int
  public let form: Form
  /// The rows of the form, each with its seven figures, the total last.
  public private(set) var cells: [[Int]]

  /// - Parameter cells: as many rows as the form has, of seven figures each; nil where they are not.
  public init?(year: Int, form: Form, cells: [[Int]]) {
    let columns = TableColumn.allCases.count
    guard cells.count == form.rows.count, cells.allSatisfy({ $0.count == columns }) else { return nil }
    self.year = year
    self.form = form
    self.cells = cells
  }

  /// The table that a tally makes in a form, else in the form of its year.
  public init(_ tally: Tally, form: Form? = nil) {
    self.year = tally.period.formYear
    self.form = form ?? Form(for: tally.period)
    self.cells = self.form.rows.map { tally.cells(of: $0) }
  }

  public subscript(cell: TableCell) -> Int { self[cell.row.content, cell.column] }

  /// A figure; 0 for a row that the form does not have.
  public subscript(content: FormRow.Content, column: TableColumn) -> Int {
    form.rows.firstIndex { $0.content == content }.map { cells[$0][column.index] } ?? 0
  }

  /// Where another table of the same form differs from this one, in the order of the form.
  ///
  /// - Parameter isWhole: false compares what is carried out only, of a year that the other does not have on record.
  public func differences(of other: YearTable, isWhole: Bool) -> [TableCell] {
    form.rows.filter { isWhole || $0.content == .carriedOut }.flatMap { row in
      TableColumn.allCases.map { TableCell(row, $0) }.filter { self[$0] != other[$0] }
    }
  }

  /// Whether no application is in it.
  public var isEmpty: Bool { cells.allSatisfy { $0.allSatisfy { $0 == 0 } } }

  /// Each row as one text, `granted 4 1 0 0 0 0 5`: the form in which a filed table is stored and its digest taken.
  public var lines: [String] {
    zip(form.rows, cells).map { row, figures in ([row.code] + figures.map(String.init)).joined(separator: " ") }
  }

  /// Reads the stored table back by the rows of the form it was made in; nil where a row is missing, out of place or no row of figures.
  public init?(year: Int, form: Form, lines: [String]) {
    var cells: [[Int]] = []
    for (row, line) in zip(form.rows, lines) {
      let pieces = line.split(separator: " ")
      let figures = pieces.dropFirst().compactMap { Int($0) }
      guard pieces.first.map(String.init) == row.code, figures.count == pieces.count - 1 else { return nil }
      cells.append(figures)
    }
    guard lines.count == form.rows.count else { return nil }
    self.init(year: year, form: form, cells: cells)
  }
}
