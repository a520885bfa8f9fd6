/// C22: a fee notice was served after the due date or a second time, or its amount or basis does not follow the fee
/// measure. The same is warned of when the notice is recorded.
public enum FeeNoticeIrregular: IrregularityRule {
  /// The rule as a value.
  public static let rule = Rule("C22", on: .applications, .fault, article: .feeMeasure)

  static func severity(of irregularity: Irregularity) -> Severity? {
    switch irregularity {
    case .tooLate(.feeServed, _, _), .again(.feeServed, _), .feeOtherwise, .feeBasisChanged, .feeForNothing: .fault
    default: nil
    }
  }
}
