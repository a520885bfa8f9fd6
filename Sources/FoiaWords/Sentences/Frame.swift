public import FoiaCore

/// The words around what is said: before errors and reminders, in prompts, bars and usage lines.
public enum Frame {
  public static func error(_ sentence: String, _ language: Language) -> String {
    language == .zh ? "错误：\(sentence)" : "error: \(sentence)"
  }

  public static func warning(_ sentence: String, _ language: Language) -> String {
    language == .zh ? "提醒：\(sentence)" : "warning: \(sentence)"
  }

  /// An error that no sentence was written for.
  public static func unexpected(_ detail: String, _ language: Language) -> String {
    language == .zh ? "程序遇到意外情况（\(detail)），未写入任何内容" : "something unexpected happened (\(detail)); nothing was written"
  }

  /// `申请人［张三］：` · `applicant [Zhang San]: `
  public static func prompt(_ field: Field, proposal: String?, _ language: Language) -> String {
    switch language {
    case .zh: field.name(.zh) + (proposal.map { "［\($0)］" } ?? "") + "："
    case .en: field.name(.en) + (proposal.map { " [\($0)]" } ?? "") + ": "
    }
  }
}

/// What a long work is at.
public enum WorkPhase: Sendable {
  case reading, recording

  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.reading, .zh): "读取"
    case (.reading, .en): "reading"
    case (.recording, .zh): "写入"
    case (.recording, .en): "recording"
    }
  }
}
