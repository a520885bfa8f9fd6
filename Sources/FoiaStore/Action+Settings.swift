public import FoiaCore
internal import GRDB

extension Action {
  /// The settings of the ledger, with what has been recorded so far.
  public func settings() throws -> LedgerSettings { try LedgerEntries.settings(in: database) }

  /// Sets a value of the ledger, unless the same holds already from the same day on.
  ///
  /// - Returns: whether anything was recorded.
  public func set(_ change: SettingChange) throws -> Bool {
    let standing = try settings().standing(change.setting, on: change.from ?? context.today)
    if standing?.change.values ?? [] == change.values { return false }
    try log.append(.settingChanged(change), about: .ledger)
    return true
  }
}
