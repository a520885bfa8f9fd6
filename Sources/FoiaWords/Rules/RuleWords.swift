internal import FoiaCore

/// What is said of a rule in both languages. Each rule has its entry in the table of its family beside this file; what
/// `foia check --list` prints comes from here and from the rule itself.
struct RuleWords: Sendable {
  /// Says what does not add up, from what should be and what is.
  typealias Sum = @Sendable (_ expected: Int, _ found: Int) -> Phrase

  /// What the rule finds, in a few words.
  let name: Phrase
  /// What it means and what to do about it.
  let meaning: Phrase
  /// What it says of a sum; nil where the rule is on none.
  var sum: Sum?

  /// The words of a rule; nil where it has none, which a test does not let happen.
  static func of(_ rule: Rule) -> RuleWords? {
    switch rule.family {
    case .tables: tables[rule]
    case .applications: applications[rule]
    case .text: text[rule]
    case .report: report[rule]
    case .record: record[rule]
    }
  }
}
