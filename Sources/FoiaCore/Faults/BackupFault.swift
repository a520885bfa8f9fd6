/// Why a backup is not made, or the ledger not restored from one.
public enum BackupFault: Hashable, Sendable {
  /// The ledger or the backup is not sound; with what is wrong in it. Without any finding: the copy differs from what was
  /// copied.
  case unsound(String, [Finding])
  /// The backup is of another ledger than the one that it should replace; with the names of the bodies of both.
  case anotherLedger(String, agency: String, own: String)
  /// There is no backup in the folder, or none of the ledger.
  case noBackup(String)
  /// The folder has backups of several ledgers; with the newest of each.
  case severalLedgers(String, [BackupName])
  /// The backup is the file itself that it should replace.
  case sameFile(String)

  /// What scripts call it.
  var code: FaultCode {
    switch self {
    case .unsound: .unsound
    case .anotherLedger: .anotherLedger
    case .noBackup: .noBackup
    case .severalLedgers: .ambiguousBackup
    case .sameFile: .sameFile
    }
  }
}
