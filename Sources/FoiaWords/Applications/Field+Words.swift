public import FoiaCore

extension Field {
  /// What the field is called.
  public var name: Phrase {
    switch self {
    case .number: Phrase(zh: "编号", en: "number")
    case .received: Phrase(zh: "收到日期", en: "date of receipt")
    case .officeNumber: Phrase(zh: "本单位编号", en: "the office's own number")
    case .arrived: Phrase(zh: "收件日期", en: "date of arrival")
    case .confirmed: Phrase(zh: "是否已确认收到", en: "whether the receipt is confirmed")
    case .channel: Phrase(zh: "申请方式", en: "channel")
    case .applicant: Phrase(zh: "申请人", en: "applicant")
    case .kind: Phrase(zh: "申请人类型", en: "kind of applicant")
    case .subject: Phrase(zh: "申请内容", en: "subject")
    case .details: Phrase(zh: "内容描述", en: "description")
    case .form: Phrase(zh: "提供形式", en: "form of provision")
    case .delivery: Phrase(zh: "获取方式", en: "way of delivery")
    case .coApplicant: Phrase(zh: "共同申请人", en: "co-applicant")
    case .identity: Phrase(zh: "证件号码", en: "identity number")
    case .phone: Phrase(zh: "联系电话", en: "telephone")
    case .email: Phrase(zh: "电子邮箱", en: "e-mail address")
    case .address: Phrase(zh: "通讯地址", en: "postal address")
    case .agent: Phrase(zh: "代理人", en: "agent")
    case .unit: Phrase(zh: "承办单位", en: "handling unit")
    case .officer: Phrase(zh: "承办人", en: "officer")
    case .note: Phrase(zh: "备注", en: "note")
    case .closed: Phrase(zh: "答复日期", en: "date of the decision")
    case .outcome: Phrase(zh: "办理结果", en: "outcome")
    case .document: Phrase(zh: "答复文号", en: "reply document")
    case .subReason: Phrase(zh: "具体情形", en: "sub-reason")
    case .reason: Phrase(zh: "理由", en: "reason")
    case .basis: Phrase(zh: "法律依据", en: "legal basis")
    case .searched: Phrase(zh: "检索情况", en: "search record")
    case .referTo: Phrase(zh: "告知的其他机关", en: "agency referred to")
    case .referContact: Phrase(zh: "其他机关的联系方式", en: "contact of the agency referred to")
    case .sameAs: Phrase(zh: "原答复", en: "earlier answer")
    case .approvedBy: Phrase(zh: "批准人", en: "approver")
    case .agency: Phrase(zh: "机关名称", en: "agency")
    case .year: Phrase(zh: "年度", en: "year")
    case .from: Phrase(zh: "起始日期", en: "first day")
    case .to: Phrase(zh: "截止日期", en: "last day")
    case .on: Phrase(zh: "日期", en: "date")
    case .asked: Phrase(zh: "告知日期", en: "day of asking")
    case .replyBy: Phrase(zh: "回复期限", en: "reply-by day")
    case .replyWithin: Phrase(zh: "送达后的回复期限", en: "working days for the reply")
    case .replied: Phrase(zh: "收到日期", en: "day the reply came")
    case .items: Phrase(zh: "具体事项", en: "points to be clarified or explained")
    case .ground: Phrase(zh: "要求补正或说明的理由", en: "reason for asking")
    case .thirdParty: Phrase(zh: "第三方名称", en: "name of the third party")
    case .coProducer: Phrase(zh: "共同制作机关名称", en: "name of the co-producing agency")
    case .otherAgency: Phrase(zh: "其他机关名称", en: "name of the other agency")
    case .sent: Phrase(zh: "发出日期", en: "day of sending")
    case .served: Phrase(zh: "送达日期", en: "day of service")
    case .applicantTold: Phrase(zh: "告知申请人的日期", en: "day the applicant was told")
    case .returned: Phrase(zh: "收到意见日期", en: "day the opinion came")
    case .handingOver: Phrase(zh: "移交人", en: "officer who hands over")
    case .takingOver: Phrase(zh: "接收人", en: "colleague who takes over")
    case .accepted: Phrase(zh: "承办单位接收日期", en: "day the department accepted")
    case .givenBack: Phrase(zh: "承办单位退回日期", en: "day the department gave it back")
    case .opinion: Phrase(zh: "意见", en: "opinion")
    case .days: Phrase(zh: "延期的工作日数", en: "working days of the extension")
    case .until: Phrase(zh: "延至日期", en: "day it is put off to")
    case .notified: Phrase(zh: "告知申请人的日期", en: "day the applicant was notified")
    case .feeBasis: Phrase(zh: "计收方式", en: "basis of the fee")
    case .count: Phrase(zh: "本件的件数或页数", en: "items or pages of this application")
    case .amount: Phrase(zh: "收费金额（元）", en: "amount in yuan")
    case .paid: Phrase(zh: "缴费日期", en: "day of payment")
    case .receipt: Phrase(zh: "收据号码", en: "number of the receipt")
    case .item: Phrase(zh: "分项内容", en: "part of the request")
    case .service: Phrase(zh: "送达方式", en: "way of service")
    case .place: Phrase(zh: "公开位置", en: "place of publication")
    case .approvalStep: Phrase(zh: "审批环节", en: "step of the approval")
    case .approvalOpinion: Phrase(zh: "签署意见", en: "opinion on the answer")
    case .signer: Phrase(zh: "签署人", en: "signer")
    case .comment: Phrase(zh: "意见内容", en: "opinion in words")
    case .attachmentKind: Phrase(zh: "附件类别", en: "kind of file")
    case .fileName: Phrase(zh: "文件名", en: "name of the file")
    case .tracking: Phrase(zh: "邮件号码", en: "tracking number")
    case .waiver: Phrase(zh: "办结理由", en: "waiver")
    case .date: Phrase(zh: "日期", en: "date")
    case .name: Phrase(zh: "名称", en: "name")
    case .notice: Phrase(zh: "通知文号", en: "number of the notice")
    case .published: Phrase(zh: "公布日期", en: "day of publication")
    case .redoUntil: Phrase(zh: "重新答复期限", en: "day by which to answer anew")
    case .ordered: Phrase(zh: "责令重新答复的日期", en: "day of the order")
    case .byOrgan: Phrase(zh: "复议机关或法院", en: "review organ or court")
    case .answered: Phrase(zh: "重新答复的日期", en: "day of the new answer")
    case .filed: Phrase(zh: "收到复议申请或起诉状的日期", en: "day the review or suit was received")
    case .way: Phrase(zh: "救济途径", en: "way of contesting")
    case .organ: Phrase(zh: "复议机关或法院", en: "review organ or court")
    case .caseNumber: Phrase(zh: "案号", en: "case number")
    case .answerBy: Phrase(zh: "向复议机关或法院答复的期限", en: "day to answer the organ by")
    case .about: Phrase(zh: "涉及的申请", en: "applications concerned")
    case .matter: Phrase(zh: "事由", en: "matter")
    case .decided: Phrase(zh: "复议决定或裁判的日期", en: "day of the decision")
    case .result: Phrase(zh: "复议诉讼结果", en: "result")
    case .appealed: Phrase(zh: "上诉日期", en: "day of the appeal")
    case .answeredOrgan: Phrase(zh: "向复议机关或法院答复的日期", en: "day the organ was answered")
    case .field: Phrase(zh: "要更正的项目", en: "field to correct")
    case .value: Phrase(zh: "更正后的内容", en: "corrected value")
    case .by: Phrase(zh: "录入人", en: "name of who records")
    case .masked: Phrase(zh: "遮盖", en: "masked")
    }
  }
}

