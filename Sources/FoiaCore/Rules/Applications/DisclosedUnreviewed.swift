/// C27: something was disclosed without a secrecy review that agreed by then (保密法 art. 35), or an opinion of the approval was given
/// after the answer (先发后批).
public enum DisclosedUnreviewed: IrregularityRule {
  /// The rule as a value.
  public static let rule = Rule("C27", on: .applications, .warning, isOnEvidence: true)

  static func severity(of irregularity: Irregularity) -> Severity? {
    switch irregularity {
    case .notReviewed, .approvedAfterwards: .warning
    default: nil
    }
  }
}
