public import FoiaCalendar

/// Takes an action back as a whole, one application after the other: an import is one action with many applications,
/// and only one of them is in memory at a time.
///
/// It is refused if a later entry that stands depends on what is taken back, and if personal data was erased for good.
public struct UndoingPlan {
  private static let told = 20

  private let action: ActionID
  private let calendar: WorkCalendar
  private let explanation: Event
  private var entries: [(entry: Entry, number: ApplicationNumber?, context: EntryContext)] = []
  private var entryCount = 0
  private var applicationCount = 0
  private var transition: Transition?
  private var violations: [RuleViolation] = []

  /// Nothing is taken back yet.
  ///
  /// - Parameters:
  ///   - action: the action to take back.
  ///   - reason: why it is taken back; nil if no reason is given.
  ///   - calendar: the calendar by which working days are counted.
  public init(takingBack action: ActionID, reason: String?, by calendar: WorkCalendar) {
    self.action = action
    self.calendar = calendar
    self.explanation = .undone(Explanation(reason: reason))
  }

  /// The action that a person wants to undo, which stands and is that person's own.
  ///
  /// - Parameters:
  ///   - target: which action is meant.
  ///   - person: who undoes it.
  ///   - last: gives the last action of the person that stands; nil if there is none.
  ///   - holding: gives the action that an entry belongs to; nil if there is no such entry.
  /// - Throws: a `Fault` if there is no such action, or if it cannot be undone.
  public static func action(
    _ target: UndoTarget, of person: String, last: () throws -> ActionID?,
    holding: (EntryID) throws -> RecordedAction?
  ) throws -> ActionID {
    switch target {
    case .last:
      guard let action = try last() else { throw Fault.rule(.amending(.nothingToUndo(by: person))) }
      return action
    case .entry(let entry):
      guard let action = try holding(entry) else { throw Fault.record(.noSuchHandle(entry)) }
      if action.kind == .undone { throw Fault.rule(.amending(.cannotUndo(.undone))) }
      if let later = action.undoneBy { throw Fault.rule(.amending(.undoneAlready(entry, by: later))) }
      if action.by != person { throw Fault.rule(.amending(.actionOfAnother(entry, by: action.by))) }
      return action.id
    }
  }

  /// Takes back what the action wrote of an application.
  ///
  /// - Returns: the entries to append; nil once something forbids the undoing.
  /// - Throws: a `Fault` if the action erased personal data.
  public mutating func undo(_ file: CaseFile, in context: RecordingContext) throws(Fault) -> ProposedEntries? {
    let taken = file.history.entries.filter { $0.action == action }
    if taken.contains(where: { $0.event.kind == .erased }) {
      throw Fault.rule(.amending(.cannotUndo(.erased)))
    }
    let registration = taken.first { $0.event.kind == .registered }
    let undone = registration.map { [$0] } ?? taken
    let proposed = try ProposedEntries(
      undone.map { Act(explanation, superseding: $0.seq) }, of: file, in: context)
    violations += proposed.violations(undoing: action, by: calendar)
    applicationCount += 1
    entryCount += taken.count
    if entries.count < Self.told {
      entries += taken.prefix(Self.told).map { ($0, file.number, EntryContext($0, in: file.history)) }
    }
    transition = applicationCount == 1 ? proposed.transition(by: calendar) { _ in nil } : nil
    return violations.isEmpty ? proposed : nil
  }

  /// Takes back what the action wrote of a dispute.
  ///
  /// - Throws: a `Fault` if a later entry depends on it.
  public mutating func undo(_ file: DisputeFile, in context: RecordingContext) throws(Fault) -> ProposedDisputeEntries {
    let (taken, proposed) = try file.undoing(action, explanation, in: context)
    entryCount += taken.count
    entries += taken.map { ($0, nil, EntryContext($0, in: file.history)) }
    return proposed
  }

  /// Throws a `Fault` if something forbids the undoing; to be called once all applications and disputes are taken.
  public func check() throws(Fault) { try Fault.check(violations) }

  /// Takes back an entry of the action that is about the ledger.
  ///
  /// - Parameters:
  ///   - entry: the entry.
  ///   - context: who records it, when, and at which place of the log.
  ///   - lastFigures: gives the last entry that typed in section two of a year.
  /// - Returns: the entry to append.
  /// - Throws: a `Fault` if the entry cannot be undone, or if section two of the year was typed in again later.
  public mutating func undo(
    _ entry: Entry, in context: RecordingContext, lastFigures: (_ year: Int) throws -> EntryID?
  ) throws -> Entry {
    let kind = entry.event.kind
    if kind == .founded || kind == .backedUp { throw Fault.rule(.amending(.cannotUndo(kind))) }
    if case .figuresSet(let figures) = entry.event, let later = try lastFigures(figures.year), later > entry.seq {
      throw Fault.rule(.amending(.figuresSetLater(figures.year, entry: later)))
    }
    entryCount += 1
    entries.insert((entry, nil, EntryContext(entry, in: nil)), at: 0)
    return context.entry(Act(explanation, superseding: entry.seq), about: .ledger)
  }

  /// What was taken back, for showing.
  public var undoing: Undoing {
    Undoing(
      action: action, entries: entries, entryCount: entryCount, applicationCount: applicationCount,
      transition: transition)
  }
}

extension ProposedEntries {
  /// The later entries that stand and depend on what an action wrote, when these entries take it back.
  fileprivate func violations(undoing action: ActionID, by calendar: WorkCalendar) -> [RuleViolation] {
    let (application, history) = (before.application, before.history)
    func depend(_ entries: [Entry]) -> [RuleViolation] {
      // While a new answer is ordered, the first one cannot be taken back: what belongs to the order goes first.
      let ofOrder = entries.filter { [.redoOrdered, .redoAnswered].contains($0.event.kind) }
      return (ofOrder.isEmpty ? entries : ofOrder).map { entry in
        .amending(
          .laterDepends(
            before.number, entry: entry.seq, entry.event.kind, on: entry.event.effective ?? entry.recording.day))
      }
    }
    if entries.contains(where: { $0.supersedes == before.id.entry }) {
      // If the registration goes, everything else that was written of the application would go too.
      return depend(
        history.entries.filter { entry in
          entry.action > action && entry.event.kind != .undone && history.successor(of: entry.seq) == nil
        })
    }
    let taken = entries.compactMap(\.supersedes)
    // A later correction of the same entry was typed with what an earlier one had made of it.
    let corrected = history.entries.filter { taken.contains($0.seq) && $0.event.kind == .corrected }
      .compactMap(\.supersedes)
    let corrections = (taken + corrected).flatMap(history.successors(of:)).filter {
      $0.action > action && $0.event.kind == .corrected
    }
    if !corrections.isEmpty { return depend(corrections) }
    let later = Lifecycle.dependents(of: entries, in: history.entries)
    if !later.isEmpty { return depend(later) }
    if let (closing, _) = newlyMissingGround(by: calendar), closing.waiver == nil, let closed = application.closed {
      return [.amending(.laterDepends(before.number, entry: closed.entry, .closed, on: closing.on))]
    }
    return []
  }
}
