/// A4: no instructions, blanks to fill in, doubled words or sentences cut off are left in the text.
public enum LeftOvers: TextRule {
  /// The rule as a value.
  public static let rule = Rule("A4", on: .report, .warning)

  static func severity(of fault: TextFault) -> Severity? {
    switch fault {
    case .leftOver: .warning
    default: nil
    }
  }
}
