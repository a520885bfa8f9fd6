/// C20: an application is answered, but neither dispatch nor service is recorded; they tell whether the answer was in
/// time. What ended without an answer, withdrawn or without an applicant, has nothing to be sent.
public enum DispatchNotRecorded: ApplicationRule {
  /// The rule as a value.
  public static let rule = Rule("C20", on: .applications, .warning, isOnEvidence: true)

  static func findings(in examined: ExaminedApplication) -> [Finding] {
    first(examined.application) + newAnswers(examined.application)
  }

  private static func first(_ application: Application) -> [Finding] {
    guard application.owesDispatch else { return [] }
    let entry = application.newAnswers.isEmpty ? nil : application.closed?.entry
    return [application.finding(rule, .warning, .noDispatch(of: entry))]
  }

  private static func newAnswers(_ application: Application) -> [Finding] {
    application.newAnswers.filter(\.owesDispatch).map {
      application.finding(rule, .warning, .newAnswerNotSent($0.entry, on: $0.fact.on))
    }
  }
}
