/// A7: section two has no blanks.
public enum DisclosureLeftBlank: TextRule {
  /// The rule as a value.
  public static let rule = Rule("A7", on: .report, .warning)

  static func severity(of fault: TextFault) -> Severity? {
    if case .disclosureBlank = fault { .warning } else { nil }
  }
}
