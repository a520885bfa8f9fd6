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
  /// - Parameters:
  ///   - reason: why it is void.
  ///   - kept: the application that it repeats, which stays; nil if it repeats none.
  ///   - context: who records it, when, and at which place of the log.
  /// - Throws: a `Fault` if it is void already, or repeats no such application.
  public func voiding(
    reason: String, duplicateOf kept: Application? = nil, in context: RecordingContext
  ) throws(Fault) -> ProposedEntries {
    try checkIsNotVoid()
    if let kept {
      if kept.isVoid { throw Fault.rule(.isVoid(kept.number)) }
      // If one of the applicants was erased, they cannot be compared.
      let isKnown = !kept.isErased && !application.isErased
      if kept.id == id || isKnown && !kept.isSameApplicant(as: application) {
        throw Fault.rule(.amending(.notDuplicate(number, of: kept.number)))
      }
    }
    return try ProposedEntries(
      [Act(.voided(Explanation(reason: reason, duplicateOf: kept?.number)))], of: self, in: context)
  }
}
