/// C15: the receipt was not confirmed in time: for a letter on the day it arrived, for platform, e-mail and fax within
/// one working day.
public enum ReceiptConfirmedLate: IrregularityRule {
  /// The rule as a value.
  public static let rule = Rule("C15", on: .applications, .warning, article: .regulation(31))

  static func severity(of irregularity: Irregularity) -> Severity? {
    switch irregularity {
    case .confirmedLate, .unconfirmed: .warning
    default: nil
    }
  }
}
