/// C26: an application was closed while an opinion or a payment was still awaited, or without a step of approval that the
/// office demands.
public enum ClosedUnfinished: IrregularityRule {
  /// The rule as a value.
  public static let rule = Rule("C26", on: .applications, .warning, isOnEvidence: true)

  static func severity(of irregularity: Irregularity) -> Severity? {
    switch irregularity {
    case .approvalMissing, .closedWhilePending: .warning
    default: nil
    }
  }
}
