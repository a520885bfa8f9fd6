/// A source of the law that a rule or a step is based on.
public enum Article: Hashable, Sendable {
  /// An article of the Regulation on the Disclosure of Government Information (State Council Decree 711), with its
  /// paragraph if only that one is meant.
  case regulation(Int, paragraph: Int? = nil)
  /// The measure on information-processing fees, 国办函〔2020〕109号, as a whole.
  case feeMeasure
  /// The reply on the day of an answer by way of service, 国办公开办函〔2016〕235号, as a whole.
  case serviceReply
  /// An article of the Administrative Review Law as revised in 2023.
  case reviewLaw(Int)
  /// An article of the Administrative Litigation Law as revised in 2017.
  case suitLaw(Int)
}
