public import FoiaCalendar

/// Takes an action back as a whole, application by application: an import is one action of many applications, of which
/// never more than one is held.
///
/// Refused where a later entry that stands cannot be without what is taken back, and where bytes are gone for good.
public struct UndoingPlan {
  private static let told = 20

  private let action: Int
  private let calendar: WorkCalendar
  private let explanation: Event
  private var entries: [(entry: Entry, number: ApplicationNumber?, telling: Telling)] = []
  private var entryCount = 0
  private var applicationCount = 0
  private var transition: Transition?
  private var violations: [RuleViolation] = []

  /// - Parameter action: the action that is taken back, by the place of its first entry.
  public init(takingBack action: Int, reason: String?, by calendar: WorkCalendar) {
    self.action = action
    self.calendar = calendar
    self.explanation = .undone(Explanation(reason: reason))
  }

  /// The action that a person can take back: the last one that stands.
  ///
  /// - Throws: `RuleViolations` where there is none.
  public static func action(_ last: Int?, of person: String) throws(RuleViolations) -> Int {
    guard let last else { throw RuleViolations(all: [.amending(.nothingToUndo(by: person))]) }
    return last
  }

  /// Takes back what the action wrote of an application.
  ///
  /// - Returns: what is to be appended; nil once anything forbids the undoing.
  public mutating func take(_ file: CaseFile, in context: RecordingContext) throws -> ProposedEntries? {
    let taken = file.history.entries.filter { $0.action == action }
    if taken.contains(where: { $0.event.kind == .erased }) {
      throw RuleViolations(all: [.amending(.cannotUndo(.erased))])
    }
    let registration = taken.first { $0.event.kind == .registered }
    let undone = registration.map { [$0] } ?? taken
    let proposed = try ProposedEntries(
      undone.map { Act(explanation, superseding: $0.seq) }, of: file, in: context)
    violations += proposed.violations(undoing: action, by: calendar)
    applicationCount += 1
    entryCount += taken.count
    if entries.count < Self.told {
      entries += taken.prefix(Self.told).map { ($0, file.number, Telling($0, in: file.history)) }
    }
    transition = applicationCount == 1 ? proposed.transition(by: calendar) : nil
    return violations.isEmpty ? proposed : nil
  }

  /// Takes back what the action wrote of a dispute.
  public mutating func take(_ file: DisputeFile, in context: RecordingContext) throws -> ProposedDisputeEntries {
    let (taken, proposed) = try file.undoing(action, explanation, in: context)
    entryCount += taken.count
    entries += taken.map { ($0, nil, Telling($0, in: proposed.history)) }
    return proposed
  }

  /// Refuses the undoing where anything forbids it; to be called once all applications and disputes are taken.
  public func check() throws(RuleViolations) { try RuleViolations.check(violations) }

  /// Takes back an entry of the action that is about the ledger.
  ///
  /// - Parameter lastFigures: the place of the entry that typed section two of a year last.
  /// - Returns: the entry that is to be appended.
  public mutating func take(
    _ entry: Entry, in context: RecordingContext, lastFigures: (_ year: Int) throws -> Int?
  ) throws -> Entry {
    if entry.event.kind == .founded { throw RuleViolations(all: [.amending(.cannotUndo(.founded))]) }
    if case .figuresSet(let figures) = entry.event, let later = try lastFigures(figures.year), later > entry.seq {
      throw RuleViolations(all: [.amending(.figuresSetLater(figures.year, entry: later))])
    }
    entryCount += 1
    entries.insert((entry, nil, Telling(entry, in: nil)), at: 0)
    return context.entry(Act(explanation, superseding: entry.seq), about: nil)
  }

  /// What was taken back, to be told.
  public var undoing: Undoing {
    Undoing(entries: entries, entryCount: entryCount, applicationCount: applicationCount, transition: transition)
  }
}

extension ProposedEntries {
  /// The later entries that stand and cannot be without what an action wrote, where these entries take it back.
  fileprivate func violations(undoing action: Int, by calendar: WorkCalendar) -> [RuleViolation] {
    let (application, history) = (before.application, before.history)
    func depends(_ entry: Entry) -> RuleViolation {
      .amending(
        .laterDepends(
          before.number, entry: entry.seq, entry.event.kind, on: entry.event.effective ?? entry.recording.day))
    }
    if entries.contains(where: { $0.supersedes == before.id }) {
      // With the registration everything goes that was written of the application.
      return history.entries.filter { entry in
        entry.action > action && entry.event.kind != .undone && history.successor(of: entry.seq) == nil
      }.map(depends)
    }
    let corrections = entries.compactMap(\.supersedes).flatMap(history.successors(of:)).filter {
      $0.action > action && $0.event.kind == .corrected
    }
    if !corrections.isEmpty { return corrections.map(depends) }
    let later = Lifecycle.dependents(of: entries, in: history.entries).map(depends)
    if !later.isEmpty { return later }
    if let (closing, _) = newlyMissingGround(by: calendar), closing.waiver == nil, let closed = application.closed {
      return [.amending(.laterDepends(before.number, entry: closed.entry, .closed, on: closing.on))]
    }
    return after.application.violations(extendingSince: application, by: calendar)
  }
}
