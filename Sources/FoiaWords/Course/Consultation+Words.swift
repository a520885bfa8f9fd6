public import FoiaCore

extension ConsultedRole {
  /// What the party is called that is consulted so.
  public var name: Phrase {
    switch self {
    case .thirdParty: Phrase(zh: "第三方", en: "third party")
    case .coProducer: Phrase(zh: "共同制作机关", en: "co-producing agency")
    case .agency: Phrase(zh: "其他机关", en: "other agency")
    }
  }
}

extension ConsultationRequest {
  /// Whether the party's name is one to mask: that of a third party, unless it is clearly the name of a body.
  public func isPrivate(named name: String) -> Bool { role == .thirdParty && Mask.looksPrivate(name) }

  /// Who is consulted, with the name: `第三方恒通公司` · `third party Hengtong`; natural persons masked unless asked for.
  public func partyName(showsPersonal: Bool) -> Phrase {
    let shown = party.map { isPrivate(named: $0) && !showsPersonal ? Mask.name($0) : $0 }
    let name = shown.map { Phrase(both: $0) } ?? Mask.erased
    return Phrase(zh: "\(role.name.zh)\(name.zh)", en: "\(role.name.en) \(name.en)")
  }
}

extension OpinionKind: Choosable {
  /// What a party can say.
  public static var vocabulary: Vocabulary { .opinion }

  /// What the party said.
  public var name: Phrase {
    switch self {
    case .agree: Phrase(zh: "同意公开", en: "agrees to disclosure")
    case .object: Phrase(zh: "不同意公开", en: "objects to disclosure")
    case .none: Phrase(zh: "逾期未提出意见", en: "no opinion in time")
    }
  }

  /// What people also call it.
  public var aliases: [String] {
    switch self {
    case .agree: ["同意", "不反对", "无异议", "agrees", "no objection"]
    case .object: ["不同意", "反对", "objects"]
    case .none: ["逾期", "逾期未回复", "逾期未答复", "未提出意见", "无意见"]
    }
  }
}
