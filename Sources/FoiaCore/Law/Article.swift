/// Where a rule stands.
public enum Article: Hashable, Sendable {
  /// The Regulation on the disclosure of government information (State Council Decree 711).
  case regulation(Int, paragraph: Int? = nil)
  /// The measure on information-processing fees, 国办函〔2020〕109号.
  case feeMeasure
  /// The Administrative Review Law as revised in 2023.
  case reviewLaw(Int)
}
