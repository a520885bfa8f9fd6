extension CaseFile {
  /// Takes the closing back, and with it how the answer went out, so that the application is open again.
  ///
  /// - Throws: `RuleViolations` where it is void or open, and where a new answer was ordered.
  public func reopening(reason: String, in context: RecordingContext) throws -> ProposedEntries {
    try checkIsNotVoid()
    guard let closed = application.closed else { throw RuleViolations(all: [.amending(.notClosed(number))]) }
    if !application.redos.isEmpty { throw RuleViolations(all: [.amending(.redoStands(number))]) }
    let after: Set<Event.Kind> = [.dispatched, .answerServed]
    let delivery = history.standing.filter { after.contains($0.event.kind) }.map(\.seq)
    let acts = ([closed.entry] + delivery).map { Act(.reopened(Explanation(reason: reason)), superseding: $0) }
    return try ProposedEntries(acts, of: self, in: context)
  }

  /// Takes the application out of every count; its number stays visible.
  ///
  /// - Throws: `RuleViolations` where it is void already.
  public func voiding(reason: String, in context: RecordingContext) throws -> ProposedEntries {
    try checkIsNotVoid()
    return try ProposedEntries([Act(.voided(Explanation(reason: reason)))], of: self, in: context)
  }
}