extension Field {
  /// What offices call the field every day, where it is corrected by name.
  public var spokenNames: [String] {
    switch self {
    case .received: ["收到时间", "收到日", "收文日期", "date received"]
    case .arrived: ["收件时间", "收件日"]
    case .channel: ["渠道", "方式", "申请渠道"]
    case .applicant: ["姓名", "名称", "申请人姓名", "申请人名称", "name"]
    case .kind: ["类型", "类别", "申请人类别", "type"]
    case .subject: ["内容", "事项", "申请事项"]
    case .details: ["描述"]
    case .identity: ["身份证", "身份证号", "身份证号码", "证件号", "证件"]
    case .phone: ["电话", "手机", "手机号", "联系方式", "telephone", "mobile"]
    case .email: ["邮箱", "电子邮件", "e-mail", "mail"]
    case .address: ["地址"]
    case .agent: ["代理"]
    case .unit: ["科室", "承办科室", "单位"]
    case .officer: ["经办人"]
    case .closed: ["办结日期", "办结时间", "答复时间", "落款日期"]
    case .outcome: ["结果", "答复结果", "result"]
    case .document: ["文号", "答复书文号", "document number"]
    case .subReason: ["情形"]
    case .basis: ["依据"]
    case .searched: ["检索"]
    case .approvedBy: ["批准"]
    case .sent: ["发出时间", "寄出日期", "寄出时间"]
    case .served: ["送达日期", "送达时间"]
    case .tracking: ["单号", "邮件号", "快递单号"]
    case .accepted: ["接收日期"]
    case .givenBack: ["退回日期"]
    case .caseNumber: ["案号"]
    case .organ: ["机关", "法院"]
    case .number, .officeNumber, .confirmed, .form, .delivery, .coApplicant, .note, .reason, .referTo, .referContact,
      .sameAs, .agency,
      .year, .from, .to, .on, .handingOver, .takingOver,
      .asked, .replyBy, .replyWithin, .replied, .items, .ground, .thirdParty, .coProducer, .otherAgency, .applicantTold,
      .returned,
      .opinion, .days, .until, .notified, .feeBasis, .count, .amount, .paid, .receipt, .item, .service, .waiver, .place,
      .approvalStep, .approvalOpinion, .signer, .comment, .attachmentKind, .fileName,
      .ordered, .byOrgan, .answered, .redoUntil, .filed, .way, .answerBy, .about, .matter, .decided, .result,
      .appealed, .answeredOrgan, .field, .value, .date, .name, .notice, .published,
      .by, .masked:
      []
    }
  }
}

