public import FoiaCore

extension ServiceMethod: Choosable {
  /// The ways of service.
  public static var vocabulary: Vocabulary { .service }

  /// How the answer was sent or handed over.
  public var name: Phrase {
    switch self {
    case .inPerson: Phrase(zh: "直接送达", en: "in person")
    case .left: Phrase(zh: "留置送达", en: "left at the door")
    case .agency: Phrase(zh: "委托其他行政机关送达", en: "through another agency")
    case .post: Phrase(zh: "邮寄", en: "post")
    case .courier: Phrase(zh: "非邮政快递", en: "other courier")
    case .email: Phrase(zh: "电子邮件", en: "e-mail")
    case .online: Phrase(zh: "网络平台", en: "online platform")
    case .fax: Phrase(zh: "传真", en: "fax")
    case .publicNotice: Phrase(zh: "公告送达", en: "public notice")
    }
  }

  /// What people also call it.
  public var aliases: [String] {
    switch self {
    case .inPerson: ["当面", "当面领取", "当面送达", "自取"]
    case .left: ["留置"]
    case .agency: ["委托", "委托送达", "其他行政机关送达"]
    case .post: ["EMS", "挂号信", "挂号", "邮政", "邮寄送达", "邮政快递", "邮政挂号"]
    case .courier: ["快递公司", "快递企业", "商业快递", "民营快递"]
    case .email: ["邮件", "邮箱", "电子邮箱"]
    case .online: ["网络", "网上", "网站", "平台"]
    case .fax: []
    case .publicNotice: ["公告"]
    }
  }

  /// Express delivery by others than the post is no service by post (国办公开办函〔2016〕235号), so that a bare 快递 is asked
  /// about.
  public static func ambiguous(_ word: String) -> [ServiceMethod] { word == "快递" ? [.post, .courier] : [] }
}
