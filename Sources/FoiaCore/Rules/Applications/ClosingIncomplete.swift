/// C1: an application has both an outcome and the date of the decision, or neither while it is open. A sound ledger
/// cannot break it.
public enum ClosingIncomplete: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("C1", on: .applications, .error)

  /// A finding if an application has only one of the two; nil otherwise.
  public static func finding(_ number: ApplicationNumber, isDecided: Bool, hasOutcome: Bool) -> Finding? {
    isDecided == hasOutcome ? nil : Finding(rule, .error, .application(number), .incompleteClosing)
  }
}
