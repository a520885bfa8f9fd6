public import FoiaCore

/// A problem in words: what is wrong, and the way out of it.
public struct FaultText: Hashable, Sendable {
  /// What is wrong.
  public let message: Phrase
  /// What to do about it; nil where the message leaves nothing to do.
  public let wayOut: Phrase?

  /// A problem whose words are put together elsewhere.
  public init(_ message: Phrase, wayOut: Phrase? = nil) {
    self.message = message
    self.wayOut = wayOut
  }

  /// A problem in both languages.
  public init(zh: String, en: String, wayOut: Phrase? = nil) {
    self.init(Phrase(zh: zh, en: en), wayOut: wayOut)
  }

  /// The same with words before what is wrong: `第3行：缺少申请人：请加上 --applicant`.
  public func after(_ words: Phrase) -> FaultText { FaultText(words + message, wayOut: wayOut) }

  /// The same with words behind what is wrong, or behind the way out.
  func adding(toMessage words: Phrase) -> FaultText { FaultText(message + words, wayOut: wayOut) }
  func adding(toWayOut words: Phrase) -> FaultText { FaultText(message, wayOut: wayOut.map { $0 + words }) }

  /// Both together: `编号 2025-0001 已被使用：不写 --number 即自动取下一个编号`. The way out is a sentence of its own after a
  /// message that has a colon already, and a line of its own after a list.
  public var sentence: Phrase {
    guard let wayOut else { return message }
    if message.zh.contains("\n") { return [message, wayOut].joined(zh: "\n", en: "\n") }
    let zh = message.zh + (message.zh.contains("：") ? "。" : "：") + wayOut.zh
    let hasColon = message.en.contains(": ")
    let en = message.en + (hasColon ? ". \(wayOut.en.capitalisedSentence)" : ": \(wayOut.en)")
    return Phrase(zh: zh, en: en)
  }
}
