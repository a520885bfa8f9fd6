/// X4: section five states problems and remedies, and no passage is still as the draft left it.
public enum TextLeftOpen: TextRule {
  /// The rule as a value.
  public static let rule = Rule("X4", on: .text, .warning)

  static func severity(of fault: TextFault) -> Severity? {
    switch fault {
    case .problemsEmpty, .leftOpen: .warning
    default: nil
    }
  }
}
