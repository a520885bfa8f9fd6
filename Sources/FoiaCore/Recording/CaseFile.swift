/// An application with everything that was recorded of it, computed once for everything that is done to it.
///
/// What may be done to an application is decided here, by `recording`, `closing`, `correcting`, `reopening`, `voiding`
/// and `erasing`: each takes what the ledger knows and returns the entries to append, or throws a `Fault`. None of them
/// reads or writes a file.
public struct CaseFile: Sendable {
  /// The application as it stands.
  public let application: Application
  /// All its entries.
  public let history: History

  /// What names it: the entry that registered it.
  public var id: ApplicationID { application.id }
  /// Its number in this ledger.
  public var number: ApplicationNumber { application.number }

  /// Computes the application from its history; nil if no entry registers it.
  public init?(_ history: History) {
    guard let application = Application(history) else { return nil }
    self.application = application
    self.history = history
  }

  /// Throws a `Fault` if the application is void, since nothing can be done to it then.
  func checkIsNotVoid() throws(Fault) {
    if application.isVoid { throw Fault.rule(.isVoid(number)) }
  }
}