extension Vocabulary {
  /// What the set of words is called.
  public var name: Phrase {
    switch self {
    case .kind: Phrase(zh: "申请人类型", en: "kind of applicant")
    case .channel: Phrase(zh: "申请方式", en: "channel")
    case .outcome: Phrase(zh: "办理结果", en: "outcome")
    case .status: Phrase(zh: "办理状态", en: "status")
    case .subReason: Phrase(zh: "具体情形", en: "sub-reason")
    case .format: Phrase(zh: "格式", en: "format")
    case .form: Phrase(zh: "报表格式", en: "form")
    case .breakdown: Phrase(zh: "分列方式", en: "breakdown")
    case .language: Phrase(zh: "语言", en: "language")
    case .command: Phrase(zh: "命令", en: "command")
    case .service: Phrase(zh: "送达方式", en: "way of service")
    case .opinion: Phrase(zh: "意见", en: "opinion")
    case .feeBasis: Phrase(zh: "计收方式", en: "basis of the fee")
    case .dayKind: Phrase(zh: "类别", en: "kind of day")
    case .division: Phrase(zh: "分类方式", en: "division")
    case .grouping: Phrase(zh: "分组方式", en: "grouping")
    case .way: Phrase(zh: "救济途径", en: "way of contesting")
    case .result: Phrase(zh: "复议诉讼结果", en: "result")
    case .field: Phrase(zh: "字段", en: "field")
    case .entry: Phrase(zh: "记录类别", en: "kind of entry")
    case .listColumn: Phrase(zh: "列", en: "column")
    case .listOrder: Phrase(zh: "排序项", en: "field to sort by")
    case .setting: Phrase(zh: "设置项", en: "setting")
    case .level: Phrase(zh: "机关层级", en: "level of an agency")
    case .remedies: Phrase(zh: "救济途径口径", en: "kind of remedies")
    case .yesOrNo: Phrase(zh: "回答", en: "answer")
    case .letter: Phrase(zh: "文书", en: "letter")
    case .approvalStep: Phrase(zh: "审批环节", en: "step of the approval")
    case .approvalOpinion: Phrase(zh: "签署意见", en: "opinion on the answer")
    case .attachment: Phrase(zh: "附件类别", en: "kind of file")
    }
  }
}
