public import FoiaCalendar

/// The result of trying to close one application, so that everything that is wrong with the applications of one
/// decision can be reported together.
public struct TriedClosing: Sendable {
  /// The entries that close it.
  public let proposed: ProposedEntries
  /// Why they cannot be appended; empty if they can.
  public let violations: [RuleViolation]
}

extension CaseFile {
  /// Tries to close the application with a decision.
  ///
  /// - Parameters:
  ///   - decision: the decision, the same for all applications of the command.
  ///   - dispatch: how the answer was sent or served, if that is recorded with it.
  ///   - earlier: the earlier answer that is repeated; nil if none is named.
  ///   - context: who records it, when, and at which place of the log.
  ///   - calendar: the calendar by which working days are counted.
  ///   - others: gives the other applications of the applicant; called only if an earlier answer is missing.
  public func closing(
    with decision: Closing, dispatch: [Event] = [], repeating earlier: EarlierAnswer? = nil,
    in context: RecordingContext, by calendar: WorkCalendar, others: () throws -> [OtherApplication]
  ) throws -> TriedClosing {
    var decision = decision
    if let earlier { decision.sameAs = earlier.text }
    // A waiver stays beside a ground that still stands and may fall later; an outcome that needs none has nothing to waive.
    if decision.outcome.ground == nil { decision.waiver = nil }
    let proposed = try ProposedEntries(([.closed(decision)] + dispatch).map { Act($0) }, of: self, in: context)
    let violations = proposed.violations(today: context.today, by: calendar)
    if !violations.isEmpty { return TriedClosing(proposed: proposed, violations: violations) }
    let isRepeated = decision.outcome.ground == .earlierAnswer
    let named = isRepeated ? earlier?.missing : nil
    let missing = try named ?? missingGround(for: decision, proposed, by: calendar, others)
    if let missing, decision.waiver == nil {
      let supply = GroundSupply.closing(application.step(supplying: missing))
      return TriedClosing(
        proposed: proposed, violations: [.groundMissing(number, decision.outcome, missing, by: supply)])
    }
    return TriedClosing(proposed: proposed, violations: [])
  }

  /// What is missing from the record for a closing; if it is the earlier answer, with answers that it may be.
  private func missingGround(
    for decision: Closing, _ proposed: ProposedEntries, by calendar: WorkCalendar,
    _ others: () throws -> [OtherApplication]
  ) throws -> MissingGround? {
    guard let entry = proposed.entries.first(where: { $0.event.kind == .closed }),
      let before = Lifecycle.application(before: entry, of: history.entries),
      let missing = before.missingGround(for: decision, by: calendar)
    else { return nil }
    guard case .earlierAnswer = missing else { return missing }
    return .earlierAnswer(alike: application.answersToTheSame(among: try others()))
  }
}
