/// A column of the applications table: a kind of applicant, or the total.
public enum TableColumn: Hashable, Sendable, CaseIterable {
  /// A kind of applicant.
  case kind(ApplicantKind)
  /// 总计: all kinds together.
  case total

  /// The seven columns in the order of the form, the total last.
  public static let allCases: [TableColumn] = ApplicantKind.allCases.map(TableColumn.kind) + [.total]

  /// What scripts call the column, such as `person` or `total`.
  public var code: String {
    switch self {
    case .kind(let kind): kind.rawValue
    case .total: "total"
    }
  }

  /// Its place in the order of the columns, from 0.
  public var index: Int {
    switch self {
    case .kind(let kind): ApplicantKind.allCases.firstIndex(of: kind) ?? 0
    case .total: ApplicantKind.allCases.count
    }
  }
}

/// One cell of the applications table.
public struct TableCell: Hashable, Sendable {
  /// The row.
  public let row: FormRow
  /// The column.
  public let column: TableColumn

  /// Every pair of a row and a column is a cell.
  public init(_ row: FormRow, _ column: TableColumn) {
    self.row = row
    self.column = column
  }
}

/// The applications table of a year as a form prints it, figure by figure: counted, typed in or filed. Its sums are not
/// made to agree; the check rules compare them.
public struct YearTable: Hashable, Sendable {
  /// The year of the report.
  public let year: Int
  /// The form it is made in.
  public let form: Form
  /// The rows of the form, each with its seven figures, the total last.
  public private(set) var cells: [[Int]]

  /// A table of figures that were typed in; nil if there are not as many rows as the form has, with seven figures each.
  public init?(year: Int, form: Form, cells: [[Int]]) {
    let columns = TableColumn.allCases.count
    guard cells.count == form.rows.count, cells.allSatisfy({ $0.count == columns }) else { return nil }
    self.year = year
    self.form = form
    self.cells = cells
  }

  /// The table that a tally gives in a form, or in the form of its year.
  public init(_ tally: Tally, form: Form? = nil) {
    self.year = tally.period.formYear
    self.form = form ?? Form(for: tally.period)
    self.cells = self.form.rows.map { tally.cells(of: $0) }
  }

  /// The figure of a cell; 0 for a row that the form does not have.
  public subscript(cell: TableCell) -> Int { self[cell.row.content, cell.column] }

  /// The figure of a row and column; 0 for a row that the form does not have.
  public subscript(content: FormRow.Content, column: TableColumn) -> Int {
    form.rows.firstIndex { $0.content == content }.map { cells[$0][column.index] } ?? 0
  }

  /// The cells in which another table of the same form differs, in the order of the form.
  ///
  /// - Parameters:
  ///   - other: the other table.
  ///   - isWhole: false compares only what is carried out, for a year of which the records are not complete.
  public func differences(of other: YearTable, isWhole: Bool) -> [TableCell] {
    form.rows.filter { isWhole || $0.content == .carriedOut }.flatMap { row in
      TableColumn.allCases.map { TableCell(row, $0) }.filter { self[$0] != other[$0] }
    }
  }

  /// Whether all figures are 0.
  public var isEmpty: Bool { cells.allSatisfy { $0.allSatisfy { $0 == 0 } } }

  /// Each row as one text, `granted 4 1 0 0 0 0 5`: the form in which a filed table is stored, and from which its
  /// digest is made.
  public var lines: [String] {
    zip(form.rows, cells).map { row, figures in ([row.code] + figures.map(String.init)).joined(separator: " ") }
  }

  /// Reads the stored table back by the rows of the form it was made in; nil if a row is missing, out of order or
  /// without its figures.
  public init?(year: Int, form: Form, lines: [String]) {
    var cells: [[Int]] = []
    for (row, line) in zip(form.rows, lines) {
      let pieces = line.split(separator: " ")
      let figures = pieces.dropFirst().compactMap { Int(digits: $0) }
      guard pieces.first.map(String.init) == row.code, figures.count == pieces.count - 1 else { return nil }
      cells.append(figures)
    }
    guard lines.count == form.rows.count else { return nil }
    self.init(year: year, form: form, cells: cells)
  }
}
