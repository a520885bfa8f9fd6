/// The columns of the canonical ledger, in the order in which they are written.
public enum CanonicalLedger {
  public static let columns: [Field] = [
    .number, .received, .channel, .applicant, .kind, .subject, .details, .closed, .outcome, .document, .note,
  ]

  public static var header: String { columns.map(\.rawValue).joined(separator: ",") }
}
