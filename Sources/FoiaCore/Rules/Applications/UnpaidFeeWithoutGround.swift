/// C8: an application is closed for an unpaid fee without a served notice, before the day for paying, or although the
/// fee was paid.
public enum UnpaidFeeWithoutGround: IrregularityRule {
  /// The rule as a value.
  public static let rule = Rule("C8", on: .applications, .error, article: .feeMeasure, isOnEvidence: true)

  static func severity(of irregularity: Irregularity) -> Severity? {
    irregularity.missingGround == .feeUnpaid ? .error : nil
  }
}
