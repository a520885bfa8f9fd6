public import FoiaCore

extension ApprovalStep: Choosable {
  /// The steps of an approval.
  public static var vocabulary: Vocabulary { .approvalStep }

  /// Whose opinion it is, as it stands on the sheet of approval.
  public var name: Phrase {
    switch self {
    case .unit: Phrase(zh: "承办单位意见", en: "opinion of the unit")
    case .secrecy: Phrase(zh: "保密审查", en: "secrecy review")
    case .legal: Phrase(zh: "合法性审查", en: "legal review")
    case .office: Phrase(zh: "公开机构负责人意见", en: "head of the disclosure office")
    case .leader: Phrase(zh: "机关负责人签发", en: "head of the agency")
    }
  }

  /// What people also call it.
  public var aliases: [String] {
    switch self {
    case .unit: ["承办单位", "承办科室", "承办"]
    case .secrecy: ["保密", "保密审查意见"]
    case .legal: ["合法性", "合法性审核", "法制审核", "法律审查"]
    case .office: ["公开机构负责人", "公开机构", "公开办"]
    case .leader: ["机关负责人", "签发", "领导签发", "领导"]
    }
  }
}

extension ApprovalOpinion: Choosable {
  /// What can be said to an answer.
  public static var vocabulary: Vocabulary { .approvalOpinion }

  /// What was said.
  public var name: Phrase {
    switch self {
    case .agree: Phrase(zh: "同意", en: "agrees")
    case .sentBack: Phrase(zh: "退回修改", en: "returns it")
    }
  }

  /// What people also call it.
  public var aliases: [String] {
    switch self {
    case .agree: ["通过", "可以公开", "approved"]
    case .sentBack: ["退回", "不同意", "修改", "returned"]
    }
  }
}
