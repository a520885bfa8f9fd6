/// R6: the file is not as this program makes it: schema, kinds of entry, version, journal mode or permissions.
public enum FileNotAsMade: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("R6", on: .record, .error)

  /// The finding of one deviation.
  public static func finding(_ deviation: FileDeviation) -> Finding {
    Finding(rule, .error, .record, .deviation(deviation))
  }
}
