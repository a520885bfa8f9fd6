/// The outcomes that a form puts under one heading of part three, such as `（三）不予公开`.
public struct OutcomeGroup: Hashable, Sendable {
  /// An outcome that has a row of its own.
  public struct Leaf: Hashable, Sendable {
    /// The outcome that the row counts.
    public let outcome: OutcomeCode
    /// The label as printed, with its number.
    public let label: Phrase

    /// The label is given in both languages, with its number.
    public init(_ outcome: OutcomeCode, zh: String, en: String) {
      self.outcome = outcome
      label = Phrase(zh: zh, en: en)
    }

    init(_ outcome: Outcome, zh: String, en: String) { self.init(outcome.code, zh: zh, en: en) }
  }

  /// The number of the group, from 1, in the order of the form.
  public let number: Int
  /// What scripts call the group, such as `deny`.
  public let code: String
  /// The heading as printed, with its number.
  public let label: Phrase
  /// The outcomes of the group in the order of the form; never empty.
  public let outcomes: [OutcomeCode]
  /// The outcomes that have rows of their own; empty if the form prints only the sum of the group, in one row.
  public let leaves: [Leaf]

  /// A group whose outcomes have rows of their own. If there is only one, its row stands for the whole group.
  public init(_ number: Int, _ code: String, zh: String, en: String, _ leaves: [Leaf]) {
    self.number = number
    self.code = code
    label = Phrase(zh: zh, en: en)
    self.leaves = leaves
    outcomes = leaves.map(\.outcome)
  }

  /// A group that is printed in one row, as the sum of its outcomes.
  init(_ number: Int, _ code: String, zh: String, en: String, sumOf outcomes: [Outcome]) {
    self.number = number
    self.code = code
    label = Phrase(zh: zh, en: en)
    leaves = []
    self.outcomes = outcomes.map(\.code)
  }

  /// What stored tables and scripts call the row with the sum of the group, such as `other-all`.
  public var codeOfSum: String { code + "-all" }

  /// The rows of the group in the table, in order.
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
