/// C12: what should be on record beside an outcome is missing, or the parts say another outcome.
public enum EvidenceMissing: IrregularityRule {
  /// The rule as a value.
  public static let rule = Rule("C12", on: .applications, .warning, isOnEvidence: true)

  static func severity(of irregularity: Irregularity) -> Severity? {
    switch irregularity {
    case .evidenceMissing(_, .law), .evidenceMissing(_, .secrecyReview), .evidenceMissing(_, .searchOrReferral),
      .evidenceMissing(_, .items), .itemsDisagree, .reasonNotStated:
      .warning
    default: irregularity.missingGround == .subReason ? .warning : nil
    }
  }
}
