/// A command of the program: its name, and the Chinese for it.
public enum Verb: String, CaseIterable, Sendable {
  case initialise = "init"
  case new, confirm, show, list, status, due, log
  case assign, clarify, reasons, consult, extend
  case deferring = "defer"
  case fee, item, close, serve, redo, dispute, outcomes
  case correct, reopen, void, undo, erase
  case calendar, figures, report, stats, why, freeze, drift, check
  case yearEnd = "year-end"
  case importing = "import"
  case export, help

  /// What it does, in a few words.
  public func summary(_ language: Language) -> String {
    switch (self, language) {
    case (.initialise, .zh): "新建台账"
    case (.initialise, .en): "make a ledger"
    case (.new, .zh): "登记申请"
    case (.new, .en): "log an application"
    case (.confirm, .zh): "登记与申请人确认的日期"
    case (.confirm, .en): "record the day receipt was confirmed"
    case (.status, .zh): "今日待办"
    case (.status, .en): "what needs a person today"
    case (.due, .zh): "答复期限与计算依据"
    case (.due, .en): "deadlines, and the proof of one"
    case (.assign, .zh): "转办"
    case (.assign, .en): "hand an application to a department"
    case (.clarify, .zh): "告知补正、收到补正"
    case (.clarify, .en): "clarification asked, clarification received"
    case (.reasons, .zh): "要求说明理由"
    case (.reasons, .en): "reasons for excessive applications"
    case (.consult, .zh): "征求意见"
    case (.consult, .en): "consult a third party or another agency"
    case (.extend, .zh): "延期答复（第三十三条）"
    case (.extend, .en): "extend the time for the answer (art. 33)"
    case (.deferring, .zh): "延迟答复（第三十五条）"
    case (.deferring, .en): "defer the answer to excessive applications (art. 35)"
    case (.fee, .zh): "信息处理费"
    case (.fee, .en): "fee notice, payment, or what it would cost"
    case (.item, .zh): "分项结果"
    case (.item, .en): "parts of a request, each with its outcome"
    case (.serve, .zh): "登记发出与送达"
    case (.serve, .en): "dispatch and service of the answer"
    case (.calendar, .zh): "工作日与放假安排"
    case (.calendar, .en): "working days and their notices"
    case (.show, .zh): "查看一件申请"
    case (.show, .en): "show one application with its clock and history"
    case (.list, .zh): "查询台账"
    case (.list, .en): "list applications"
    case (.log, .zh): "办理记录"
    case (.log, .en): "tell what was recorded, entry by entry"
    case (.close, .zh): "办结"
    case (.close, .en): "record the final outcome of applications"
    case (.redo, .zh): "重新答复"
    case (.redo, .en): "a new answer that a review organ or court ordered"
    case (.dispute, .zh): "行政复议与行政诉讼"
    case (.dispute, .en): "reviews and suits against answers"
    case (.figures, .zh): "主动公开情况数据"
    case (.figures, .en): "figures of section two, what is disclosed unasked"
    case (.correct, .zh): "更正登记错误（须写明理由）"
    case (.correct, .en): "correct what was typed wrong, with the reason"
    case (.reopen, .zh): "恢复办理"
    case (.reopen, .en): "take a closing back, so that the application is open again"
    case (.void, .zh): "作废登记"
    case (.void, .en): "take an application out of every count"
    case (.undo, .zh): "撤销上一步"
    case (.undo, .en): "take your last action back"
    case (.erase, .zh): "删除个人信息（保留统计）"
    case (.erase, .en): "erase personal data lawfully; counts stay"
    case (.why, .zh): "数字来源"
    case (.why, .en): "the applications behind a cell, the cells of an application"
    case (.freeze, .zh): "年报定稿存档"
    case (.freeze, .en): "file a year's table as it was published"
    case (.drift, .zh): "核对定稿后的变动"
    case (.drift, .en): "what has moved in a filed year"
    case (.check, .zh): "数据核查"
    case (.check, .en): "check tables, applications and the record"
    case (.yearEnd, .zh): "年终办理清单"
    case (.yearEnd, .en): "the checklist at the end of a year"
    case (.outcomes, .zh): "办理结果分类"
    case (.outcomes, .en): "the catalogue of outcomes"
    case (.report, .zh): "年度报告与统计表"
    case (.report, .en): "the statutory table of a year or any period"
    case (.stats, .zh): "统计分析"
    case (.stats, .en): "statistics of years, and quarterly returns"
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
    case .confirm: ["确认", "与申请人确认"]
    case .status: ["今日待办", "待办", "状态"]
    case .due: ["期限", "答复期限", "到期"]
    case .assign: ["转办", "承办", "分办"]
    case .clarify: ["补正", "告知补正", "收到补正"]
    case .reasons: ["说明理由", "要求说明理由"]
    case .consult: ["征求意见", "征询"]
    case .extend: ["延期", "延期答复"]
    case .deferring: ["延迟", "延迟答复"]
    case .fee: ["收费", "缴费", "信息处理费"]
    case .item: ["分项", "分项结果"]
    case .serve: ["送达", "发出", "寄出"]
    case .redo: ["重新答复", "责令重新答复", "重做"]
    case .dispute: ["复议", "诉讼", "行政复议", "行政诉讼", "起诉"]
    case .figures: ["主动公开", "主动公开情况", "主动公开情况数据"]
    case .correct: ["更正", "更正登记", "改正", "修改"]
    case .reopen: ["恢复", "恢复办理", "重新办理"]
    case .void: ["作废", "作废登记"]
    case .undo: ["撤销", "撤销上一步", "撤回上一步"]
    case .erase: ["删除", "删除个人信息"]
    case .why: ["来源", "数字来源", "为什么"]
    case .freeze: ["定稿", "定稿存档", "年报定稿", "年报定稿存档"]
    case .drift: ["差异", "核对定稿", "核对定稿后的变动"]
    case .check: ["核查", "数据核查", "检查"]
    case .yearEnd: ["年终", "年终清单", "年终办理清单"]
    case .calendar: ["日历", "工作日", "放假安排"]
    case .show: ["查看", "查看申请"]
    case .list: ["查询", "列表", "台账", "查询台账"]
    case .log: ["记录", "办理记录", "历史"]
    case .close: ["办结", "答复", "结案"]
    case .outcomes: ["办理结果", "办理结果分类", "结果"]
    case .report: ["报告", "年报", "年度报告", "报表", "统计表"]
    case .stats: ["统计", "统计分析", "季报"]
    case .importing: ["导入", "导入台账"]
    case .export: ["导出", "导出台账"]
    case .help: ["帮助"]
    }
  }
}
