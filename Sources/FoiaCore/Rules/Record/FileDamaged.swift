/// R2: SQLite finds damage in the file or a reference that leads nowhere, or an index does not hold what its table does.
public enum FileDamaged: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("R2", on: .record, .error)

  /// The finding that the file is damaged, with SQLite's words or the name of an index.
  public static func finding(_ text: String) -> Finding { Finding(rule, .error, .record, .damage(text)) }
}
