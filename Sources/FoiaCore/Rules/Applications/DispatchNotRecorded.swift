/// C20: answered, and neither dispatch nor service recorded; whether an answer was in time is told by its dispatch.
public enum DispatchNotRecorded: ApplicationRule {
  public static let rule = Rule("C20", on: .applications, .warning, isOnEvidence: true)

  static func findings(in examined: ExaminedApplication) -> [Finding] {
    let application = examined.application
    guard application.closing != nil, application.dispatch == nil, application.service == nil else { return [] }
    return [application.finding(rule, .warning, .noDispatch)]
  }
}
