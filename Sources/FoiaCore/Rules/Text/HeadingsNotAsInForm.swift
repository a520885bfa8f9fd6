/// X3: the six headings are there, numbered, in order and as the form has them.
public enum HeadingsNotAsInForm: TextRule {
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
