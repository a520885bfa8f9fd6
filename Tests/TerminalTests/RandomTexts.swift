import TestKit

/// Texts of what stands in answers and of what is awkward: wide and combining characters, flags, blanks, line ends.
struct RandomTexts {
  var random: SplitMix64

  private static let pieces = [
    "a", "b", "Z", "9", " ", " ", "，", "。", "张", "伟", "强", "征", "地", "é", "e\u{301}", "\u{301}", "\u{30A}", "ｆ",
    "😀", "👍🏽", "🇨", "🇳", "🇯", "한", "각", "\u{1100}", "\u{1161}", "“", "—", "(", "_", "क", "्", "ष",
  ]

  /// A text of at most this many pieces; with line ends if so wished.
  mutating func text(upTo count: Int, lines: Bool = true) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...count, using: &random) {
      let endsLine = lines && Int.random(in: 0..<12, using: &random) == 0
      text += endsLine ? "\n" : Self.pieces.randomElement(using: &random) ?? ""
    }
    return text
  }
}
