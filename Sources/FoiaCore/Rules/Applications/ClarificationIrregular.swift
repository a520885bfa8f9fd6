/// C5: clarification was asked for after the seventh working day, a second time, or without a day for the reply.
public enum ClarificationIrregular: IrregularityRule {
  /// The rule as a value.
  public static let rule = Rule(
    "C5", on: .applications, .fault, .warning, article: .regulation(30), isOnEvidence: true)

  static func severity(of irregularity: Irregularity) -> Severity? {
    switch irregularity {
    case .clarificationLate, .tooLate(.clarificationAsked, _, _): .fault
    case .again(.clarificationAsked, _), .noReplyBy(.clarificationAsked, _): .warning
    default: nil
    }
  }
}
