public import FoiaCore

/// A command of the program: its name, and the Chinese for it.
public enum Verb: String, CaseIterable, Sendable {
  case initialise = "init"
  case new, confirm, show, list, find, status, due, log
  case assign, clarify, reasons, consult, extend
  case deferring = "defer"
  case fee, item, attach, approve, close, letter, serve, disclose, redo, dispute, outcomes
  case correct, reopen, void, undo, erase
  case calendar, figures, report, stats, why, freeze, drift, check
  case yearEnd = "year-end"
  case importing = "import"
  case export
  case backup, restore, doctor, config
  case help

  /// The command of this name; nil if there is none. It goes through the names one by one: looked up by raw value, a list
  /// as long as this is first made into a table, which every process would pay for.
  public init?(named name: String) {
    guard let verb = Self.allCases.first(where: { $0.rawValue == name }) else { return nil }
    self = verb
  }

  /// What it does, in a few words.
  public var summary: Phrase {
    switch self {
    case .initialise: Phrase(zh: "新建台账", en: "make a ledger")
    case .new: Phrase(zh: "登记申请", en: "log an application")
    case .confirm: Phrase(zh: "登记与申请人确认的日期", en: "record the day receipt was confirmed")
    case .status: Phrase(zh: "今日待办", en: "what needs a person today")
    case .due: Phrase(zh: "答复期限与计算依据", en: "deadlines, and the proof of one")
    case .assign: Phrase(zh: "转办", en: "hand an application to a department")
    case .clarify: Phrase(zh: "告知补正、收到补正", en: "clarification asked, clarification received")
    case .reasons: Phrase(zh: "要求说明理由", en: "reasons for excessive applications")
    case .consult: Phrase(zh: "征求意见", en: "consult a third party or another agency")
    case .extend: Phrase(zh: "延期答复（第三十三条）", en: "extend the time for the answer (art. 33)")
    case .deferring: Phrase(zh: "延迟答复（第三十五条）", en: "defer the answer to excessive applications (art. 35)")
    case .fee: Phrase(zh: "信息处理费", en: "fee notice, payment, or what it would cost")
    case .item: Phrase(zh: "分项结果", en: "parts of a request, each with its outcome")
    case .attach: Phrase(zh: "存入、取出附件", en: "keep files with an application, and get them back")
    case .approve: Phrase(zh: "登记审批意见", en: "opinions on an answer before it goes out")
    case .letter: Phrase(zh: "制作文书", en: "notices and replies as documents")
    case .serve: Phrase(zh: "登记发出与送达", en: "dispatch and service of the answer")
    case .disclose: Phrase(zh: "转为主动公开", en: "what was asked for, turned into proactive disclosure")
    case .calendar: Phrase(zh: "工作日与放假安排", en: "working days and their notices")
    case .show: Phrase(zh: "查看一件申请", en: "show one application with its clock and history")
    case .list: Phrase(zh: "查询台账", en: "list applications")
    case .find: Phrase(zh: "查找", en: "find applications by a word, name or number")
    case .log: Phrase(zh: "办理记录", en: "tell what was recorded, entry by entry")
    case .close: Phrase(zh: "办结", en: "record the final outcome of applications")
    case .redo: Phrase(zh: "重新答复", en: "a new answer that a review organ or court ordered")
    case .dispute: Phrase(zh: "行政复议与行政诉讼", en: "reviews and suits against answers")
    case .figures: Phrase(zh: "主动公开情况数据", en: "figures of section two, what is disclosed unasked")
    case .correct: Phrase(zh: "更正登记错误（须写明理由）", en: "correct what was typed wrong, with the reason")
    case .reopen: Phrase(zh: "恢复办理", en: "take a closing back, so that the application is open again")
    case .void: Phrase(zh: "作废登记", en: "take an application out of every count")
    case .undo: Phrase(zh: "撤销上一步", en: "take your last action back")
    case .erase: Phrase(zh: "删除个人信息（保留统计）", en: "erase personal data lawfully; counts stay")
    case .why: Phrase(zh: "数字来源", en: "the applications behind a cell, the cells of an application")
    case .freeze: Phrase(zh: "年报定稿存档", en: "file a year's table as it was published")
    case .drift: Phrase(zh: "核对定稿后的变动", en: "what has moved in a filed year")
    case .check: Phrase(zh: "数据核查", en: "check tables, applications and the record")
    case .yearEnd: Phrase(zh: "年终办理清单", en: "the checklist at the end of a year")
    case .outcomes: Phrase(zh: "办理结果分类", en: "the catalogue of outcomes")
    case .report: Phrase(zh: "年度报告与统计表", en: "the statutory table of a year or any period")
    case .stats: Phrase(zh: "统计分析", en: "statistics of years, monthly and quarterly returns")
    case .importing: Phrase(zh: "导入台账", en: "take in an old ledger")
    case .export: Phrase(zh: "导出台账", en: "write the ledger out")
    case .backup: Phrase(zh: "备份台账", en: "make a verified backup")
    case .restore: Phrase(zh: "恢复备份", en: "put a backup in the place of the ledger")
    case .doctor: Phrase(zh: "运行自检", en: "a report on program and file, without personal data")
    case .config: Phrase(zh: "设置", en: "settings of the office, for letters and reports")
    case .help: Phrase(zh: "帮助", en: "help on a command or topic")
    }
  }

