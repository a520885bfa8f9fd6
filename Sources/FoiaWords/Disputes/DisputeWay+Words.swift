public import FoiaCore

extension DisputeWay: Choosable {
  /// The ways of contesting an answer.
  public static var vocabulary: Vocabulary { .way }

  /// The way as a sentence names it.
  public var name: Phrase {
    switch self {
    case .review: Phrase(zh: "行政复议", en: "administrative review")
    case .suit: Phrase(zh: "未经复议直接起诉", en: "direct suit")
    case .suitAfterReview: Phrase(zh: "复议后起诉", en: "suit after review")
    }
  }

  /// What people also call the way.
  public var aliases: [String] {
    switch self {
    case .review: ["复议"]
    case .suit: ["直接起诉"]
    case .suitAfterReview: []
    }
  }

  /// The heading over its columns.
  public var heading: Phrase {
    switch self {
    case .review: Phrase(zh: name.zh, en: "Administrative review")
    case .suit: Phrase(zh: name.zh, en: "Direct")
    case .suitAfterReview: Phrase(zh: name.zh, en: "After review")
    }
  }

  /// The ways that a word means: both kinds of suit where it says suit only; nil where it means none.
  public static func together(reading text: String) -> [DisputeWay]? {
    if ["suits", "诉讼", "行政诉讼", "行政诉讼合计"].contains(text.word) { return allCases.filter(\.isSuit) }
    return (try? DisputeWay(reading: text)).map { [$0] }
  }
}
