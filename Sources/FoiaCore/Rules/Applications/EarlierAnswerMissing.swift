/// C10: an application is closed as repeated without naming the earlier answer, or the one named is not valid.
public enum EarlierAnswerMissing: IrregularityRule {
  /// The rule as a value.
  public static let rule = Rule("C10", on: .applications, .error, article: .regulation(36), isOnEvidence: true)

  static func severity(of irregularity: Irregularity) -> Severity? {
    irregularity.missingGround == .earlierAnswer ? .error : nil
  }

  /// The application of this ledger that a repeated one names as its earlier answer; nil if it names none.
  public static func earlier(of application: Application) -> ApplicationNumber? {
    guard let closing = application.closing, closing.outcome.ground == .earlierAnswer else { return nil }
    return closing.sameAs.flatMap(ApplicationNumber.init(printed:))
  }

  /// A finding if the earlier answer named is not valid: of another applicant, void, open, given later, or the
  /// application itself; nil otherwise.
  public static func finding(in application: Application, naming earlier: Application) -> Finding? {
    guard let closing = application.closing, let named = self.earlier(of: application) else { return nil }
    let isGiven = !earlier.isVoid && earlier.closing.map { $0.on <= closing.on } ?? false
    if isGiven, earlier.id != application.id {
      // If one of the applicants was erased, they cannot be compared.
      let isKnown = !earlier.isErased && !application.isErased
      if !isKnown || earlier.isSameApplicant(as: application) { return nil }
    }
    return application.finding(
      rule, .error, .earlierAnswerGone(named.description), waiver: closing.waiver)
  }
}