  /// Chinese words that people type for it; they are answered with the command, never run.
  public var chineseWords: [String] {
    switch self {
    case .initialise: ["新建", "新建台账", "初始化", "建账", "建台账"]
    case .new: ["登记", "登记申请", "新增", "收件", "录入", "受理", "接收", "收文", "新申请"]
    case .confirm: ["确认", "与申请人确认"]
    case .status: ["今日待办", "待办", "状态"]
    case .due: ["期限", "答复期限", "到期", "剩余", "还剩几天"]
    case .assign: ["转办", "承办", "分办", "派单", "转交"]
    case .clarify: ["补正", "告知补正", "收到补正"]
    case .reasons: ["说明理由", "要求说明理由"]
    case .consult: ["征求意见", "征询"]
    case .extend: ["延期", "延期答复"]
    case .deferring: ["延迟", "延迟答复"]
    case .fee: ["收费", "缴费", "信息处理费", "处理费"]
    case .item: ["分项", "分项结果"]
    case .attach: ["附件", "存入附件", "上传", "扫描件", "材料", "归档"]
    case .approve: ["审批", "审批意见", "登记审批意见", "审签", "签发", "保密审查", "合法性审查"]
    case .letter: ["文书", "制作文书", "答复书", "告知书", "回执", "函"]
    case .serve: ["送达", "发出", "寄出", "寄送", "发送"]
    case .disclose: ["转主动公开", "转为主动公开", "依申请转主动公开"]
    case .redo: ["重新答复", "责令重新答复", "重做"]
    case .dispute: ["复议", "诉讼", "行政复议", "行政诉讼", "起诉", "应诉"]
    case .figures: ["主动公开", "主动公开情况", "主动公开情况数据"]
    case .correct: ["更正", "更正登记", "改正", "修改", "更改", "纠正", "订正"]
    case .reopen: ["恢复", "恢复办理", "重新办理", "继续办理"]
    case .void: ["作废", "作废登记", "注销"]
    case .undo: ["撤销", "撤销上一步", "撤回上一步", "取消", "回退", "反悔"]
    case .erase: ["删除", "删除个人信息"]
    case .why: ["来源", "数字来源", "为什么", "怎么来的"]
    case .freeze: ["定稿", "定稿存档", "年报定稿", "年报定稿存档", "存档", "封存"]
    case .drift: ["差异", "核对定稿", "核对定稿后的变动"]
    case .check: ["核查", "数据核查", "检查", "校验", "自查"]
    case .yearEnd: ["年终", "年终清单", "年终办理清单", "年底"]
    case .calendar: ["日历", "工作日", "放假安排"]
    case .show: ["查看", "查看申请", "详情", "看一下"]
    case .list: ["查询", "列表", "台账", "查询台账", "列出"]
    case .find: ["查找", "搜索", "检索"]
    case .log: ["记录", "办理记录", "历史", "经过"]
    case .close: ["办结", "答复", "结案", "办完", "回复"]
    case .outcomes: ["办理结果", "办理结果分类", "结果"]
    case .report: ["报告", "年报", "年度报告", "报表", "统计表"]
    case .stats: ["统计", "统计分析", "季报", "分析"]
    case .importing: ["导入", "导入台账", "批量导入", "批量录入"]
    case .export: ["导出", "导出台账", "下载"]
    case .backup: ["备份", "备份台账"]
    case .restore: ["还原", "恢复备份", "还原备份"]
    case .doctor: ["诊断", "自检", "运行自检", "体检", "版本", "打不开"]
    case .config: ["设置", "配置", "机关名称", "改名", "更名"]
    case .help: ["帮助"]
    }
  }
}
