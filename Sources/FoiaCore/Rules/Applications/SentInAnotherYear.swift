/// C16: decided in one year and dispatched in another; the decision counts.
public enum SentInAnotherYear: IrregularityRule {
  public static let rule = Rule("C16", on: .applications, .warning)

  static func severity(of irregularity: Irregularity) -> Severity? {
    if case .sentInAnotherYear = irregularity { .warning } else { nil }
  }
}
