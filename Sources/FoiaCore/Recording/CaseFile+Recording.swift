public import FoiaCalendar

extension CaseFile {
  /// Records what happened: refused where the lifecycle, the law's limits or today forbid it.
  ///
  /// - Throws: `RuleViolations`.
  public func recording(
    _ events: [Event], in context: RecordingContext, by calendar: WorkCalendar
  ) throws -> ProposedEntries {
    let proposed = try ProposedEntries(events.map { Act($0) }, of: self, in: context)
    try RuleViolations.check(proposed.violations(today: context.today, by: calendar))
    return proposed
  }
}
