/// X7: the year, period and agency named in the text are those of the report.
public enum WrongYearOrAgency: TextRule {
  /// The rule as a value.
  public static let rule = Rule("X7", on: .text, .error)

  static func severity(of fault: TextFault) -> Severity? {
    switch fault {
    case .otherYear, .otherAgency, .otherPeriod: .error
    default: nil
    }
  }
}
