public import FoiaCore

extension Event {
  /// What happened, in a few words. Of an extension they say that it was approved only where it is recorded by whom.
  public var name: Phrase {
    if case .extended(let fact) = self, fact.approvedBy != nil { return Phrase(zh: "延期答复（经批准）", en: "extended") }
    return kind.name
  }
}

extension Event.Kind: Choosable {
  /// The kinds of entries that the log has.
  public static var vocabulary: Vocabulary { .entry }

  /// What happened, in a few words.
  public var name: Phrase {
    switch self {
    case .founded: Phrase(zh: "新建台账", en: "founded")
    case .imported: Phrase(zh: "导入台账", en: "imported")
    case .calendarAdded: Phrase(zh: "补充放假安排", en: "added to the calendar")
    case .registered: Phrase(zh: "登记", en: "registered")
    case .confirmed: Phrase(zh: "与申请人确认", en: "confirmed with the applicant")
    case .assigned: Phrase(zh: "转办（承办）", en: "assigned")
    case .unitAccepted: Phrase(zh: "承办单位接收", en: "accepted by the department")
    case .unitReturned: Phrase(zh: "承办单位退回", en: "given back by the department")
    case .handedOver: Phrase(zh: "工作交接", en: "handed over to a colleague")
    case .clarificationAsked: Phrase(zh: "告知补正", en: "clarification asked")
    case .clarificationReceived: Phrase(zh: "收到补正", en: "clarification received")
    case .reasonsAsked: Phrase(zh: "要求说明理由", en: "reasons asked")
    case .reasonsReceived: Phrase(zh: "收到理由说明", en: "reasons received")
    case .feeServed: Phrase(zh: "发出收费通知", en: "fee notice served")
    case .feePaid: Phrase(zh: "完成缴费", en: "fee paid")
    case .consultationSent: Phrase(zh: "发出征求意见书", en: "consultation sent")
    case .consultationServed: Phrase(zh: "征求意见书送达", en: "consultation served")
    case .applicantTold: Phrase(zh: "告知申请人征求意见", en: "applicant told of the consultation")
    case .consultationReturned: Phrase(zh: "收到意见", en: "opinion received")
    case .extended: Phrase(zh: "延期答复", en: "extended")
    case .deferred: Phrase(zh: "延迟答复", en: "deferred")
    case .itemAdded: Phrase(zh: "分项登记", en: "item added")
    case .approvalGiven: Phrase(zh: "审批意见", en: "approval given")
    case .closed: Phrase(zh: "办结（作出答复）", en: "closed")
    case .dispatched: Phrase(zh: "发出", en: "dispatched")
    case .answerServed: Phrase(zh: "送达", en: "served")
    case .madePublic: Phrase(zh: "转为主动公开", en: "turned into proactive disclosure")
    case .redoOrdered: Phrase(zh: "责令重新答复", en: "new answer ordered")
    case .redoAnswered: Phrase(zh: "重新答复", en: "answered anew")
    case .letterIssued: Phrase(zh: "文书编号", en: "letter issued")
    case .letterSent: Phrase(zh: "文书发出", en: "letter sent")
    case .letterServed: Phrase(zh: "文书送达", en: "letter served")
    case .letterReturned: Phrase(zh: "文书退回", en: "letter sent back")
    case .attached: Phrase(zh: "存入附件", en: "file attached")
    case .disputeFiled: Phrase(zh: "收到复议申请／起诉", en: "review or suit filed")
    case .disputeAnswered: Phrase(zh: "向复议机关／法院提交答复", en: "answered the organ")
    case .disputeDecided: Phrase(zh: "复议决定／裁判", en: "review or suit decided")
    case .disputeAppealed: Phrase(zh: "上诉", en: "appealed")
    case .figuresSet: Phrase(zh: "录入主动公开数据", en: "disclosure figures set")
    case .backedUp: Phrase(zh: "备份台账", en: "backed up")
    case .settingChanged: Phrase(zh: "更改设置", en: "setting changed")
    case .numberSpoilt: Phrase(zh: "文号作废", en: "number of a document spoilt")
    case .corrected: Phrase(zh: "更正登记", en: "corrected")
    case .reopened: Phrase(zh: "恢复办理", en: "reopened")
    case .voided: Phrase(zh: "作废", en: "voided")
    case .undone: Phrase(zh: "撤销录入", en: "undone")
    case .erased: Phrase(zh: "删除个人信息", en: "personal data erased")
    case .frozen: Phrase(zh: "年报定稿存档", en: "filed")
    case .waived: Phrase(zh: "说明放行", en: "waived")
    }
  }
  /// What people also call it.
  public var aliases: [String] {
    switch self {
    case .imported: ["导入"]
    case .registered: ["登记申请", "收件", "新收", "arrived"]
    case .confirmed: ["确认"]
    case .assigned: ["分办"]
    case .unitAccepted: ["接收", "接办"]
    case .handedOver: ["交接", "移交"]
    case .feeServed: ["收费", "收费通知"]
    case .feePaid: ["缴费"]
    case .consultationSent: ["征求意见"]
    case .extended: ["延期"]
    case .deferred: ["延迟"]
    case .itemAdded: ["分项"]
    case .approvalGiven: ["审批", "审签", "签发"]
    case .closed: ["答复"]
    case .dispatched: ["寄出"]
    case .answerServed: ["答复书送达"]
    case .madePublic: ["转主动公开", "依申请转主动公开"]
    case .redoOrdered: ["责令"]
    case .letterReturned: ["退件", "退回"]
    case .attached: ["附件"]
    case .corrected: ["更正"]
    case .reopened: ["恢复"]
    case .undone: ["撤销"]
    case .erased: ["删除"]
    case .frozen: ["定稿"]
    case .waived: ["放行"]
    case .figuresSet: ["主动公开"]
    case .backedUp: ["备份"]
    case .settingChanged: ["设置"]
    case .numberSpoilt: ["作废文号"]
    case .founded, .calendarAdded, .clarificationAsked, .clarificationReceived, .reasonsAsked, .reasonsReceived,
      .unitReturned, .consultationServed, .applicantTold, .consultationReturned, .disputeFiled, .disputeAnswered,
      .disputeDecided,
      .disputeAppealed, .redoAnswered, .letterIssued, .letterSent, .letterServed, .voided:
      []
    }
  }

  /// The kinds that a word leaves open: 补正 is asked for and comes.
  public static func ambiguous(_ word: String) -> [Event.Kind] {
    switch word {
    case "补正": [.clarificationAsked, .clarificationReceived]
    case "说明理由", "理由": [.reasonsAsked, .reasonsReceived]
    case "复议", "行政复议", "诉讼", "行政诉讼": [.disputeFiled, .disputeDecided]
    default: []
    }
  }
}
