public import FoiaCore

extension FeeBasis: Choosable {
  /// The two tariffs.
  public static var vocabulary: Vocabulary { .feeBasis }

  /// What the fee is reckoned by.
  public var name: Phrase {
    switch self {
    case .items: Phrase(zh: "按件计收", en: "by items")
    case .pages: Phrase(zh: "按量计收", en: "by pages")
    }
  }

  /// What people also call the tariff.
  public var aliases: [String] {
    switch self {
    case .items: ["按件", "件", "件数"]
    case .pages: ["按量", "按页", "页", "页数"]
    }
  }

  /// A number with its unit: `12件` · `12 items`.
  public func counted(_ count: Int) -> Phrase {
    switch self {
    case .items: Phrase(zh: "\(count)件", en: count == 1 ? "1 item" : "\(count) items")
    case .pages: Phrase(zh: "\(count)页", en: count == 1 ? "1 page" : "\(count) pages")
    }
  }
}
