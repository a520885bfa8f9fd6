/// R3: no backup was made and verified in the last seven days of real time. In a ledger's first seven days it is not
/// missed.
public enum BackupMissing: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("R3", on: .record, .warning)

  /// How many days old the last backup may be.
  public static let days = 7

  /// A finding if a backup is missing; nil if not.
  ///
  /// - Parameters:
  ///   - founded: the real time of the ledger's first entry.
  ///   - last: the real time of the last backup; nil if there is none.
  ///   - now: the real time of the check.
  public static func finding(founded: Instant, last: Instant?, now: Instant) -> Finding? {
    let since = max(founded.seconds, last?.seconds ?? founded.seconds)
    guard now.seconds - since > days * 86_400 else { return nil }
    return Finding(rule, .warning, .record, .backupMissing(last: last?.day))
  }
}
