internal import FoiaCalendar

/// A8: the text does not say that all was answered within the time of the law although answers were late.
public enum TimelinessMisstated: TextRule {
  /// The rule as a value.
  public static let rule = Rule("A8", on: .report, .warning)

  static func severity(of fault: TextFault) -> Severity? {
    if case .saysAllInTime = fault { .warning } else { nil }
  }

  /// What the text claims, compared with the record: the finding with the number of late answers; nil where none was late.
  /// Any other finding is returned as it is.
  ///
  /// - Parameter late: counts the answers of the year that were late. It is asked only where the text makes the claim.
  public static func compared(_ finding: Finding, late: () throws -> Int) rethrows -> Finding? {
    guard case .text(.saysAllInTime(nil)) = finding.fact else { return finding }
    let count = try late()
    return count == 0 ? nil : Finding(rule, .warning, finding.subject, .text(.saysAllInTime(late: count)))
  }

  /// Whether an application was answered in a year, and late.
  public static func isLate(_ application: Application, in year: Int, _ findings: [Finding]) -> Bool {
    application.closing?.on.year == year && findings.contains { $0.rule == AnsweredLate.rule }
  }
}
