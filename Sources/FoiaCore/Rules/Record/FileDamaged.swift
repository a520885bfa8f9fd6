/// R2: SQLite finds damage in the file, or a reference that leads nowhere.
public enum FileDamaged: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("R2", on: .record, .error)

  /// The finding that the file is damaged, with SQLite's words.
  public static func finding(_ text: String) -> Finding { Finding(rule, .error, .record, .damage(text)) }
}
