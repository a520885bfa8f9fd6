/// The columns of the canonical ledger, the CSV file that `import` reads and `export` writes.
public enum CanonicalLedger {
  /// The columns that every such file has, in the order in which they are written.
  public static let columns: [Field] = [
    .number, .received, .channel, .applicant, .kind, .subject, .details, .closed, .outcome, .document, .note,
  ]

  /// The columns after them, which a file may lack.
  public static let moreColumns: [Field] = [
    .arrived, .confirmed, .subReason, .officeNumber, .unit, .officer, .sent, .served, .service,
  ]

  /// The column, last of all, that says in every row of a masked export that it is one.
  public static let mark = Field.masked

  /// The name of a column: the code of its field, written as one word.
  public static func name(of column: Field) -> String { column.rawValue.replacing("-", with: "_") }

  /// The first line of a file with the columns that it must have, separated by commas.
  public static var header: String { columns.map(name).joined(separator: ",") }
}
