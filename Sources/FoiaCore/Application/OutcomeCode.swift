/// The code of an outcome as records, forms and tables have it: `deny-secret`.
///
/// Tables count codes and not cases of `Outcome`, so that the tables of past years do not depend on which outcomes the
/// program has today.
public struct OutcomeCode: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Outcome {
  public var code: OutcomeCode { OutcomeCode(rawValue: rawValue) }

  /// The outcomes that a form has a row for, in its order.
  public static func all(in form: Form) -> [Outcome] { form.outcomes.compactMap { Outcome(rawValue: $0.rawValue) } }
}
