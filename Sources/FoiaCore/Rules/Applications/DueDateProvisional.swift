/// C17: the due date of an open application rests on a year whose holiday notice is not known.
public enum DueDateProvisional: ApplicationRule {
  public static let rule = Rule("C17", on: .applications, .warning)

  static func findings(in examined: ExaminedApplication) -> [Finding] {
    guard examined.application.isOpen, examined.clock.isProvisional, let due = examined.clock.due else { return [] }
    return [examined.application.finding(rule, .warning, .provisional(due: due))]
  }
}
