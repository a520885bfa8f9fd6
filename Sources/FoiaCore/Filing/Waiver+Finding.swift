extension Waiver {
  /// A waiver of one finding.
  ///
  /// - Parameter key: of the finding, by which it is known again.
  public init(of finding: Finding, key: String, reason: String) {
    self.init(rule: finding.rule, subject: finding.subject.description, key: key, reason: reason)
  }
}

extension Finding {
  /// The findings of a rule that are about a subject and not waived yet.
  ///
  /// - Parameter found: goes through the findings of the rule.
  /// - Throws: `RuleViolations` where there are none.
  public static func toWaive(
    _ rule: Rule, _ subject: String, among found: (_ visit: (Finding) -> Void) throws -> Void
  ) throws -> [Finding] {
    var wanted: [Finding] = []
    try found { finding in
      if finding.waiver == nil, finding.subject.description == subject { wanted.append(finding) }
    }
    if wanted.isEmpty { throw RuleViolations(all: [.amending(.nothingToWaive(rule, subject))]) }
    return wanted
  }

  /// The same, let pass for a reason by a person.
  public func waived(for reason: String, by person: String) -> Finding {
    var finding = self
    finding.waiver = reason
    finding.waivedBy = person
    return finding
  }
}
