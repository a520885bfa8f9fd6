/// A3: the text does not say that all is finished although applications are carried over, nor the reverse.
public enum FinishMisstated: TextRule {
  /// The rule as a value.
  public static let rule = Rule("A3", on: .report, .warning)

  static func severity(of fault: TextFault) -> Severity? {
    switch fault {
    case .saysAllFinished, .saysUnfinished: .warning
    default: nil
    }
  }
}
