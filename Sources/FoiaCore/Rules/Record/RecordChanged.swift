/// R1: the hash chain of the log breaks, the stored head or the personal values do not fit it, or derived rows are not
/// what the log gives.
public enum RecordChanged: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("R1", on: .record, .error)

  /// The finding that the chain does not fit.
  ///
  /// - Parameters:
  ///   - fault: what is wrong.
  ///   - seq: the place in the log; nil if it is about the log as a whole.
  public static func finding(_ fault: ChainFault, at seq: EntryID?) -> Finding {
    Finding(rule, .error, seq.map { .entry($0) } ?? .record, .chain(fault))
  }

  /// The finding that a derived row, or a whole table, is not what the log gives.
  ///
  /// - Parameters:
  ///   - state: how it differs.
  ///   - number: the application of the row; nil if it is about a whole table.
  public static func finding(_ state: Finding.Derived, of number: ApplicationNumber?) -> Finding {
    Finding(rule, .error, number.map { .application($0) } ?? .record, .derived(state))
  }
}
