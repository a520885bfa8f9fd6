/// C6: an application is closed as not clarified without a request, before the reply-by day, or although the
/// clarification came.
public enum NotClarifiedWithoutGround: IrregularityRule {
  /// The rule as a value.
  public static let rule = Rule("C6", on: .applications, .error, article: .regulation(30), isOnEvidence: true)

  static func severity(of irregularity: Irregularity) -> Severity? {
    irregularity.missingGround == .clarificationUnanswered ? .error : nil
  }
}
