internal import FoiaCore

extension RuleWords {
  /// The words of the rules on the record.
  static let record: [Rule: RuleWords] = [
    RecordChanged.rule: RuleWords(
      name: Phrase(zh: "记录被改动", en: "the record was changed"),
      meaning: Phrase(
        zh: "办理记录逐条以校验码相连，改动、删除、插入、截断都会中断；查询用的表须与记录一致",
        en:
          "entries are chained by their hashes: what is changed, removed, inserted or cut shows; derived tables are what the log makes"
      )),
    FileDamaged.rule: RuleWords(
      name: Phrase(zh: "数据库损坏", en: "the file is damaged"),
      meaning: Phrase(
        zh: "SQLite 自检（\(CheckSyntax.full.flag) 逐页核对）、外键、索引与表一致",
        en:
          "SQLite's own check (\(CheckSyntax.full.flag): of every page), foreign keys, and indexes that hold what their tables do"
      )),
    BackupMissing.rule: RuleWords(
      name: Phrase(zh: "无近期备份", en: "no recent backup"),
      meaning: Phrase(
        zh: "最近\(BackupMissing.days)天（机器时间）没有经核验的备份；新建台账的头\(BackupMissing.days)天不提醒",
        en:
          "no verified backup in the last \(BackupMissing.days) days of real time; not missed in a ledger's first \(BackupMissing.days) days"
      )),
    RecordedOnAnotherDay.rule: RuleWords(
      name: Phrase(zh: "登记日期与机器时间不符", en: "recorded day and real time disagree"),
      meaning: Phrase(
        zh: "登记时所称的“今天”与机器时间不是同一天",
        en: "today as told when it was recorded is not the day of the real instant")),
    FileNotAsMade.rule: RuleWords(
      name: Phrase(zh: "文件与本程序所建的不同", en: "the file is not as this program makes it"),
      meaning: Phrase(
        zh: "表、索引、触发器、视图、记录种类、版本号、日志模式和文件权限须与本程序所建的相同，否则只能查看，不能登记",
        en:
          "tables, indexes, triggers, views, kinds of entry, version, journal mode and permissions are as this program makes them; otherwise it can be read, not written"
      )),
    AttachmentNotAsKept.rule: RuleWords(
      name: Phrase(zh: "附件缺失或被改动", en: "an attached file is missing or changed"),
      meaning: Phrase(
        zh: "存入的文件须在台账旁、与校验码相符、他人不能读取；没有登记的文件只提醒",
        en:
          "files that are kept lie beside the ledger, have their digest and cannot be read by others; those that no entry knows are warned of"
      )),
    ErasureUnfinished.rule: RuleWords(
      name: Phrase(zh: "删除未完成", en: "an erasure is not finished"),
      meaning: Phrase(
        zh: "个人信息已从记录中删除，但文件尚未重新整理，空闲处可能仍留有旧内容",
        en: "personal data is erased from the records, but the file was not made anew since and may still hold it"
      )),
  ]
}
