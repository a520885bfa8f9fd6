/// The two languages of everything a person reads.
public enum Language: String, CaseIterable, Sendable {
  /// Chinese and English.
  case zh, en

  /// The language of a POSIX locale name (`zh_CN.UTF-8`): Chinese for zh*, English for everything else.
  public init(locale: some StringProtocol) {
    self = locale.lowercased().hasPrefix("zh") ? .zh : .en
  }
}
