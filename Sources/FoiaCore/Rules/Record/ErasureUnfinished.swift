/// R7: personal values are erased, but the file was not made anew since, so that its free space may still hold them.
public enum ErasureUnfinished: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("R7", on: .record, .warning)

  /// The finding for an application whose values were erased.
  public static func finding(of number: ApplicationNumber) -> Finding {
    Finding(rule, .warning, .application(number), .erasureUnfinished)
  }
}
