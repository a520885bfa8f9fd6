public import FoiaCore

extension Rule {
  /// Reads the code of a rule: `T4`, `c6`.
  public init(reading text: String) throws(ReadingFault) {
    guard let rule = Rule(rawValue: text.word.uppercased()) else { throw .noSuchRule(text) }
    self = rule
  }
}
