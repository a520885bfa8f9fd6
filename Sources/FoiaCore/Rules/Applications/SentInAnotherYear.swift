/// C16: an answer was decided in one year and sent in another; it is counted in the year of the decision.
public enum SentInAnotherYear: IrregularityRule {
  /// The rule as a value.
  public static let rule = Rule("C16", on: .applications, .warning)

  static func severity(of irregularity: Irregularity) -> Severity? {
    if case .sentInAnotherYear = irregularity { .warning } else { nil }
  }
}
