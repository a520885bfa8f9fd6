public import FoiaCore

/// What is said of where an answer went, and of what went wrong once everything was recorded.
public enum OutputWords {
  /// That an answer was written to a file.
  public static func wrote(_ name: String) -> Phrase { Phrase(zh: "已写入 \(name.visible)", en: "Wrote \(name.visible)") }

  /// What stands above a long answer that is shown page by page: how it is gone through and left.
  public static let paging = Phrase(
    zh: "（空格键下翻，b 上翻，按 q 退出）", en: "(space: next page, b: the one before, q: quit)")

  /// That an answer was cut off.
  static func notShown(_ reason: String) -> FaultText {
    FaultText(zh: "结果未能显示完（\(reason)）", en: "the answer could not be shown whole (\(reason))")
  }

  /// That something is recorded, and what went wrong afterwards; the way out never is to type it again.
  static func recorded(_ action: ActionID, but problems: [Fault.Problem]) -> FaultText {
    let messages = problems.compactMap(\.messageAfterwards)
    let (zh, en) = (messages.map(\.zh).joined(separator: "；"), messages.map(\.en).joined(separator: "; "))
    return FaultText(
      zh: "已登记（#\(action)），但\(zh)", en: "recorded (#\(action)), but \(en)",
      wayOut: problems.lazy.compactMap(\.wayOutAfterwards).first ?? lookAtLog)
  }

  private static var lookAtLog: Phrase {
    let log = CommandHint(.log)
    return Phrase(zh: "请用 \(log.zh) 核对，不要重复录入", en: "see \(log.en), do not type it again")
  }
}

extension Fault.Problem {
  /// What is wrong, without a word on whether anything was written.
  fileprivate var messageAfterwards: Phrase? {
    if case .unexpected(let detail) = self { Frame.happened(detail) } else { text?.message }
  }

  /// The way out that holds although something was recorded; nil where the usual one does not.
  fileprivate var wayOutAfterwards: Phrase? {
    if case .record(.erasureUnfinished) = self { text?.wayOut } else { nil }
  }
}
