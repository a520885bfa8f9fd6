public import FoiaCalendar
public import FoiaCore
internal import GRDB

/// A dispute before and after something was recorded of it.
public struct DisputeTransition: Sendable {
  public let before: Dispute?
  /// nil where it was taken back.
  public let after: Dispute?
  public let history: History
  /// The entries that were written.
  public let written: [Entry]
  /// What the rules have to say about its filing, where that was written.
  public let finding: Finding?
  /// Other disputes that look like the same one typed twice.
  public let alike: [Int]
}

extension Action {
  /// Records that a review was applied for, or a suit brought.
  ///
  /// - Parameter applications: those it concerns, as somebody names them.
  public func file(_ filing: DisputeFiling, about applications: [NumberReference]) throws -> DisputeTransition {
    var filing = filing
    filing.applications = try numbers(applications)
    let event = Event.disputeFiled(filing)
    let entry = Entry(
      seq: nextEntry, action: nextEntry, application: nextEntry, event: event, recording: log.recording)
    try RuleViolations.check(try violations(of: History([entry]), adding: [event]))
    return try write([(event, nil)], of: nil, History([]))
  }

  /// Records what happened to a dispute.
  public func record(_ event: Event, ofDispute id: Int) throws -> DisputeTransition {
    let (dispute, history) = try DisputeFinding.dispute(id, in: database)
    let entry = log.draft(event, about: id)
    try RuleViolations.check(try violations(of: History(history.entries + [entry]), adding: [event]))
    return try write([(event, nil)], of: dispute, history)
  }

  /// Takes entries of a dispute for what they should have said.
  ///
  /// - Parameter corrected: given its history and the calendar, the entries as they should be, each at the place of the one
  ///   it corrects.
  public func correct(
    dispute id: Int, reason: String,
    _ corrected: (History, WorkCalendar) throws -> [(place: Int, event: Event)]
  ) throws -> DisputeTransition {
    let (dispute, history) = try DisputeFinding.dispute(id, in: database)
    let events = try corrected(history, try CalendarReading.calendar(in: database))
    let acts = events.map { place, event in
      (event: Event.corrected(Correction(event, reason: reason)), supersedes: place)
    }
    let drafts = acts.enumerated().map { log.draft($1.event, about: id, superseding: $1.supersedes, after: $0) }
    try RuleViolations.check(
      try violations(of: History(history.entries + drafts), adding: events.map(\.event), to: dispute.filing))
    return try write(acts.map { ($0.event, $0.supersedes) }, of: dispute, history)
  }

  /// Takes back what an action wrote of a dispute.
  func undo(_ action: Int, ofDispute id: Int, _ explanation: Event) throws -> (taken: [Entry], DisputeTransition) {
    let history = try DisputeFinding.history(id, in: database)
    let taken = history.entries.filter { $0.action == action }
    let drafts = taken.enumerated().map { log.draft(explanation, about: id, superseding: $1.seq, after: $0) }
    let after = History(history.entries + drafts)
    // The last of what was written since and not taken back.
    let later = history.entries.last { entry in
      entry.action > action && entry.event.kind != .undone && history.successor(of: entry.seq)?.event.kind != .undone
    }
    let corrections = taken.flatMap { history.successors(of: $0.seq) }.last { $0.action > action }
    let isPossible = Dispute(after).map { _ in Dispute.refusals(of: after).isEmpty } ?? false
    if let entry = corrections ?? (isPossible ? nil : later) {
      throw RuleViolations(
        all: [
          .dispute(
            .laterDepends(id, entry: entry.seq, entry.event.kind, on: entry.event.effective ?? entry.recording.day))
        ])
    }
    return (taken, try write(taken.map { (explanation, $0.seq) }, of: Dispute(history), history))
  }

  private func write(
    _ acts: [(event: Event, supersedes: Int?)], of before: Dispute?, _ history: History
  ) throws -> DisputeTransition {
    let written = try acts.map { act in
      let id = history.entries.first?.seq
      return try log.append(act.event, about: id.map { .dispute($0) } ?? .itself, superseding: act.supersedes)
    }
    let history = History(history.entries + written)
    let after = Dispute(history)
    if let id = history.entries.first?.seq { try DerivedDispute.rewrite(id, after, in: database) }
    disputeMoves.append((before, after))
    let isOfFiling = written.contains { [.disputeFiled, .corrected].contains($0.event.kind) }
    let finding = try isOfFiling ? after.flatMap { try $0.reviewFirstFinding(outcomes(of: $0)) } : nil
    let alike = try isOfFiling ? after.map { try lookAlikes(of: $0) } ?? [] : []
    return DisputeTransition(
      before: before, after: after, history: history, written: written, finding: finding, alike: alike)
  }

  /// What forbids a set of entries of one dispute.
  ///
  /// - Parameter filing: what was recorded of its filing before; whom it concerns is looked at where that changes.
  private func violations(
    of history: History, adding events: [Event], to filing: DisputeFiling? = nil
  ) throws -> [RuleViolation] {
    let today = log.recording.day
    var found: [RuleViolation] = events.flatMap { event in
      let future = event.effective.flatMap { day -> RuleViolation? in
        day > today ? .future(event.kind.dayField, day, today: today) : nil
      }
      return event.violations(today: today) + [future].compactMap { $0 }
    }
    let isOfFiling = events.contains { $0.kind == .disputeFiled }
    if isOfFiling, let dispute = Dispute(history),
      (dispute.filing.on, dispute.filing.applications) != (filing?.on, filing?.applications ?? [])
    {
      for number in dispute.filing.applications {
        let application = try find(.number(number))
        if application.isVoid { found.append(.isVoid(number)) }
        if dispute.filing.on < application.came {
          found.append(.dispute(.beforeReceipt(number, filed: dispute.filing.on, received: application.came)))
        }
      }
    }
    let new = Set(history.entries.filter { $0.seq >= nextEntry }.map { $0.supersedes ?? $0.seq })
    return found + Dispute.refusals(of: history, adding: new).map { .dispute($0) }
  }

  /// Disputes of the same way with the same case number, or of the same day about the same applications.
  private func lookAlikes(of dispute: Dispute) throws -> [Int] {
    let filing = dispute.filing
    return try DisputeFinding.disputes(where: "id <> ?", [dispute.id], in: database).filter { other in
      guard other.filing.way == filing.way else { return false }
      let isSameCase = filing.caseNumber.map { $0.comparable == other.filing.caseNumber?.comparable } ?? false
      let isSameMatter =
        filing.on == other.filing.on && !filing.applications.isEmpty
        && Set(filing.applications) == Set(other.filing.applications)
      return isSameCase || isSameMatter
    }.map(\.id)
  }

  private func numbers(_ references: [NumberReference]) throws -> [ApplicationNumber] {
    try findAll(references)
    var numbers: [ApplicationNumber] = []
    for reference in references {
      let number = try find(reference).number
      if !numbers.contains(number) { numbers.append(number) }
    }
    return numbers
  }

  private func outcomes(of dispute: Dispute) throws -> [(number: ApplicationNumber, outcome: Outcome)] {
    try dispute.filing.applications.compactMap { number in
      try find(.number(number)).closing.map { (number, $0.outcome) }
    }
  }
}
