/// C1: an application is closed where it has an outcome and the day of the decision, and has neither while it is open.
/// A sound ledger cannot break it.
public enum ClosingIncomplete: RuleDefinition {
  public static let rule = Rule("C1", on: .applications, .error)

  public static func finding(_ number: ApplicationNumber, isDecided: Bool, hasOutcome: Bool) -> Finding? {
    isDecided == hasOutcome ? nil : Finding(rule, .error, .application(number), .incompleteClosing)
  }
}
