/// C11: excessive applications were rejected, or an answer deferred, without asking for reasons; or reasons were asked
/// for too late or without a day for the reply.
public enum ReasonsNotAskedFor: IrregularityRule {
  /// The rule as a value.
  public static let rule = Rule(
    "C11", on: .applications, .fault, .warning, article: .regulation(35), isOnEvidence: true)

  static func severity(of irregularity: Irregularity) -> Severity? {
    switch irregularity {
    case .deferralWithoutReasons, .tooLate(.reasonsAsked, _, _): .fault
    case .noReplyBy(.reasonsAsked, _), .evidenceMissing(_, .reasonsAsked): .warning
    default: nil
    }
  }
}
