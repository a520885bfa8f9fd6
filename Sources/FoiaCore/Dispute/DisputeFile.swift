internal import FoiaCalendar

/// A dispute with everything that was recorded of it, computed once for everything that is done to it.
///
/// What may be done to a dispute is decided here: `filing`, `recording`, `correcting` and `undoing` return the entries
/// to append, or throw a `Fault`. None of them reads or writes a file.
public struct DisputeFile: Sendable {
  /// What names it: the entry that recorded its filing.
  public let id: DisputeID
  /// The dispute as it stands; nil if its filing was taken back, and while nothing is recorded.
  public let dispute: Dispute?
  /// All its entries.
  public let history: History

  /// Computes the dispute from its history.
  public init(_ id: DisputeID, _ history: History) {
    self.id = id
    self.history = history
    self.dispute = Dispute(history)
  }

  /// Proposes the entry that a review was applied for, or a suit brought.
  ///
  /// - Parameters:
  ///   - filing: what was filed; its list of applications is replaced.
  ///   - applications: the applications it concerns; repeated ones are taken once.
  ///   - context: who records it, when, and at which place of the log.
  /// - Throws: a `Fault` if it cannot have happened.
  public static func filing(
    _ filing: DisputeFiling, about applications: [Application], in context: RecordingContext
  ) throws(Fault) -> ProposedDisputeEntries {
    var (filing, concerned) = (filing, [] as [Application])
    for application in applications where !concerned.contains(where: { $0.id == application.id }) {
      concerned.append(application)
    }
    filing.applications = concerned.map(\.number)
    let id = DisputeID(filing: context.nextEntry)
    let entry = context.entry(Act(.disputeFiled(filing)), about: .dispute(id))
    let proposed = ProposedDisputeEntries([entry], of: DisputeFile(id, History([])))
    try Fault.check(
      violations(of: [entry.event], today: context.today) + filing.violations(about: concerned)
        + proposed.refusals(in: context))
    return proposed
  }

  /// Proposes the entry of a later step: an answer, a decision or an appeal.
  ///
  /// - Throws: a `Fault` if it cannot have happened.
  public func recording(_ event: Event, in context: RecordingContext) throws(Fault) -> ProposedDisputeEntries {
    let proposed = ProposedDisputeEntries(context.entries([Act(event)], about: .dispute(id)), of: self)
    try Fault.check(
      Self.violations(of: [event], today: context.today) + proposed.refusals(in: context))
    return proposed
  }

  /// Proposes corrections of entries.
  ///
  /// - Parameters:
  ///   - corrected: the entries as they should be, each with the entry it corrects.
  ///   - reason: why they are corrected.
  ///   - context: who records it, when, and at which place of the log.
  ///   - concerned: looks up an application by its number; called only if the day or the applications of the filing
  ///     change.
  /// - Throws: a `Fault` if the corrected entries cannot have happened, and what `concerned` throws.
  public func correcting(
    _ corrected: [(place: EntryID, event: Event)], reason: String, in context: RecordingContext,
    concerned: (ApplicationNumber) throws -> Application
  ) throws -> ProposedDisputeEntries {
    let acts = corrected.map { place, event in
      Act(.corrected(Correction(event, reason: reason)), superseding: place)
    }
    let proposed = ProposedDisputeEntries(context.entries(acts, about: .dispute(id)), of: self)
    let events = corrected.map(\.event)
    var ofApplications: [RuleViolation] = []
    if events.contains(where: { $0.kind == .disputeFiled }), let filing = proposed.after?.filing,
      (filing.on, filing.applications) != (dispute?.filing.on, dispute?.filing.applications ?? [])
    {
      ofApplications = filing.violations(about: try filing.applications.map(concerned))
    }
    try Fault.check(
      Self.violations(of: events, today: context.today) + ofApplications + proposed.refusals(in: context))
    return proposed
  }

  /// Proposes to take back what an action wrote of the dispute.
  func undoing(
    _ action: ActionID, _ explanation: Event, in context: RecordingContext
  ) throws(Fault) -> (taken: [Entry], proposed: ProposedDisputeEntries) {
    let taken = history.entries.filter { $0.action == action }
    let proposed = ProposedDisputeEntries(
      context.entries(taken.map { Act(explanation, superseding: $0.seq) }, about: .dispute(id)), of: self)
    // The last entry that was written since and is not taken back.
    let later = history.entries.last { entry in
      entry.action > action && entry.event.kind != .undone && history.successor(of: entry.seq)?.event.kind != .undone
    }
    // A later correction of the same entry was typed with what an earlier one had made of it.
    let corrected = taken.filter { $0.event.kind == .corrected }.compactMap(\.supersedes)
    let correction = (taken.map(\.seq) + corrected).flatMap(history.successors(of:)).last { $0.action > action }
    let isPossible = proposed.after != nil && Dispute.refusals(of: proposed.history).isEmpty
    if let entry = correction ?? (isPossible ? nil : later) {
      throw Fault.rule(
        .dispute(
          .laterDepends(id, entry: entry.seq, entry.event.kind, on: entry.event.effective ?? entry.recording.day)))
    }
    return (taken, proposed)
  }

  /// Why events are impossible in themselves: dates after today, impossible limits.
  private static func violations(of events: [Event], today: Day) -> [RuleViolation] {
    events.flatMap { event in
      let future = event.effective.flatMap { day -> RuleViolation? in
        day > today ? .future(event.kind.dayField, day, today: today) : nil
      }
      return event.violations(today: today) + [future].compactMap { $0 }
    }
  }
}

extension DisputeFiling {
  /// Why a filing cannot concern these applications: one is void, or was received later.
  fileprivate func violations(about applications: [Application]) -> [RuleViolation] {
    applications.flatMap { application -> [RuleViolation] in
      let number = application.number
      let isEarly = on < application.came
      return (application.isVoid ? [.isVoid(number)] : [])
        + (isEarly ? [.dispute(.beforeReceipt(number, filed: on, received: application.came))] : [])
    }
  }
}
