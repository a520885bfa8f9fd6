internal import FoiaCore
internal import FoiaWords

extension Phrase {
  /// The words in brackets, to follow other words: `（《条例》第三十条）` · ` (art. 30)`.
  var bracketed: Phrase { Phrase(zh: "（\(zh)）", en: " (\(en))") }

  /// One line with a line end.
  var line: Phrase { self + Phrase(both: "\n") }
}

extension Sequence<Phrase> {
  /// The things of a list: `甲、乙` · `a, b`.
  var listed: Phrase { joined(zh: "、", en: ", ") }

  /// The parts of a sentence, one after the other: `甲，乙` · `a, b`.
  var commaSeparated: Phrase { joined(zh: "，", en: ", ") }
}

extension Sequence<String> {
  /// Names, numbers or codes as a list: `甲、乙` · `a, b`.
  var listed: Phrase { map { Phrase(both: $0) }.listed }
}
