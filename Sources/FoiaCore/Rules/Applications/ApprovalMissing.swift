/// C26: an answer was given without a step of approval that the office demands.
public enum ApprovalMissing: IrregularityRule {
  /// The rule as a value.
  public static let rule = Rule("C26", on: .applications, .warning, isOnEvidence: true)

  static func severity(of irregularity: Irregularity) -> Severity? {
    if case .approvalMissing = irregularity { .warning } else { nil }
  }
}
