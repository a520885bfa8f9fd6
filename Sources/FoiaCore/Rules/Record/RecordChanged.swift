/// R1: entries are chained by their hashes up to the stored head, personal values are those committed to, and derived rows
/// are what the log makes.
public enum RecordChanged: RuleDefinition {
  public static let rule = Rule("R1", on: .record, .error)

  /// - Parameter seq: the place in the log; nil where it is about the whole.
  public static func finding(_ fault: ChainFault, at seq: Int?) -> Finding {
    Finding(rule, .error, seq.map { .entry($0) } ?? .record, .chain(fault))
  }

  /// - Parameter number: the application a derived row is of; nil where it is about a whole table.
  public static func finding(_ state: Finding.Derived, of number: ApplicationNumber?) -> Finding {
    Finding(rule, .error, number.map { .application($0) } ?? .record, .derived(state))
  }
}
