public import FoiaCore

/// What of a third party information can touch (art. 15).
public enum ThirdPartyInterest: CaseIterable, Sendable {
  /// Its business secrets (商业秘密).
  case businessSecret
  /// Its privacy (个人隐私).
  case privacy

  /// What it is called in a letter.
  public var name: Phrase {
    switch self {
    case .businessSecret: Phrase(zh: "商业秘密", en: "business secrets")
    case .privacy: Phrase(zh: "个人隐私", en: "personal privacy")
    }
  }

  /// Whether recorded reasons, in small letters, speak of it.
  public func isNamed(in reasons: String) -> Bool { words.contains { reasons.contains($0) } }

  private var words: [String] {
    switch self {
    case .businessSecret: ["商业秘密", "商业机密", "经营秘密", "技术秘密", "trade secret", "business secret"]
    case .privacy: ["隐私", "个人信息", "privacy", "private life", "personal data"]
    }
  }
}
