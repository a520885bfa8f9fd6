/// C20: an application is answered, but neither dispatch nor service is recorded; the dispatch decides whether the
/// answer was in time.
public enum DispatchNotRecorded: ApplicationRule {
  /// The rule as a value.
  public static let rule = Rule("C20", on: .applications, .warning, isOnEvidence: true)

  static func findings(in examined: ExaminedApplication) -> [Finding] {
    first(examined.application) + newAnswers(examined.application)
  }

  private static func first(_ application: Application) -> [Finding] {
    guard application.closing != nil, application.dispatch == nil, application.service == nil else { return [] }
    let entry = application.newAnswers.isEmpty ? nil : application.closed?.entry
    return [application.finding(rule, .warning, .noDispatch(of: entry))]
  }

  /// New answers that did not go out. One without an outcome was recorded by a program that knew no dispatch of it.
  private static func newAnswers(_ application: Application) -> [Finding] {
    application.newAnswers.filter { $0.fact.outcome != nil && $0.dispatch == nil && $0.service == nil }.map {
      application.finding(rule, .warning, .newAnswerNotSent($0.entry, on: $0.fact.on))
    }
  }
}
