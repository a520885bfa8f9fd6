public import FoiaCore

/// The words around what is said: before errors and reminders, in prompts.
public enum Frame {
  /// That a person did not go on with what a command asked, and what was therefore not done.
  static func cancelled(_ intention: Fault.Intention) -> Phrase {
    switch intention {
    case .recording: Phrase(zh: "已取消，未登记", en: "cancelled, nothing was recorded")
    case .importing: Phrase(zh: "已取消，未导入", en: "cancelled, nothing was imported")
    case .erasing: Phrase(zh: "已取消，未删除", en: "cancelled, nothing was erased")
    case .restoring: Phrase(zh: "已取消，未恢复", en: "cancelled, nothing was restored")
    case .undoing: Phrase(zh: "已取消，未撤销", en: "cancelled, nothing was undone")
    }
  }

  /// An error as it is said: `错误：…` · `error: …`.
  public static func error(_ sentence: Phrase) -> Phrase {
    Phrase(zh: "错误：\(sentence.zh)", en: "error: \(sentence.en)")
  }

  /// A reminder as it is said: `提醒：…` · `warning: …`.
  public static func warning(_ sentence: Phrase) -> Phrase {
    Phrase(zh: "提醒：\(sentence.zh)", en: "warning: \(sentence.en)")
  }

  /// An error that no sentence was written for.
  public static func unexpected(_ detail: String) -> Phrase {
    happened(detail) + Phrase(zh: "，未写入任何内容", en: "; nothing was written")
  }

  /// The same where something was written.
  static func happened(_ detail: String) -> Phrase {
    Phrase(zh: "程序遇到意外情况（\(detail)）", en: "something unexpected happened (\(detail))")
  }
}

/// What a long work is at.
public enum WorkPhase: Sendable {
  /// It reads a file.
  case reading
  /// It makes out what the rows of a file mean.
  case understanding
  /// It tries what would come out.
  case trying
  /// It writes into the ledger.
  case recording

  /// What the bar calls it.
  public var name: Phrase {
    switch self {
    case .reading: Phrase(zh: "读取", en: "reading")
    case .understanding: Phrase(zh: "识别", en: "understanding")
    case .trying: Phrase(zh: "试算", en: "trying")
    case .recording: Phrase(zh: "写入", en: "recording")
    }
  }
}
