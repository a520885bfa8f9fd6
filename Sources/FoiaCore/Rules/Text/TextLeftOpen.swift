/// X4: section five names problems and remedies, and nothing that the draft left open stays open.
public enum TextLeftOpen: TextRule {
  public static let rule = Rule("X4", on: .text, .warning)

  static func severity(of fault: TextFault) -> Severity? {
    switch fault {
    case .problemsEmpty, .leftOpen: .warning
    default: nil
    }
  }
}
