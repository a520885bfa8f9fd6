public import FoiaCore

/// Whether something is wanted.
public enum YesOrNo: String, CaseIterable, Sendable {
  case yes, no
}

extension YesOrNo: Choosable {
  /// The two answers.
  public static var vocabulary: Vocabulary { .yesOrNo }

  /// What it is called.
  public var name: Phrase {
    switch self {
    case .yes: Phrase(zh: "是", en: "yes")
    case .no: Phrase(zh: "否", en: "no")
    }
  }

  /// What people also call it.
  public var aliases: [String] {
    switch self {
    case .yes: ["y", "on", "true", "要", "显示"]
    case .no: ["n", "off", "false", "不", "不要", "不显示"]
    }
  }
}
