/// The code of an outcome as records, forms and tables store it, such as `deny-secret`.
///
/// Tables count codes and not cases of `Outcome`, so that the tables of past years do not depend on which outcomes the
/// program has today.
public struct OutcomeCode: RawRepresentable, Hashable, Sendable {
  /// The code as text, such as `deny-secret`.
  public let rawValue: String

  /// Any text is taken; whether an outcome has this code is not checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The outcome with this code; nil where the program has none. It is found one by one: looked up by its raw value, a
  /// list as long as this is first made into a table.
  public var outcome: Outcome? { Outcome.allCases.first { $0.rawValue == rawValue } }
}

extension Outcome {
  /// The code under which this outcome is stored.
  public var code: OutcomeCode { OutcomeCode(rawValue: rawValue) }

  /// The outcomes that a form has a row for, in the order of its rows.
  public static func all(in form: Form) -> [Outcome] { form.outcomes.compactMap(\.outcome) }
}
