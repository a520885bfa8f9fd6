/// A cell of a typed table that held nothing, or a dash for nothing, and was counted as 0 for a reason.
public struct BlankCell: Hashable, Sendable {
  /// The row, by what it counts.
  public let row: FormRow.Content
  /// The column.
  public let column: TableColumn
  /// What the cell held: nothing, `/` or a dash.
  public let text: String

  /// A cell with what it held.
  public init(row: FormRow.Content, column: TableColumn, text: String) {
    self.row = row
    self.column = column
    self.text = text
  }

  /// The cell as it is stored: `deny-secret person /`.
  var line: String { "\(row.code) \(column.code) \(text)" }

  /// Reads a cell of a form as it is stored.
  init?(line: String, in form: Form) {
    let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let row = form.rows.first(where: { $0.code == parts[0] }),
      let column = TableColumn.allCases.first(where: { $0.code == parts[1] })
    else { return nil }
    self.init(row: row.content, column: column, text: parts[2])
  }
}

extension Filing {
  /// The blanks as T5 finds them, waived for the reason that was given.
  public var blankFindings: [Finding] {
    blanks.map { cell in
      let place = Finding.Subject.table(year, .filed, row: cell.row, column: cell.column)
      var finding = NotAWholeNumber.finding(cell.text, at: place)
      finding.waiver = blankReason
      return finding
    }
  }
}
