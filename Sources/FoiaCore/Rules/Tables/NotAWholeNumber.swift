/// T5: every figure is a whole number from 0; a blank, `/` and `-` are not 0.
public enum NotAWholeNumber: RuleDefinition {
  public static let rule = Rule("T5", on: .tables, .error, article: .regulation(50))

  /// What stands at a place of a table, read as no figure.
  public static func finding(_ text: String, at place: Finding.Subject) -> Finding {
    Finding(rule, .error, place, .notAFigure(text))
  }
}
