/// X5: section six says what was charged for processing, as the ledger has it.
public enum FeeStatementWrong: TextRule {
  public static let rule = Rule("X5", on: .text, .warning, article: .feeMeasure)

  static func severity(of fault: TextFault) -> Severity? {
    switch fault {
    case .feesMissing, .fees: .warning
    default: nil
    }
  }
}
