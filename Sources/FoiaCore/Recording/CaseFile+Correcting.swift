public import FoiaCalendar

extension CaseFile {
  /// Proposes a correction for each entry that changes.
  ///
  /// - Parameters:
  ///   - reason: why they are corrected.
  ///   - waiver: why an answer stays although its ground is missing; nil if it is not waived.
  ///   - context: who records it, when, and at which place of the log.
  ///   - calendar: the calendar by which working days are counted.
  ///   - isOwnUnit: whether a consulted party is the agency itself or one of its departments.
  ///   - corrected: gives the events as they should be, each with the entry it corrects.
  /// - Throws: a `Fault` if the corrected entries cannot stand.
  public func correcting(
    reason: String, waiver: String? = nil, in context: RecordingContext, by calendar: WorkCalendar,
    isOwnUnit: (String) throws -> (isOwn: Bool, isAgencyItself: Bool),
    _ corrected: (CaseFile) throws -> [(place: EntryID, event: Event)]
  ) throws -> ProposedEntries {
    try checkIsNotVoid()
    let acts = try corrected(self).map { place, event in
      Act(.corrected(Correction(event.waiving(waiver), reason: reason)), superseding: place)
    }
    let ofEvents = try acts.flatMap { act -> [RuleViolation] in
      guard case .corrected(let correction) = act.event else { return [] }
      return try violations(correctingTo: correction.event, today: context.today, isOwnUnit)
    }
    try Fault.check(ofEvents)
    let proposed = try ProposedEntries(acts, of: self, in: context)
    try Fault.check(proposed.violations(today: context.today, by: calendar))
    if let (closing, missing) = proposed.newlyMissingGround(by: calendar), closing.waiver == nil {
      let step = proposed.after.application.step(supplying: missing)
      throw Fault.rule(.groundMissing(number, closing.outcome, missing, by: .correcting(step)))
    }
    return proposed
  }

  /// Why a corrected event is impossible, whatever else is on record.
  private func violations(
    correctingTo event: Event, today: Day, _ isOwnUnit: (String) throws -> (isOwn: Bool, isAgencyItself: Bool)
  ) rethrows -> [RuleViolation] {
    var found = event.violations(today: today)
    switch event {
    case .registered(let registration):
      // By another channel than was typed, what only arrived is received that day; then there is nothing to confirm.
      found.removeAll { $0 == .arrivalAlone(registration.intake.channel) }
      if !application.isReceivedFromTheStart, registration.intake.settledReceipt.isConfirmed,
        let entry = history.standing.first(where: { $0.event.kind == .confirmed }), let on = entry.event.effective
      {
        found.append(
          .amending(.confirmationStands(number, registration.intake.channel, entry: entry.seq, on: on)))
      }
      // Only an imported application may have an unknown channel; a correction must not make a known one unknown.
      let isLost = registration.intake.channel == .unknown && application.intake.channel != .unknown
      return found + (isLost ? [.channelNotRecorded] : [])
    case .consultationSent(let request):
      return try found + request.violations(of: application, isOwnUnit: isOwnUnit)
    default: return found
    }
  }
}

extension ConsultationRequest {
  /// Why the party cannot be consulted: it is the agency itself or one of its departments, or the applicant.
  func violations(
    of application: Application, isOwnUnit: (String) throws -> (isOwn: Bool, isAgencyItself: Bool)
  ) rethrows -> [RuleViolation] {
    guard let party else { return [] }
    let personal = application.intake.personal
    let applicants = personal.map { [$0.applicant] + $0.coApplicants } ?? []
    if role == .thirdParty, applicants.contains(where: { $0.comparable == party.comparable }) {
      return [.applicantConsulted(application.number)]
    }
    let (isOwn, isAgencyItself) = try isOwnUnit(party)
    return isOwn ? [.ownUnit(role, isAgencyItself: isAgencyItself)] : []
  }
}

extension Event {
  /// A closing with the reason for which it stays although its ground is missing; any other event unchanged.
  fileprivate func waiving(_ waiver: String?) -> Event {
    guard let waiver, case .closed(var closing) = self else { return self }
    closing.waiver = waiver
    return .closed(closing)
  }
}
