/// How an answer is contested: the three groups of section four.
public enum DisputeWay: String, CaseIterable, Sendable {
  case review
  /// Before a court, with no review before it.
  case suit
  case suitAfterReview = "suit-after-review"

  public var isSuit: Bool { self != .review }
}

/// How a dispute ended. No official gloss was found. [D] Upheld: the answer is upheld, the claim dismissed; corrected: it is
/// revoked, changed, found unlawful, or a new answer is ordered; other: withdrawn, settled, inadmissible, transferred.
public enum DisputeResult: String, CaseIterable, Sendable {
  case upheld, corrected, other
}

/// A column of section four, within one of its groups.
public enum DisputeColumn: Hashable, Sendable, CaseIterable {
  case result(DisputeResult)
  case pending, total

  public static let allCases: [DisputeColumn] = DisputeResult.allCases.map(DisputeColumn.result) + [.pending, .total]

  public var code: String {
    switch self {
    case .result(let result): result.rawValue
    case .pending: "pending"
    case .total: "total"
    }
  }

  var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
