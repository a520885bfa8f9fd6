public import FoiaCore

extension Channel: Choosable {
  /// The channels by which applications come.
  public static var vocabulary: Vocabulary { .channel }

  /// The way of submitting as offices call it.
  public var name: Phrase {
    switch self {
    case .counter: Phrase(zh: "当面提交", en: "handed in")
    case .oral: Phrase(zh: "口头申请（代填）", en: "spoken, form filled in by the office")
    case .mail: Phrase(zh: "邮寄（挂号、EMS等需签收）", en: "registered mail")
    case .letter: Phrase(zh: "平常信函", en: "ordinary letter")
    case .online: Phrase(zh: "网络平台", en: "online platform")
    case .email: Phrase(zh: "电子邮件", en: "e-mail")
    case .fax: Phrase(zh: "传真", en: "fax")
    case .unknown: Phrase(zh: "未登记", en: "not recorded")
    }
  }

  /// What people also call the channel.
  public var aliases: [String] {
    switch self {
    case .counter: ["当面", "现场", "in person"]
    case .oral: ["口头"]
    case .mail: ["挂号信", "挂号", "EMS", "快递"]
    case .letter: ["平信", "信函", "电报"]
    case .online: ["网络", "网上", "网站", "在线", "web", "website"]
    case .email: ["电子邮箱", "邮件"]
    case .fax, .unknown: []
    }
  }
}

extension ChannelGroup {
  /// The heading of the group's column in a table by channel.
  public var name: Phrase {
    switch self {
    case .inPerson: Phrase(zh: "当面", en: "In person")
    case .post: Phrase(zh: "信函", en: "By post")
    case .network: Phrase(zh: "网络", en: "Online")
    case .fax: Phrase(zh: "传真", en: "Fax")
    case .unknown: Phrase(zh: "未登记", en: "Not recorded")
    }
  }
}
