/// The same words in both languages, as an official document has them.
public struct Phrase: Hashable, Sendable {
  public let zh: String
  public let en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// A printed label without the number it begins with: `属于国家秘密` of `1.属于国家秘密`, `State secret` of `3(3)1 State secret`.
  public var unnumbered: Phrase {
    Phrase(
      zh: zh.firstIndex { "）.、".contains($0) }.map { String(zh[zh.index(after: $0)...]) } ?? zh,
      en: en.firstIndex(of: " ").map { String(en[en.index(after: $0)...]) } ?? en)
  }
}
