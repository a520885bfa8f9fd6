public import FoiaCore

extension Phrase {
  /// Says nothing, in both languages.
  public static let empty = Phrase(both: "")

  /// A text that is the same in both languages: a number, a code, a name that somebody typed.
  public init(both text: String) { self.init(zh: text, en: text) }

  /// Whether it says nothing.
  public var isEmpty: Bool { zh.isEmpty && en.isEmpty }

  /// The words in one language: `phrase(.zh)`.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }

  /// The same words on one line: beside a word joiner (U+2060) no line is broken. What lays out lines leaves it out.
  public var unbroken: Phrase { Phrase(zh: Self.joined(zh), en: Self.joined(en)) }

  /// The same, with no line broken within 还剩14个工作日.
  public var keepingDaysTogether: Phrase {
    guard let unit = zh.firstRange(of: "个工作日") else { return self }
    var start = unit.lowerBound
    // The digits, and the two characters before them.
    while start > zh.startIndex, zh[zh.index(before: start)].isNumber { start = zh.index(before: start) }
    start = zh.index(start, offsetBy: -2, limitedBy: zh.startIndex) ?? zh.startIndex
    let days = start..<unit.upperBound
    return Phrase(zh: zh[..<days.lowerBound] + Self.joined(String(zh[days])) + zh[days.upperBound...], en: en)
  }

  private static func joined(_ text: String) -> String {
    text.map(String.init).joined(separator: "\u{2060}")
  }

  /// One after the other.
  public static func + (first: Phrase, second: Phrase) -> Phrase {
    Phrase(zh: first.zh + second.zh, en: first.en + second.en)
  }
}

extension Sequence<Phrase> {
  /// All of them, with what stands between two in each language.
  public func joined(zh: String, en: String) -> Phrase {
    Phrase(zh: map(\.zh).joined(separator: zh), en: map(\.en).joined(separator: en))
  }
}
