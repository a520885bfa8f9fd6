/// C18: a suit brought at once over a refusal under art. 14 to 16, which since 2024 has to go to review first.
public enum SuitBeforeReview: RuleDefinition {
  public static let rule = Rule("C18", on: .applications, .warning, article: .reviewLaw(23))

  /// - Parameter outcomes: the applications the dispute concerns, and how they were closed.
  public static func finding(
    in dispute: Dispute, over outcomes: [(number: ApplicationNumber, outcome: Outcome)]
  ) -> Finding? {
    guard dispute.filing.way == .suit, dispute.filing.on >= Policy.reviewFirstSince,
      let refused = outcomes.first(where: { $0.outcome.isExempt })
    else { return nil }
    return Finding(rule, .warning, .dispute(dispute.id), .reviewFirst(refused.number, refused.outcome))
  }
}
