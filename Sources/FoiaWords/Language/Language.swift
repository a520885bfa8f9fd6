/// The two languages of everything a person reads.
public enum Language: String, CaseIterable, Sendable {
  /// Chinese and English.
  case zh, en

  /// A language as somebody names it: `zh`, or as in a locale, `zh_CN.UTF-8`; nil for any other.
  public init?(named name: String) {
    let code = name.prefix { $0.isLetter }.lowercased()
    guard let language = Language(rawValue: code) else { return nil }
    self = language
  }

  /// The language of a POSIX locale name (`zh_CN.UTF-8`): Chinese for zh*, English for everything else.
  public init(locale: some StringProtocol) {
    self = locale.lowercased().hasPrefix("zh") ? .zh : .en
  }
}
