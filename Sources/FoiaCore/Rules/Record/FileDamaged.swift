/// R2: SQLite finds its file sound, and every reference in it leads somewhere.
public enum FileDamaged: RuleDefinition {
  public static let rule = Rule("R2", on: .record, .error)

  /// - Parameter text: what SQLite says.
  public static func finding(_ text: String) -> Finding { Finding(rule, .error, .record, .damage(text)) }
}
