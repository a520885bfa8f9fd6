/// X1: numbers typed into the text agree with the tables, and every name in braces is that of a figure.
public enum NumbersDifferFromTables: TextRule {
  /// The rule as a value.
  public static let rule = Rule("X1", on: .text, .error, .warning)

  static func severity(of fault: TextFault) -> Severity? {
    switch fault {
    case .number, .unknownName, .notTyped, .notFiled, .strayBrace: .error
    case .guess, .channel: .warning
    default: nil
    }
  }
}
