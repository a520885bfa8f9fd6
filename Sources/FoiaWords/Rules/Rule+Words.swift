public import FoiaCore

extension Rule {
  /// What it finds, in a few words.
  public var name: Phrase { RuleWords.of(self)?.name ?? Phrase(both: rawValue) }

  /// What it means, and what to do about it.
  public var meaning: Phrase { RuleWords.of(self)?.meaning ?? .empty }
}

extension Severity {
  /// What a finding of this severity is called.
  public var name: Phrase {
    switch self {
    case .error: Phrase(zh: "错误", en: "error")
    case .fault: Phrase(zh: "违规事实", en: "fault")
    case .warning: Phrase(zh: "提醒", en: "warning")
    }
  }

  /// So many findings of it: `提醒3项`.
  public func counted(_ count: Int) -> Phrase {
    Phrase(zh: "\(name.zh)\(count)项", en: "\(count) \(name.en)\(count == 1 ? "" : "s")")
  }
}

extension Rule.Family {
  /// The heading over the rules of a family.
  public var name: Phrase {
    switch self {
    case .tables: Phrase(zh: "统计表", en: "Tables")
    case .applications: Phrase(zh: "申请", en: "Applications")
    case .text: Phrase(zh: "年度报告文字", en: "The report's text")
    case .report: Phrase(zh: "年度报告表述", en: "What the report says of the work")
    case .record: Phrase(zh: "记录", en: "The record")
    }
  }
}
