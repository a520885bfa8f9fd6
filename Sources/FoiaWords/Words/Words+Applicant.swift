public import FoiaCore

extension ApplicantKind {
  /// What one applicant of the kind is called.
  public func noun(_ language: Language) -> String {
    switch (self, language) {
    case (_, .zh): name(.zh)
    case (.person, .en): "natural person"
    case (.business, .en): "commercial enterprise"
    case (.research, .en): "research institution"
    case (.charity, .en): "public-benefit organisation"
    case (.legal, .en): "legal service provider"
    case (.other, .en): "other body"
    }
  }

  public var aliases: [String] {
    switch self {
    case .person: ["个人", "公民"]
    case .business: ["企业", "公司"]
    case .research, .charity, .legal, .other: []
    }
  }

  /// The heading of the kind's column in the form.
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.person, .zh): "自然人"
    case (.person, .en): "Natural persons"
    case (.business, .zh): "商业企业"
    case (.business, .en): "Commercial enterprises"
    case (.research, .zh): "科研机构"
    case (.research, .en): "Research institutions"
    case (.charity, .zh): "社会公益组织"
    case (.charity, .en): "Public-benefit organisations"
    case (.legal, .zh): "法律服务机构"
    case (.legal, .en): "Legal service providers"
    case (.other, .zh): "其他"
    case (.other, .en): "Other"
    }
  }
}

extension Channel {
  public var aliases: [String] {
    switch self {
    case .counter: ["当面", "现场"]
    case .oral: ["口头"]
    case .mail: ["挂号信", "挂号", "EMS", "快递"]
    case .letter: ["平信", "信函"]
    case .online: ["网络", "网上", "网站", "在线"]
    case .email: ["电子邮箱", "邮件"]
    case .fax, .unknown: []
    }
  }

  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.counter, .zh): "当面提交"
    case (.counter, .en): "handed in"
    case (.oral, .zh): "口头申请（代填）"
    case (.oral, .en): "spoken, form filled in by the office"
    case (.mail, .zh): "邮寄（挂号、EMS等需签收）"
    case (.mail, .en): "registered mail"
    case (.letter, .zh): "平常信函"
    case (.letter, .en): "ordinary letter"
    case (.online, .zh): "网络平台"
    case (.online, .en): "online platform"
    case (.email, .zh): "电子邮件"
    case (.email, .en): "e-mail"
    case (.fax, .zh): "传真"
    case (.fax, .en): "fax"
    case (.unknown, .zh): "未登记"
    case (.unknown, .en): "not recorded"
    }
  }
}

extension ChannelGroup {
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.inPerson, .zh): "当面"
    case (.inPerson, .en): "In person"
    case (.post, .zh): "信函"
    case (.post, .en): "By post"
    case (.network, .zh): "网络"
    case (.network, .en): "Online"
    case (.fax, .zh): "传真"
    case (.fax, .en): "Fax"
    case (.unknown, .zh): "未登记"
    case (.unknown, .en): "Not recorded"
    }
  }
}

extension Status {
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.void, .zh): "已作废"
    case (.void, .en): "void"
    case (.closed, .zh): "已办结"
    case (.closed, .en): "closed"
    case (.awaitingClarification, .zh): "待补正"
    case (.awaitingClarification, .en): "awaiting clarification"
    case (.awaitingPayment, .zh): "待缴费"
    case (.awaitingPayment, .en): "awaiting payment"
    case (.consulting, .zh): "征求意见中"
    case (.consulting, .en): "consulting"
    case (.deferred, .zh): "延迟答复"
    case (.deferred, .en): "deferred"
    case (.inProgress, .zh): "办理中"
    case (.inProgress, .en): "in progress"
    }
  }
}

extension SubReason {
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.withdrawn, .zh): "申请人撤回"
    case (.withdrawn, .en): "withdrawn by the applicant"
    case (.notInformation, .zh): "不属于政府信息"
    case (.notInformation, .en): "not government information"
    case (.inquiry, .zh): "咨询"
    case (.inquiry, .en): "an inquiry"
    case (.archived, .zh): "已移交国家档案馆"
    case (.archived, .en): "transferred to the state archives"
    case (.caseParty, .zh): "应依法定查阅程序办理"
    case (.caseParty, .en): "to be consulted by the procedure for parties"
    case (.ended, .zh): "申请人死亡或终止"
    case (.ended, .en): "applicant dead or dissolved"
    case (.misc, .zh): "其他（须注明）"
    case (.misc, .en): "other (to be stated)"
    }
  }
}
