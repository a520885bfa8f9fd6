/// X2: the text does not say that no application came in a year with applications, nor the reverse.
public enum ReceiptMisstated: TextRule {
  /// The rule as a value.
  public static let rule = Rule("X2", on: .text, .error)

  static func severity(of fault: TextFault) -> Severity? {
    switch fault {
    case .saysNone, .saysSome: .error
    default: nil
    }
  }
}
