public import FoiaCore

extension ServiceMethod: Choosable {
  /// The ways of service.
  public static var vocabulary: Vocabulary { .service }

  /// How the answer was sent or handed over.
  public var name: Phrase {
    switch self {
    case .inPerson: Phrase(zh: "当面领取", en: "in person")
    case .post: Phrase(zh: "邮寄", en: "post")
    case .email: Phrase(zh: "电子邮件", en: "e-mail")
    case .online: Phrase(zh: "网络平台", en: "online platform")
    case .fax: Phrase(zh: "传真", en: "fax")
    case .publicNotice: Phrase(zh: "公告", en: "public notice")
    }
  }
}
