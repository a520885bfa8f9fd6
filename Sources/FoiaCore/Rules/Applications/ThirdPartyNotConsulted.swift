/// C9: an application was refused for a third party's rights without consulting that party, or a consultation came
/// after the due date or took too long.
public enum ThirdPartyNotConsulted: IrregularityRule {
  /// The rule as a value.
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
