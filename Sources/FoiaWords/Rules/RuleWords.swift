internal import FoiaCore

/// What is said of a rule in both languages. Each rule has its entry in the table of its family beside this file; what
/// `foia check --list` prints comes from here and from the rule itself.
struct RuleWords: Sendable {
  private let name: (zh: String, en: String)
  private let meaning: (zh: String, en: String)
  private let sum: Sum?

  /// What does not add up, from what should be and what is.
  struct Sum: Sendable {
    let zh: @Sendable (Int, Int) -> String
    let en: @Sendable (Int, Int) -> String
  }

  /// - Parameters:
  ///   - zh: what the rule finds, in a few words of Chinese; `en` in English.
  ///   - meaningZH: what it means and what to do about it; `meaningEN` in English.
  ///   - sum: nil where the rule is on no sum.
  init(zh: String, en: String, meaningZH: String, meaningEN: String, sum: Sum? = nil) {
    self.name = (zh, en)
    self.meaning = (meaningZH, meaningEN)
    self.sum = sum
  }

  func name(_ language: Language) -> String { language == .zh ? name.zh : name.en }
  func meaning(_ language: Language) -> String { language == .zh ? meaning.zh : meaning.en }

  func sum(_ expected: Int, _ found: Int, _ language: Language) -> String? {
    switch language {
    case .zh: sum?.zh(expected, found)
    case .en: sum?.en(expected, found)
    }
  }

  /// The words of a rule; nil where it has none, which a test does not let happen.
  static func of(_ rule: Rule) -> RuleWords? {
    switch rule.family {
    case .tables: tables[rule]
    case .applications: applications[rule]
    case .text: text[rule]
    case .record: record[rule]
    }
  }
}
