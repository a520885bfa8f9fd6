public import FoiaCore

extension ApplicantKind: Choosable {
  /// The kinds of applicant.
  public static var vocabulary: Vocabulary { .kind }

  /// The heading of the kind's column in the form.
  public var name: Phrase {
    switch self {
    case .person: Phrase(zh: "自然人", en: "Natural persons")
    case .business: Phrase(zh: "商业企业", en: "Commercial enterprises")
    case .research: Phrase(zh: "科研机构", en: "Research institutions")
    case .charity: Phrase(zh: "社会公益组织", en: "Public-benefit organisations")
    case .legal: Phrase(zh: "法律服务机构", en: "Legal service providers")
    case .other: Phrase(zh: "其他", en: "Other")
    }
  }

  /// What one applicant of the kind is called.
  public var noun: Phrase {
    switch self {
    case .person: Phrase(zh: name.zh, en: "natural person")
    case .business: Phrase(zh: name.zh, en: "commercial enterprise")
    case .research: Phrase(zh: name.zh, en: "research institution")
    case .charity: Phrase(zh: name.zh, en: "public-benefit organisation")
    case .legal: Phrase(zh: name.zh, en: "legal service provider")
    case .other: Phrase(zh: name.zh, en: "other body")
    }
  }

  /// What people also call the kind.
  public var aliases: [String] {
    switch self {
    case .person: ["个人", "公民", "individual", "citizen"]
    case .business: ["企业", "公司", "company", "firm"]
    case .research: ["科研", "科研单位", "科研院所", "university", "institute"]
    case .charity: ["社会公益", "公益组织", "foundation"]
    case .legal: ["法律服务", "律所", "律师事务所", "law firm", "lawyer"]
    case .other: ["其它"]
    }
  }

  /// A legal person or organisation is any kind but a natural person.
  public static func ambiguous(_ word: String) -> [ApplicantKind] {
    let words = ["法人", "组织", "单位", "法人或其他组织", "法人或者其他组织", "机构"]
    return words.contains(word) ? allCases.filter { $0 != .person } : []
  }
}
