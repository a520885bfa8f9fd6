/// C7: closed as unclear, without a clarification received.
public enum UnclearWithoutGround: IrregularityRule {
  public static let rule = Rule("C7", on: .applications, .error, article: .regulation(30), isOnEvidence: true)

  static func severity(of irregularity: Irregularity) -> Severity? {
    irregularity.missingGround == .clarificationReceived ? .error : nil
  }
}
