/// X5: section six states the fees charged for processing as the ledger has them.
public enum FeeStatementWrong: TextRule {
  /// The rule as a value.
  public static let rule = Rule("X5", on: .text, .warning, article: .feeMeasure)

  static func severity(of fault: TextFault) -> Severity? {
    switch fault {
    case .feesMissing, .fees: .warning
    default: nil
    }
  }
}
