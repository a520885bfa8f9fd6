public import FoiaCalendar

extension CaseFile {
  /// Takes entries for what they should have said: one correction for each entry that changes.
  ///
  /// - Parameters:
  ///   - waiver: why an answer stays although its ground is missing.
  ///   - isOwnUnit: whether a party that is consulted is the agency itself or one of its departments.
  ///   - corrected: the entries as they should be, each with the place of the one it corrects.
  /// - Throws: `RuleViolations`.
  public func correcting(
    reason: String, waiver: String? = nil, in context: RecordingContext, by calendar: WorkCalendar,
    isOwnUnit: (String) throws -> (isOwn: Bool, isAgencyItself: Bool),
    _ corrected: (CaseFile) throws -> [(place: Int, event: Event)]
  ) throws -> ProposedEntries {
    try checkIsNotVoid()
    let acts = try corrected(self).map { place, event in
      Act(.corrected(Correction(event.waiving(waiver), reason: reason)), superseding: place)
    }
    let ofEvents = try acts.flatMap { act -> [RuleViolation] in
      guard case .corrected(let correction) = act.event else { return [] }
      return try violations(correctingTo: correction.event, today: context.today, isOwnUnit)
    }
    try RuleViolations.check(ofEvents)
    let proposed = try ProposedEntries(acts, of: self, in: context)
    try RuleViolations.check(proposed.violations(today: context.today, by: calendar))
    if let (closing, missing) = proposed.newlyMissingGround(by: calendar), closing.waiver == nil {
      throw RuleViolations(all: [.groundMissing(number, closing.outcome, missing)])
    }
    return proposed
  }

  /// What forbids an entry as it should have been, whatever else is recorded.
  private func violations(
    correctingTo event: Event, today: Day, _ isOwnUnit: (String) throws -> (isOwn: Bool, isAgencyItself: Bool)
  ) rethrows -> [RuleViolation] {
    let found = event.violations(today: today)
    switch event {
    case .registered(let registration):
      // An old ledger may not know the channel; who corrects it does.
      let isLost = registration.intake.channel == .unknown && application.intake.channel != .unknown
      return found + (isLost ? [.channelNotRecorded] : [])
    case .consultationSent(let request):
      guard let party = request.party else { return found }
      let (isOwn, isAgencyItself) = try isOwnUnit(party)
      return found + (isOwn ? [.ownUnit(request.role, isAgencyItself: isAgencyItself)] : [])
    default: return found
    }
  }
}

extension Event {
  /// A closing with the reason for which it stays although its ground is missing; anything else as it is.
  fileprivate func waiving(_ waiver: String?) -> Event {
    guard let waiver, case .closed(var closing) = self else { return self }
    closing.waiver = waiver
    return .closed(closing)
  }
}
