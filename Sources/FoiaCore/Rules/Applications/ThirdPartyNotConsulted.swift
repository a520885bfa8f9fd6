/// C9: refused for a third party's rights without asking that party, asked after the due date, or waited for too long.
public enum ThirdPartyNotConsulted: IrregularityRule {
  public static let rule = Rule(
    "C9", on: .applications, .fault, .warning, article: .regulation(32), isOnEvidence: true)

  static func severity(of irregularity: Irregularity) -> Severity? {
    switch irregularity {
    case .tooLate(.consultationSent, _, _): .fault
    case .consultationLong, .evidenceMissing(_, .consultation): .warning
    default: nil
    }
  }
}
