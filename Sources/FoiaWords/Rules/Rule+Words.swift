public import FoiaCore

extension Rule {
  /// What it finds, in a few words.
  public func name(_ language: Language) -> String { RuleWords.of(self)?.name(language) ?? rawValue }

  /// What it means, and what to do about it.
  public func meaning(_ language: Language) -> String { RuleWords.of(self)?.meaning(language) ?? "" }
}

extension Severity {
  /// What a finding of this severity is called.
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.error, .zh): "错误"
    case (.error, .en): "error"
    case (.fault, .zh): "违规事实"
    case (.fault, .en): "fault"
    case (.warning, .zh): "提醒"
    case (.warning, .en): "warning"
    }
  }
}

extension Rule.Family {
  /// The heading over the rules of a family.
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.tables, .zh): "统计表"
    case (.tables, .en): "Tables"
    case (.applications, .zh): "申请"
    case (.applications, .en): "Applications"
    case (.text, .zh): "年度报告文字"
    case (.text, .en): "The report's text"
    case (.record, .zh): "记录"
    case (.record, .en): "The record"
    }
  }
}
