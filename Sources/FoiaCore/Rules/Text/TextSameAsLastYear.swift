/// X6: no more than nine tenths of the text are last year's.
public enum TextSameAsLastYear: TextRule {
  public static let rule = Rule("X6", on: .text, .warning)

  static func severity(of fault: TextFault) -> Severity? {
    switch fault {
    case .sameAsLastYear: .warning
    default: nil
    }
  }
}
