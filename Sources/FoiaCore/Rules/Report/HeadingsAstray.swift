/// A5: the titles of the sections are numbered in one system, from the first on, and no part of section one stands as a
/// section.
public enum HeadingsAstray: TextRule {
  /// The rule as a value.
  public static let rule = Rule("A5", on: .report, .warning)

  static func severity(of fault: TextFault) -> Severity? {
    switch fault {
    case .headingSystems, .headingsShifted, .partsAsSections: .warning
    default: nil
    }
  }
}
