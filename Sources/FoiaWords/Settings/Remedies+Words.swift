public import FoiaCore

extension Remedies: Choosable {
  /// The ways in which a decision can be contested.
  public static var vocabulary: Vocabulary { .remedies }

  /// What it is called.
  public var name: Phrase {
    switch self {
    case .noneTold: Phrase(zh: "不告知", en: "none told")
    case .choice: Phrase(zh: "复议或者诉讼", en: "review or suit")
    case .reviewFirst: Phrase(zh: "复议前置", en: "review first")
    }
  }

  /// What people also call it.
  public var aliases: [String] {
    switch self {
    case .noneTold: ["无", "不写"]
    case .choice: ["复议或诉讼", "复议、诉讼", "选择", "可选", "either"]
    case .reviewFirst: ["先复议", "先行复议", "先复议后诉讼", "review"]
    }
  }
}

extension ContestedDecision {
  /// All words for it.
  var words: [String] {
    switch self {
    case .answer(let outcome): [name.zh, name.en] + outcome.aliases
    case .thirdPartyOverride: [name.zh, name.en] + LetterCode.thirdPartyOverride.aliases
    }
  }

  /// What it is called.
  public var name: Phrase {
    switch self {
    case .answer(let outcome): outcome.name
    case .thirdPartyOverride: LetterCode.thirdPartyOverride.name
    }
  }
}
