/// The columns of the canonical ledger, the CSV file that `import` reads and `export` writes.
public enum CanonicalLedger {
  /// The columns in the order in which they are written; the name of each is the raw value of its field.
  public static let columns: [Field] = [
    .number, .received, .channel, .applicant, .kind, .subject, .details, .closed, .outcome, .document, .note,
  ]

  /// The first line of the file: the names of the columns, separated by commas.
  public static var header: String { columns.map(\.rawValue).joined(separator: ",") }
}
