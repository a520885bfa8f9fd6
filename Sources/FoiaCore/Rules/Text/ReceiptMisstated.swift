/// X2: a year with applications does not say that none came, nor the reverse.
public enum ReceiptMisstated: TextRule {
  public static let rule = Rule("X2", on: .text, .error)

  static func severity(of fault: TextFault) -> Severity? {
    switch fault {
    case .saysNone, .saysSome: .error
    default: nil
    }
  }
}
