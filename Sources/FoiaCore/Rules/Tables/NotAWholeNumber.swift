/// T5: every figure is a whole number of at least 0; a blank, `/` and `-` are not 0.
public enum NotAWholeNumber: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("T5", on: .tables, .error, article: .regulation(50))

  /// The finding that a place of a table holds a text that is not such a number.
  public static func finding(_ text: String, at place: Finding.Subject) -> Finding {
    Finding(rule, .error, place, .notAFigure(text))
  }
}
