/// The same words in Chinese and in English.
public struct Phrase: Hashable, Sendable {
  /// The words in Chinese.
  public let zh: String
  /// The words in English.
  public let en: String

  /// Both must say the same.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// A printed label without its number: `属于国家秘密` for `1.属于国家秘密`, `State secret` for `3(3)1 State secret`.
  public var unnumbered: Phrase {
    Phrase(
      zh: zh.firstIndex { "）.、".contains($0) }.map { String(zh[zh.index(after: $0)...]) } ?? zh,
      en: en.firstIndex(of: " ").map { String(en[en.index(after: $0)...]) } ?? en)
  }
}
