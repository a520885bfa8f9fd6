/// C23: an answer was posted by another courier than the postal enterprise (国办公开办函〔2016〕235号).
public enum SentByCourier: IrregularityRule {
  /// The rule as a value.
  public static let rule = Rule("C23", on: .applications, .warning, article: .serviceReply)

  static func severity(of irregularity: Irregularity) -> Severity? {
    if case .sentByCourier = irregularity { .warning } else { nil }
  }
}
