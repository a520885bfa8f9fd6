/// How grave a finding is.
public enum Severity: String, CaseIterable, Sendable {
  /// To be mended or waived; no year is filed while it stands.
  case error
  /// A true record of an act against the rules: shown, needs no mending.
  case fault
  case warning
}
