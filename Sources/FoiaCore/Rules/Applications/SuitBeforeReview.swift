/// C18: a direct suit over a refusal under art. 14 to 16, which since 2024 must go to review first.
public enum SuitBeforeReview: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("C18", on: .applications, .warning, article: .reviewLaw(23))

  /// A finding if a direct suit filed since 2024 concerns such a refusal; nil otherwise.
  ///
  /// - Parameters:
  ///   - dispute: the dispute.
  ///   - outcomes: the applications it concerns that are closed, with their outcomes.
  public static func finding(
    in dispute: Dispute, over outcomes: [(number: ApplicationNumber, outcome: Outcome)]
  ) -> Finding? {
    guard dispute.filing.way == .suit, dispute.filing.on >= Policy.reviewFirstSince,
      let refused = outcomes.first(where: { $0.outcome.isExempt })
    else { return nil }
    return Finding(rule, .warning, .dispute(dispute.id), .reviewFirst(refused.number, refused.outcome))
  }
}
