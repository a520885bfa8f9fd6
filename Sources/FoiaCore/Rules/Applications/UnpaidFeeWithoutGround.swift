/// C8: closed for an unpaid fee, without a served notice, before the day for paying, or although paid.
public enum UnpaidFeeWithoutGround: IrregularityRule {
  public static let rule = Rule("C8", on: .applications, .error, article: .feeMeasure, isOnEvidence: true)

  static func severity(of irregularity: Irregularity) -> Severity? {
    irregularity.missingGround == .feeUnpaid ? .error : nil
  }
}
