/// C4: an extension has no approver; extensions are longer than the law allows, or a deferral is very long; an
/// extension or deferral was notified after the due date, or repeated.
public enum ExtensionIrregular: IrregularityRule {
  /// The rule as a value.
  public static let rule = Rule(
    "C4", on: .applications, .fault, .warning, article: .regulation(33, paragraph: 2), isOnEvidence: true)

  static func severity(of irregularity: Irregularity) -> Severity? {
    switch irregularity {
    case .tooLate(.extended, _, _), .tooLate(.deferred, _, _), .extensionWithoutApprover, .extensionsTooLong: .fault
    case .again(.extended, _), .again(.deferred, _), .deferralLong: .warning
    default: nil
    }
  }
}
