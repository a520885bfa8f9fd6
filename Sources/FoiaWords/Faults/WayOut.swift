public import FoiaCore

extension Phrase {
  /// Where to look: `查看 foia log 2025-0001` · `see foia log 2025-0001`.
  static func see(_ hint: CommandHint) -> Phrase { Phrase(zh: "查看 \(hint.zh)", en: "see \(hint.en)") }

  /// What to do with a file that somebody or something has changed.
  static let takeBackup = Phrase(
    zh: "停止使用，恢复最近的备份，保留此文件备查", en: "stop using it, take the latest backup, keep this file")

  /// Asks whether a word was meant that is spelled much like what was typed, before what else there is to do:
  /// `是否指 --on？用法见 foia help close`. Without such words only the rest is said.
  static func didYouMean(_ near: [Phrase], orElse rest: Phrase) -> Phrase {
    guard !near.isEmpty else { return rest }
    let words = near.joined(zh: "、", en: ", ")
    let question = Phrase(zh: "是否指 \(words.zh)？", en: "did you mean \(words.en)?")
    if rest.isEmpty { return question }
    return question + Phrase(zh: rest.zh, en: " \(rest.en.capitalisedSentence)")
  }

  /// The words that can stand there: `可用的有 text、json` · `known are text, json`.
  static func known(_ words: [Phrase]) -> Phrase {
    let words = words.joined(zh: "、", en: ", ")
    return Phrase(zh: "可用的有 \(words.zh)", en: "known are \(words.en)")
  }
}

extension Phrase {
  /// The words at the head of a row or column of a form, where English begins with a capital letter.
  public var asHead: Phrase { Phrase(zh: zh, en: en.capitalisedSentence) }
}

extension String {
  /// An English sentence that begins with a capital letter. What begins with a command or an option stays as it is typed.
  var capitalisedSentence: String {
    hasPrefix("foia ") || hasPrefix("-") ? self : prefix(1).uppercased() + dropFirst()
  }
}
