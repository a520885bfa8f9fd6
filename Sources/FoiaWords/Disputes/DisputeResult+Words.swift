public import FoiaCore

extension DisputeResult: Choosable {
  /// How a dispute can end.
  public static var vocabulary: Vocabulary { .result }

  /// The result as a sentence names it.
  public var name: Phrase {
    switch self {
    case .upheld: Phrase(zh: "结果维持", en: "upheld")
    case .corrected: Phrase(zh: "结果纠正", en: "corrected")
    case .other: Phrase(zh: "其他结果", en: "other result")
    }
  }

  /// What decisions that count so are called.
  public var aliases: [String] {
    switch self {
    case .upheld: ["维持", "驳回诉讼请求", "驳回复议请求"]
    case .corrected: ["纠正", "撤销", "变更", "确认违法", "责令履行", "责令重新答复"]
    case .other: ["其他", "撤回", "调解", "不予受理", "驳回起诉", "移送", "终止"]
    }
  }
}
