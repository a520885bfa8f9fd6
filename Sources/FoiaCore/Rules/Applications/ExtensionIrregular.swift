/// C4: an extension or deferral without approver, notified after the due date, repeated, or longer than the law gives.
public enum ExtensionIrregular: IrregularityRule {
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
