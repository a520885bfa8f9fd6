/// C18: a direct suit over a refusal under art. 14 to 16, which since 2024 must go to review first.
public enum SuitBeforeReview: RuleDefinition {
  /// The rule as a value.
  public static let rule = Rule("C18", on: .applications, .warning, article: .reviewLaw(23))

  /// A finding if a direct suit filed since 2024 concerns such a refusal decided since then, or a part that was refused
  /// so; nil otherwise. A suit that was there before the answer is one against silence, and may be chosen.
  ///
  /// - Parameters:
  ///   - dispute: the dispute.
  ///   - concerned: the applications it concerns.
  public static func finding(in dispute: Dispute, over concerned: [Application]) -> Finding? {
    guard dispute.filing.way == .suit, dispute.filing.on >= Policy.reviewFirstSince else { return nil }
    for application in concerned {
      guard let closing = application.closing,
        closing.on >= Policy.reviewFirstSince, closing.on <= dispute.filing.on
      else { continue }
      let outcomes = [closing.outcome] + application.items.compactMap(\.fact.outcome)
      if outcomes.contains(where: \.isExempt) {
        return Finding(rule, .warning, .dispute(dispute.id), .reviewFirst(application.number, closing.outcome))
      }
    }
    return nil
  }
}
