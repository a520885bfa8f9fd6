/// C15: a letter not confirmed on the day it arrived, anything online, by e-mail or fax not within a working day.
public enum ReceiptConfirmedLate: IrregularityRule {
  public static let rule = Rule("C15", on: .applications, .warning, article: .regulation(31))

  static func severity(of irregularity: Irregularity) -> Severity? {
    switch irregularity {
    case .confirmedLate, .unconfirmed: .warning
    default: nil
    }
  }
}
