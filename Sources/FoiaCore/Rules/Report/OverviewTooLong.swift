/// A6: section one has at most 1,000 characters (武政办发〔2025〕54号).
public enum OverviewTooLong: TextRule {
  /// The rule as a value.
  public static let rule = Rule("A6", on: .report, .warning)

  static func severity(of fault: TextFault) -> Severity? {
    switch fault {
    case .overviewTooLong: .warning
    default: nil
    }
  }
}
