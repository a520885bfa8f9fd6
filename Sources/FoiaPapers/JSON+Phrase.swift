internal import FoiaCore
internal import FoiaFormats

extension JSON {
  /// Words in both languages: `{"zh": …, "en": …}`.
  init(inBoth phrase: Phrase) { self = .object([.init("zh", .text(phrase.zh)), .init("en", .text(phrase.en))]) }
}
