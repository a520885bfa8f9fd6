/// A command of the program: its name, and the Chinese for it.
public enum Verb: String, CaseIterable, Sendable {
  case initialise = "init"
  case new, show, list, log, close, outcomes, report
  case importing = "import"
  case export, help

  /// What it does, in a few words.
  public func summary(_ language: Language) -> String {
    switch (self, language) {
    case (.initialise, .zh): "新建台账"
    case (.initialise, .en): "make a ledger"
    case (.new, .zh): "登记申请"
    case (.new, .en): "log an application"
    case (.show, .zh): "查看一件申请"
    case (.show, .en): "show one application with its clock and history"
    case (.list, .zh): "查询台账"
    case (.list, .en): "list applications"
    case (.log, .zh): "办理记录"
    case (.log, .en): "tell what was recorded, entry by entry"
    case (.close, .zh): "办结"
    case (.close, .en): "record the final outcome of applications"
    case (.outcomes, .zh): "办理结果分类"
    case (.outcomes, .en): "the catalogue of outcomes"
    case (.report, .zh): "年度报告与统计表"
    case (.report, .en): "the statutory table of a year or any period"
    case (.importing, .zh): "导入台账"
    case (.importing, .en): "take in an old ledger"
    case (.export, .zh): "导出台账"
    case (.export, .en): "write the ledger out"
    case (.help, .zh): "帮助"
    case (.help, .en): "help on a command or topic"
    }
  }

  /// Chinese words that people type for it; they are answered with the command, never run.
  public var chineseWords: [String] {
    switch self {
    case .initialise: ["新建", "新建台账", "初始化", "建账"]
    case .new: ["登记", "登记申请", "新增", "收件", "录入"]
    case .show: ["查看", "查看申请"]
    case .list: ["查询", "列表", "台账", "查询台账"]
    case .log: ["记录", "办理记录", "历史"]
    case .close: ["办结", "答复", "结案"]
    case .outcomes: ["办理结果", "办理结果分类", "结果"]
    case .report: ["报告", "年报", "年度报告", "报表", "统计表"]
    case .importing: ["导入", "导入台账"]
    case .export: ["导出", "导出台账"]
    case .help: ["帮助"]
    }
  }
}
