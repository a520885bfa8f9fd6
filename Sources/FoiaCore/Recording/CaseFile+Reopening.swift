extension CaseFile {
  /// Proposes to take the closing back, together with the dispatch and service of the answer, so that the application
  /// is open again.
  ///
  /// - Throws: a `Fault` if it is void or open, or if a new answer was ordered.
  public func reopening(reason: String, in context: RecordingContext) throws(Fault) -> ProposedEntries {
    try checkIsNotVoid()
    guard let closed = application.closed else { throw Fault.rule(.amending(.notClosed(number))) }
    if !application.redos.isEmpty {
      throw Fault.rule(.amending(.redoStands(number, isAnswered: !application.awaitsRedo)))
    }
    let after: Set<Event.Kind> = [.dispatched, .answerServed]
    let delivery = history.standing.filter { after.contains($0.event.kind) }.map(\.seq)
    let acts = ([closed.entry] + delivery).map { Act(.reopened(Explanation(reason: reason)), superseding: $0) }
    return try ProposedEntries(acts, of: self, in: context)
  }

  /// Proposes to take the application out of every count; its number stays visible.
  ///
  /// - Throws: a `Fault` if it is void already.
  public func voiding(reason: String, in context: RecordingContext) throws(Fault) -> ProposedEntries {
    try checkIsNotVoid()
    return try ProposedEntries([Act(.voided(Explanation(reason: reason)))], of: self, in: context)
  }
}
