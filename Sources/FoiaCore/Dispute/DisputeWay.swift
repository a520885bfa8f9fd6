/// The way in which an answer is contested: the three groups of section four.
public enum DisputeWay: String, CaseIterable, Sendable {
  /// 行政复议: before a review organ.
  case review
  /// 未经复议直接起诉: before a court, without a review first.
  case suit
  /// 复议后起诉: before a court, after a review.
  case suitAfterReview = "suit-after-review"

  /// Whether it is before a court, and so can be appealed.
  public var isSuit: Bool { self != .review }
}

/// How a dispute ended. No official definition was found. [D] `upheld`: the decision is upheld or the claim dismissed;
/// `corrected`: it is revoked, changed or found unlawful, or a new answer is ordered; `other`: withdrawn, settled,
/// inadmissible or transferred.
public enum DisputeResult: String, CaseIterable, Sendable {
  case upheld, corrected, other
}

/// A column of section four within one of its groups: a result, 尚未审结 (pending), or 总计 (total).
public enum DisputeColumn: Hashable, Sendable, CaseIterable {
  /// Concluded in the year, with this result.
  case result(DisputeResult)
  /// Pending at the end of the year; or the sum of the four columns before.
  case pending, total

  /// The five columns in the order of the form, the total last.
  public static let allCases: [DisputeColumn] = DisputeResult.allCases.map(DisputeColumn.result) + [.pending, .total]

  /// What scripts call the column: `upheld`, `corrected`, `other`, `pending` or `total`.
  public var code: String {
    switch self {
    case .result(let result): result.rawValue
    case .pending: "pending"
    case .total: "total"
    }
  }

  var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
