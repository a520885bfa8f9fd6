internal import FoiaCore

extension RuleWords {
  /// The words of the rules on the record.
  static let record: [Rule: RuleWords] = [
    RecordChanged.rule: RuleWords(
      zh: "记录被改动",
      en: "the record was changed",
      meaningZH: "办理记录逐条以校验码相连，改动、删除、插入、截断都会中断；查询用的表须与记录一致",
      meaningEN:
        "entries are chained by their hashes: what is changed, removed, inserted or cut shows; derived tables are what the log makes"
    ),
    FileDamaged.rule: RuleWords(
      zh: "数据库损坏",
      en: "the file is damaged",
      meaningZH: "SQLite 自检（--full 逐页核对）及外键",
      meaningEN: "SQLite's own check (--full: of every page) and foreign keys"),
    RecordedOnAnotherDay.rule: RuleWords(
      zh: "登记日期与机器时间不符",
      en: "recorded day and real time disagree",
      meaningZH: "登记时所称的“今天”与机器时间不是同一天",
      meaningEN: "today as told when it was recorded is not the day of the real instant"),
  ]
}
