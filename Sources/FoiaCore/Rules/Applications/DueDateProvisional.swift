/// C17: the due date of an open application depends on a year whose holiday notice is not known.
public enum DueDateProvisional: ApplicationRule {
  /// The rule as a value.
  public static let rule = Rule("C17", on: .applications, .warning)

  static func findings(in examined: ExaminedApplication) -> [Finding] {
    guard examined.application.isOpen, examined.clock.isProvisional, let due = examined.clock.due else { return [] }
    return [examined.application.finding(rule, .warning, .provisional(due: due))]
  }
}
