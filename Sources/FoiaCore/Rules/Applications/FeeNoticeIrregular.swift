/// C22: a fee notice after the due date, or with an amount, a basis or a number that the fee measure does not know. It is a
/// rule of this project, so that the check finds again what was remarked on when the notice was recorded.
public enum FeeNoticeIrregular: IrregularityRule {
  public static let rule = Rule("C22", on: .applications, .fault, .warning, article: .feeMeasure)

  static func severity(of irregularity: Irregularity) -> Severity? {
    switch irregularity {
    case .tooLate(.feeServed, _, _): .fault
    case .again(.feeServed, _), .feeOtherwise, .feeBasisChanged, .feeForNothing: .warning
    default: nil
    }
  }
}
