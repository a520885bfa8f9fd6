public import FoiaCore

extension Status: Choosable {
  /// Where an application can stand.
  public static var vocabulary: Vocabulary { .status }

  /// The status in a few words.
  public var name: Phrase {
    switch self {
    case .void: Phrase(zh: "已作废", en: "void")
    case .closed: Phrase(zh: "已办结", en: "closed")
    case .awaitingClarification: Phrase(zh: "待补正", en: "awaiting clarification")
    case .awaitingPayment: Phrase(zh: "待缴费", en: "awaiting payment")
    case .consulting: Phrase(zh: "征求意见中", en: "consulting")
    case .deferred: Phrase(zh: "延迟答复", en: "deferred")
    case .inProgress: Phrase(zh: "办理中", en: "in progress")
    }
  }

  /// Whether a word means everything that is neither closed nor void.
  public static func meansOpen(_ text: String) -> Bool {
    ["open", "未办结", "在办", "未结"].contains(text.word)
  }

  /// Whether a word means what is open and past its due date.
  public static func meansOverdue(_ text: String) -> Bool {
    ["overdue", "逾期", "已逾期", "逾期未答复", "超期"].contains(text.word)
  }
}
