/// X3: the six headings are present, numbered, in order and worded as in the form.
public enum HeadingsNotAsInForm: TextRule {
  /// The rule as a value.
  public static let rule = Rule("X3", on: .text, .error, .warning)

  static func severity(of fault: TextFault) -> Severity? {
    switch fault {
    case .headingMissing, .headingUnnumbered, .headingOutOfOrder, .headingTwice, .headingNumber, .headingUnknown,
      .unreadable:
      .error
    case .headingVariant: .warning
    default: nil
    }
  }
}
