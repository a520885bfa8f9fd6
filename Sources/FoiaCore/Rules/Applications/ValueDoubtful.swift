/// C24: an identity number, credit code, telephone number or e-mail address that cannot be one.
public enum ValueDoubtful: ApplicationRule {
  /// The rule as a value.
  public static let rule = Rule("C24", on: .applications, .warning)

  static func findings(in examined: ExaminedApplication) -> [Finding] {
    examined.application.doubts.map { examined.application.finding(rule, .warning, .valueDoubtful($0)) }
  }
}
