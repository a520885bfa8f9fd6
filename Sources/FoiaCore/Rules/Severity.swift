/// How severe a finding is.
public enum Severity: String, CaseIterable, Sendable {
  /// Must be corrected or waived; a year cannot be filed while it stands.
  case error
  /// A true record of an act against the rules: it is shown and needs no correction.
  case fault
  /// Worth a look; it blocks nothing.
  case warning
}
