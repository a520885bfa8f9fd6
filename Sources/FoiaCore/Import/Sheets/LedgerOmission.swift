/// Why a sheet or a row of an office's ledger is left out.
public enum LedgerOmission: Hashable, Sendable {
  /// A row above the headings.
  case title
  /// Headings that are repeated for the next page.
  case header
  case total
  /// A remark or a signature below the table.
  case note
  /// It stands between applications and says too little to be one.
  case fragment
  /// It says that there were no applications.
  case noApplications
  /// A number was prepared, and nothing stands beside it.
  case numberOnly
  /// It names the year of what follows.
  case yearLine
  case sheetHidden
  /// Nothing in it looks like the headings of a ledger.
  case noLedger
  /// Another sheet was asked for.
  case notChosen
  case empty
  /// It is about another agency; with its name.
  case otherBody(String)
  /// It is the same application as an earlier row, which it completes; with the place of that.
  case sameAs(String)
}
