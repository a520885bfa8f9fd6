/// The exit status of the process, which tells scripts how the command ended.
public enum ExitStatus: Int32, Sendable {
  /// The command did what it was asked.
  case done = 0
  /// Refused by the ledger, by today or by a rule, or failed.
  case refused = 1
  /// There is no such ledger, application, entry or filed year.
  case notFound = 3
  /// A check, or a comparison with a filed year, found errors.
  case errorsFound = 4
  /// The person at the terminal did not go on, as for a program that Ctrl-C ended.
  case cancelled = 130
  /// The command line alone shows what is wrong.
  case usage = 64
}
