/// What becomes of a column of an office's ledger.
public enum LedgerColumnUse: Hashable, Sendable {
  /// What it says is taken, asked about or kept.
  case taken
  /// It is used in rows without a day of receipt alone.
  case withoutReceipt
  /// Nothing of it is taken, although it may be known what it holds.
  case leftOut
}
