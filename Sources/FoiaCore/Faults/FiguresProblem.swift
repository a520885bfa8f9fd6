/// Why a file cannot be read as the applications table of a year.
public enum FiguresProblem: Hashable, Sendable {
  /// The JSON has another structure than it needs.
  case structure(StructureFault)
  /// The file says that it is for another year.
  case otherYear(found: String, expected: Int)
  /// The file says that it is from another agency.
  case otherAgency(found: String, expected: String)
  /// The heading names some columns of the form and not all, and these names instead.
  case unknownColumns([String], missing: [TableColumn])
  /// The file has a row that the form does not have.
  case unknownRow(String)
  /// The form has rows that the file does not have.
  case missingRows([FormRow])
  /// The file has a row more than once.
  case doubleRow(FormRow)
  /// A row with more or fewer cells than the table has columns.
  case rowLength(FormRow, count: Int)
  /// A row of section two holds something else than its figures; as it was typed.
  case disclosureRow(DisclosureItem, Form, String)
  /// The file has a row of section two more than once.
  case doubleDisclosureRow(DisclosureItem, Form)
  /// A way of section four has more or fewer cells than five.
  case disputesLength(DisputeWay, count: Int)
  /// The line of section four has more or fewer cells than fifteen.
  case disputesLineLength(count: Int)
  /// So many of these cells are blank: they are not counted as 0 without a reason.
  case blanks(Int)
  /// A sum disagrees with its parts.
  case subtotal(SubtotalFault)
  /// A cell does not hold a whole number of at least 0 (T5).
  case cell(Finding)
}
