public import FoiaCore

/// What is said of making backups.
public enum BackupWords {
  /// That a backup was made and found to be sound, and where it is.
  public static func made(_ backup: Backup, at path: String) -> Phrase {
    let hint = CommandHint(.restore, .text(path))
    return Phrase(
      zh:
        "已备份到 \(path)：记录\(backup.head.count)条，校验码 \(backup.head.shortHash)，已重新打开并核验。\n恢复用 \(hint.zh)",
      en:
        "Backed up to \(path): entries 1 to \(backup.head.count), head \(backup.head.shortHash), opened again and verified.\nRestore it with \(hint.en)"
    )
  }

  /// That a backup beside the ledger is lost together with its disk.
  public static var besideLedger: Phrase {
    let hint = CommandHint(.backup, .operand(BackupSyntax.target))
    return Phrase(
      zh: "备份与台账在同一处，磁盘损坏时会一同丢失；备份到别处用 \(hint.zh)",
      en: "The backup lies beside the ledger and is lost with its disk; put one elsewhere with \(hint.en)")
  }

  /// That a backup was made but could not be recorded.
  public static func notRecorded(at path: String) -> Phrase {
    Phrase(
      zh: "备份已完成（\(path)），但未能记入台账，\(BackupMissing.rule.rawValue) 会继续提醒",
      en:
        "the backup is made (\(path)) but could not be recorded in the ledger, so \(BackupMissing.rule.rawValue) will go on"
    )
  }

  /// Which older backups were deleted.
  public static func removed(_ names: [BackupName], keeping count: Int) -> Phrase {
    let all = names.map { Phrase(both: $0.description) }.joined(zh: "、", en: ", ")
    return Phrase(
      zh: "只留最新的\(count)个，已删除较早的备份：\(all.zh)", en: "The newest \(count) are kept; deleted: \(all.en)")
  }
}
