internal import FoiaCore

/// What `foia backup` takes on its line.
public enum BackupSyntax {
  /// The file or folder for the backup; without it the folder `backups` beside the ledger.
  public static let target = Operand(
    .optional, .verbatim(.output),
    Phrase(
      zh: "备份文件，或存放备份的文件夹（缺省：台账旁的 backups）",
      en: "file for the backup, or folder for it (else backups beside the ledger)"),
    placeholder: Phrase(zh: "文件或文件夹", en: "FILE|DIR"))
  /// How many of the newest backups in the folder are kept.
  public static let keep = Option(
    "keep", .howMany, Phrase(zh: "文件夹中只留本台账最新的几个备份", en: "keep so many of this ledger's newest backups in the folder"),
    placeholder: Phrase(zh: "个数", en: "N"))

  static let syntax = Syntax(
    [target], [keep, GeneralOptions.json], records: true,
    examples: [
      Example("foia backup", Phrase(zh: "备份到台账旁的 backups 文件夹", en: "into the folder backups beside the ledger")),
      Example(
        Phrase(zh: "foia backup /mnt/U盘 --keep 30", en: "foia backup /mnt/stick --keep 30"),
        Phrase(zh: "备份到移动硬盘，只留最新的30个", en: "onto a disk of its own, the newest 30 are kept")),
    ])
}

/// What `foia restore` takes on its line.
public enum RestoreSyntax {
  /// The backup, or a folder of backups, of which the newest is taken.
  public static let source = Operand(
    .one, .file,
    Phrase(zh: "备份文件，或存放备份的文件夹（取最新的）", en: "a backup, or a folder of backups, of which the newest is taken"),
    placeholder: Phrase(zh: "备份", en: "BACKUP"))
  /// Whether it is done without being asked.
  public static let yes = Flag("yes", Phrase(zh: "不再询问，直接恢复", en: "restore without asking"))

  static let syntax = Syntax(
    [source], [GeneralOptions.dryRun, yes, GeneralOptions.json],
    examples: [
      Example(
        "foia restore backups --dry-run",
        Phrase(zh: "最新的备份与现有台账差什么", en: "how the newest backup differs from the ledger")),
      Example(
        "foia restore backups/foia-1a2b3c4d-20250303-090203-004.db",
        Phrase(zh: "恢复指定的备份，现有台账改名保留", en: "restore one backup; the ledger of now is kept beside it")),
    ])
}

/// What `foia doctor` takes on its line.
public enum DoctorSyntax {
  /// The new ledger to which the readable entries of a damaged one are saved.
  public static let salvage = Option(
    "salvage", .output, Phrase(zh: "把损坏处之前可读的记录抢救到新台账", en: "save what can be read up to the damage into a new ledger"))

  static let syntax = Syntax(
    [], [salvage, GeneralOptions.json],
    examples: [
      Example("foia doctor", Phrase(zh: "可以转发给他人的自检报告", en: "a report that can be passed on")),
      Example(
        Phrase(zh: "foia doctor --salvage 抢救.db", en: "foia doctor --salvage salvaged.db"),
        Phrase(zh: "从损坏的台账中抢救记录", en: "save the entries of a damaged ledger")),
    ])
}
