/// C7: an application is closed as still unclear, but no clarification was received.
public enum UnclearWithoutGround: IrregularityRule {
  /// The rule as a value.
  public static let rule = Rule("C7", on: .applications, .error, article: .regulation(30), isOnEvidence: true)

  static func severity(of irregularity: Irregularity) -> Severity? {
    irregularity.missingGround == .clarificationReceived ? .error : nil
  }
}
