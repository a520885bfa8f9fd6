extension Waiver {
  /// A waiver of one finding.
  ///
  /// - Parameters:
  ///   - finding: the finding that is waived.
  ///   - key: SHA-256 of the finding's identity, in lower-case hexadecimal, by which it is recognised later.
  ///   - reason: why it is waived.
  public init(of finding: Finding, key: String, reason: String) {
    self.init(rule: finding.rule, subject: finding.subject.description, key: key, reason: reason)
  }
}

extension Finding {
  /// The findings of a rule that are about a subject and are not waived yet.
  ///
  /// - Parameters:
  ///   - rule: the rule of the findings.
  ///   - subject: what they are about, as it is printed.
  ///   - found: goes through the findings of the rule and hands each to `visit`.
  /// - Throws: a `Fault` if there are none, or if findings of the rule are never waived.
  public static func toWaive(
    _ rule: Rule, _ subject: String, among found: (_ visit: (Finding) -> Void) throws -> Void
  ) throws -> [Finding] {
    guard rule.isWaivable else { throw Fault.rule(.amending(.notWaivable(rule))) }
    var wanted: [Finding] = []
    try found { finding in
      if finding.waiver == nil, finding.subject.description == subject { wanted.append(finding) }
    }
    if wanted.isEmpty { throw Fault.rule(.amending(.nothingToWaive(rule, subject))) }
    return wanted
  }

  /// The same finding, waived by a person for a reason.
  public func waived(for reason: String, by person: String) -> Finding {
    var finding = self
    finding.waiver = reason
    finding.waivedBy = person
    return finding
  }
}
