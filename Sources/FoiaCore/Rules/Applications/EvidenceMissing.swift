/// C12: what should stand beside an outcome is not recorded, or says another outcome.
public enum EvidenceMissing: IrregularityRule {
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
