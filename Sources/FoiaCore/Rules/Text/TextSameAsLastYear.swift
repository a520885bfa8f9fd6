/// X6: not more than 90 percent of the text is the same as last year's.
public enum TextSameAsLastYear: TextRule {
  /// The rule as a value.
  public static let rule = Rule("X6", on: .text, .warning)

  static func severity(of fault: TextFault) -> Severity? {
    switch fault {
    case .sameAsLastYear: .warning
    default: nil
    }
  }
}
