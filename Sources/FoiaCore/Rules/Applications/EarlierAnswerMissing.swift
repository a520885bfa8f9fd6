/// C10: closed as repeated, without naming the earlier answer, or naming one that is none.
public enum EarlierAnswerMissing: IrregularityRule {
  public static let rule = Rule("C10", on: .applications, .error, article: .regulation(36), isOnEvidence: true)

  static func severity(of irregularity: Irregularity) -> Severity? {
    irregularity.missingGround == .earlierAnswer ? .error : nil
  }

  /// The application of this ledger whose answer a repeated one refers to; nil where it refers to none.
  public static func earlier(of application: Application) -> ApplicationNumber? {
    guard let closing = application.closing, closing.outcome.ground == .earlierAnswer else { return nil }
    return closing.sameAs.flatMap(ApplicationNumber.init(printed:))
  }

  /// An earlier answer that is none: of another applicant, void, open, given later, or its own.
  public static func finding(in application: Application, naming earlier: Application) -> Finding? {
    guard let closing = application.closing, let named = self.earlier(of: application) else { return nil }
    let isGiven = !earlier.isVoid && earlier.closing.map { $0.on <= closing.on } ?? false
    if isGiven, earlier.id != application.id {
      // Of whom nothing is known any more, nothing can be said.
      let isKnown = !earlier.isErased && !application.isErased
      if !isKnown || earlier.isSameApplicant(as: application) { return nil }
    }
    return application.finding(
      rule, .error, .earlierAnswerGone(named.description), waiver: closing.waiver)
  }
}
