/// C20: an application is answered, but neither dispatch nor service is recorded; the dispatch decides whether the
/// answer was in time.
public enum DispatchNotRecorded: ApplicationRule {
  /// The rule as a value.
  public static let rule = Rule("C20", on: .applications, .warning, isOnEvidence: true)

  static func findings(in examined: ExaminedApplication) -> [Finding] {
    let application = examined.application
    guard application.closing != nil, application.dispatch == nil, application.service == nil else { return [] }
    return [application.finding(rule, .warning, .noDispatch)]
  }
}
