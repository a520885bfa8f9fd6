/// An application with everything that was recorded of it: looked up and folded once, then handed on.
///
/// What may be done to an application is decided here, by its `recording`, `closing`, `correcting`, `reopening`,
/// `voiding` and `erasing`: each takes what the ledger knows and returns the entries to append, or throws
/// `RuleViolations`. None of them reads or writes a file.
public struct CaseFile: Sendable {
  public let application: Application
  public let history: History

  public var id: Int { application.id }
  public var number: ApplicationNumber { application.number }

  /// Folds the entries of one application; nil without a registration.
  public init?(_ history: History) {
    guard let application = Application(history) else { return nil }
    self.application = application
    self.history = history
  }

  /// Refuses whatever is to be done to an application that is void.
  func checkIsNotVoid() throws(RuleViolations) {
    if application.isVoid { throw RuleViolations(all: [.isVoid(number)]) }
  }
}
