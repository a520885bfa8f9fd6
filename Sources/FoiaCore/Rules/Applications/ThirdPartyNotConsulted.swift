/// C9: an application was refused for a third party's rights without consulting that party, a consultation came after the due
/// date or took too long, or a third party that did not agree was not told before its information was disclosed.
public enum ThirdPartyNotConsulted: IrregularityRule {
  /// The rule as a value.
  public static let rule = Rule(
    "C9", on: .applications, .fault, .warning, article: .regulation(32), isOnEvidence: true)

  static func severity(of irregularity: Irregularity) -> Severity? {
    switch irregularity {
    case .tooLate(.consultationSent, _, _): .fault
    case .consultationLong, .evidenceMissing(_, .consultation), .overrideNotTold: .warning
    default: nil
    }
  }
}
