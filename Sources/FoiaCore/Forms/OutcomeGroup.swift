/// The outcomes that a form puts under one heading of part three: `（三）不予公开`.
public struct OutcomeGroup: Hashable, Sendable {
  /// An outcome that has a row of its own, and its label as printed, the number included.
  public struct Leaf: Hashable, Sendable {
    public let outcome: OutcomeCode
    public let label: Phrase

    public init(_ outcome: OutcomeCode, zh: String, en: String) {
      self.outcome = outcome
      label = Phrase(zh: zh, en: en)
    }

    init(_ outcome: Outcome, zh: String, en: String) { self.init(outcome.code, zh: zh, en: en) }
  }

  /// From 1, in the order of the form.
  public let number: Int
  /// What scripts call it: `deny`.
  public let code: String
  /// The heading as printed, the number included.
  public let label: Phrase
  /// In the order of the form; never empty.
  public let outcomes: [OutcomeCode]
  /// The rows under the heading; none where the form prints only the sum of the outcomes, in one row.
  public let leaves: [Leaf]

  /// A group whose outcomes have rows of their own; with a single one that row is the whole group.
  public init(_ number: Int, _ code: String, zh: String, en: String, _ leaves: [Leaf]) {
    self.number = number
    self.code = code
    label = Phrase(zh: zh, en: en)
    self.leaves = leaves
    outcomes = leaves.map(\.outcome)
  }

  /// A group that is printed as the sum of its outcomes in one row.
  init(_ number: Int, _ code: String, zh: String, en: String, sumOf outcomes: [Outcome]) {
    self.number = number
    self.code = code
    label = Phrase(zh: zh, en: en)
    leaves = []
    self.outcomes = outcomes.map(\.code)
  }

  /// What stored tables and scripts call the sum of its outcomes: `other-all`.
  public var codeOfSum: String { code + "-all" }

  /// The rows that it makes in the table, in order.
  public var rows: [FormRow] {
    switch leaves.count {
    case 0: [FormRow(.group(self), at: .results, number: number, label)]
    case 1: [FormRow(.outcome(leaves[0].outcome), at: .results, number: number, leaves[0].label)]
    default:
      leaves.enumerated().map { index, leaf in
        FormRow(.outcome(leaf.outcome), at: .group(self), number: index + 1, leaf.label)
      }
    }
  }
}
