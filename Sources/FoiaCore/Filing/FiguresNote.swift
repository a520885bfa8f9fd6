/// What was taken for what in a typed table that is not laid out as the program writes one.
public enum FiguresNote: Hashable, Sendable {
  /// So many lines above the figures were read as the heading of the columns, the last of them with their names.
  case heading(lines: Int)
  /// No heading names the columns, so that the figures of a row were taken in the order of the form.
  case columnsInOrder
  /// Rows that are sums of others: compared with them, and not taken over.
  case subtotalRows([Phrase])
  /// A column that is the sum of others: compared with them, and not taken over.
  case subtotalColumn
  /// The text has these sections of the report, too, and they are taken over with the applications table.
  case sections([ReportSection])
  /// The text has other sections of the report, which are not taken over.
  case otherSections
  /// Rows of section two without a figure, which stay as they were.
  case untyped([DisclosureItem], Form)
  /// The heading over an amount of section two has yuan for its unit, so that it was converted.
  case converted(DisclosureItem, Form)
  /// So many whole numbers were written with decimals: 95.0.
  case decimals(Int)
  /// So many were written with what is counted: 48件.
  case pieces(Int)
  /// So many blanks were counted as 0, for a reason.
  case blanks(Int, reason: String)
  /// A sum that disagrees with its parts, in spite of which the table is taken.
  case subtotal(SubtotalFault)
}

/// A sum of a typed table that disagrees with its parts.
public struct SubtotalFault: Hashable, Sendable {
  /// The label of the row: a group of outcomes, or a row of the form.
  public let row: Phrase
  /// The column; nil for the column of subtotals.
  public let column: TableColumn?
  /// The sum that the table has.
  public let found: Int
  /// The sum of its parts.
  public let expected: Int

  /// `column` is nil for the column of subtotals.
  public init(row: Phrase, column: TableColumn?, found: Int, expected: Int) {
    self.row = row
    self.column = column
    self.found = found
    self.expected = expected
  }
}
