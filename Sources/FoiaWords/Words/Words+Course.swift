public import FoiaCore

extension ServiceMethod {
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.inPerson, .zh): "当面领取"
    case (.inPerson, .en): "in person"
    case (.post, .zh): "邮寄"
    case (.post, .en): "post"
    case (.email, .zh): "电子邮件"
    case (.email, .en): "e-mail"
    case (.online, .zh): "网络平台"
    case (.online, .en): "online platform"
    case (.fax, .zh): "传真"
    case (.fax, .en): "fax"
    case (.publicNotice, .zh): "公告"
    case (.publicNotice, .en): "public notice"
    }
  }
}

extension OpinionKind {
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.agree, .zh): "同意公开"
    case (.agree, .en): "agrees to disclosure"
    case (.object, .zh): "不同意公开"
    case (.object, .en): "objects to disclosure"
    case (.none, .zh): "逾期未提出意见"
    case (.none, .en): "no opinion in time"
    }
  }
}

extension FeeBasis {
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.items, .zh): "按件计收"
    case (.items, .en): "by items"
    case (.pages, .zh): "按量计收"
    case (.pages, .en): "by pages"
    }
  }

  public var aliases: [String] {
    switch self {
    case .items: ["按件", "件", "件数"]
    case .pages: ["按量", "按页", "页", "页数"]
    }
  }

  /// A number with its unit: `12件` · `12 items`.
  public func counted(_ count: Int, _ language: Language) -> String {
    switch (self, language) {
    case (.items, .zh): "\(count)件"
    case (.items, .en): count == 1 ? "1 item" : "\(count) items"
    case (.pages, .zh): "\(count)页"
    case (.pages, .en): count == 1 ? "1 page" : "\(count) pages"
    }
  }
}

extension ConsultedRole {
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.thirdParty, .zh): "第三方"
    case (.thirdParty, .en): "third party"
    case (.coProducer, .zh): "共同制作机关"
    case (.coProducer, .en): "co-producing agency"
    case (.agency, .zh): "其他机关"
    case (.agency, .en): "other agency"
    }
  }
}

extension ConsultationRequest {
  /// Whether the party's name is one to mask: that of a third party, unless it is clearly the name of a body.
  public func isPrivate(named name: String) -> Bool { role == .thirdParty && Mask.looksPrivate(name) }

  /// Who is consulted, with the name: `第三方恒通公司` · `third party Hengtong`; natural persons masked unless asked for.
  public func partyName(_ language: Language, showsPersonal: Bool) -> String {
    let name = party.map { isPrivate(named: $0) && !showsPersonal ? Mask.name($0) : $0 }
    switch language {
    case .zh: return role.name(.zh) + (name ?? Mask.erased(.zh))
    case .en: return "\(role.name(.en)) \(name ?? Mask.erased(.en))"
    }
  }
}

extension Money {
  /// `2200元` · `2200 yuan`
  public func text(_ language: Language) -> String {
    switch language {
    case .zh: "\(yuan)元"
    case .en: "\(yuan) yuan"
    }
  }
}
