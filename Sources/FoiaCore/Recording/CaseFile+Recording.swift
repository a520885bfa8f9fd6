public import FoiaCalendar

extension CaseFile {
  /// Proposes entries for what happened.
  ///
  /// - Parameter isOwnUnit: whether a consulted party is the agency itself or one of its departments.
  /// - Throws: a `Fault` if it cannot have happened, or if extensions would be longer than the law allows.
  public func recording(
    _ events: [Event], in context: RecordingContext, by calendar: WorkCalendar,
    isOwnUnit: (String) throws -> (isOwn: Bool, isAgencyItself: Bool)
  ) throws -> ProposedEntries {
    for case .consultationSent(let request) in events {
      try Fault.check(request.violations(of: application, isOwnUnit: isOwnUnit))
    }
    let proposed = try ProposedEntries(events.map { Act($0) }, of: self, in: context)
    try Fault.check(proposed.violations(today: context.today, by: calendar))
    return proposed
  }
}
