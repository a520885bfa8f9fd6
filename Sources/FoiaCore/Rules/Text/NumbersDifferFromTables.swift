/// X1: numbers typed into the text are those of the tables, and names in braces are figures.
public enum NumbersDifferFromTables: TextRule {
  public static let rule = Rule("X1", on: .text, .error)

  static func severity(of fault: TextFault) -> Severity? {
    switch fault {
    case .number, .unknownName, .notTyped, .notFiled, .strayBrace: .error
    default: nil
    }
  }
}
