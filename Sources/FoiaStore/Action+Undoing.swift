internal import FoiaCalendar
public import FoiaCore
internal import GRDB

/// What somebody's last action was, and what taking it back does.
public struct Undoing: Sendable {
  /// The entries that are taken back, at most the first of many, each with the number of its application.
  public let entries: [(entry: Entry, number: ApplicationNumber?, telling: Telling)]
  public let entryCount: Int
  public let applicationCount: Int
  /// The only application concerned, before and after; nil where there are none or several.
  public let transition: Transition?
}

extension Action {
  private static let told = 20

  /// Takes a person's last action back as a whole: an import is one action, and undoing a registration voids it.
  ///
  /// Refused where a later entry that stands cannot be without it, and where bytes are gone for good.
  public func undo(actionOf person: String, reason: String?) throws -> Undoing {
    guard let action = try lastAction(of: person) else {
      throw RuleViolations(all: [.amending(.nothingToUndo(by: person))])
    }
    let calendar = try CalendarReading.calendar(in: database)
    let explanation = Event.undone(Explanation(reason: reason))
    var (told, count): ([(Entry, ApplicationNumber?, Telling)], Int) = ([], 0)
    var transitions: [Transition] = []
    var violations: [RuleViolation] = []
    var applications = 0
    let ids = try Int?.fetchAll(
      database, sql: "SELECT application FROM entry WHERE action = ? AND seq >= ? GROUP BY 1 ORDER BY min(seq)",
      arguments: [action, action])
    for case let id? in ids {
      if try DisputeFinding.subject(of: id, in: database) != nil {
        let (taken, transition) = try undo(action, ofDispute: id, explanation)
        count += taken.count
        told += taken.map { ($0, nil, Telling($0, in: transition.history)) }
        continue
      }
      var taken: [Entry] = []
      let draft = try draft(id) { _, history in
        taken = history.entries.filter { $0.action == action }
        let registration = taken.first { $0.event.kind == .registered }
        return (registration.map { [$0] } ?? taken).map { (explanation, $0.seq) }
      }
      for entry in taken where entry.event.kind == .erased {
        throw RuleViolations(all: [.amending(.cannotUndo(entry.event.kind))])
      }
      violations += self.violations(undoing: action, draft, calendar)
      if violations.isEmpty {
        let transition = try write(draft)
        if transitions.count < 2 { transitions.append(transition) }
      }
      applications += 1
      count += taken.count
      if told.count < Self.told {
        told += taken.prefix(Self.told).map { ($0, draft.before.number, Telling($0, in: draft.history)) }
      }
    }
    try RuleViolations.check(violations)
    for entry in try entriesOfLedger(action: action) {
      if entry.event.kind == .founded { throw RuleViolations(all: [.amending(.cannotUndo(.founded))]) }
      if case .figuresSet(let figures) = entry.event,
        let later = try LedgerEntries.figures(of: figures.year, in: database).last, later.seq > entry.seq
      {
        throw RuleViolations(all: [.amending(.figuresSetLater(figures.year, entry: later.seq))])
      }
      try log.append(explanation, about: .ledger, superseding: entry.seq)
      count += 1
      told.insert((entry, nil, Telling(entry, in: nil)), at: 0)
    }
    return Undoing(
      entries: told, entryCount: count, applicationCount: applications,
      transition: transitions.count == 1 ? transitions[0] : nil)
  }

  /// The last action of a person that stands; an undoing is none.
  private func lastAction(of person: String) throws -> Int? {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT seq FROM entry e WHERE seq = action AND recorded_by = ? AND kind <> 'undone'
        AND NOT EXISTS (SELECT 1 FROM entry u WHERE u.supersedes = e.seq AND u.kind = 'undone')
        ORDER BY seq DESC
        """, arguments: [person])
    return try rows.next()?[0]
  }

  private func entriesOfLedger(action: Int) throws -> [Entry] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT \(EntryReading.columns) FROM \(EntryReading.tables) WHERE e.application IS NULL AND e.action = ?",
      arguments: [action])
    return try rows.map(EntryReading.entry)
  }

  /// The later entries that stand and cannot be without what is undone.
  private func violations(undoing action: Int, _ draft: Draft, _ calendar: WorkCalendar) -> [RuleViolation] {
    let number = draft.before.number
    func depends(_ entry: Entry) -> RuleViolation {
      .amending(
        .laterDepends(number, entry: entry.seq, entry.event.kind, on: entry.event.effective ?? entry.recording.day))
    }
    let voids = draft.new.contains { $0.supersedes == draft.before.id }
    if voids {
      return draft.history.entries.filter { entry in
        entry.action > action && entry.event.kind != .undone && draft.history.successor(of: entry.seq) == nil
      }.map(depends)
    }
    let corrections = draft.new.compactMap(\.supersedes).flatMap(draft.history.successors(of:)).filter {
      $0.action > action && $0.event.kind == .corrected
    }
    if !corrections.isEmpty { return corrections.map(depends) }
    var later = Lifecycle.dependents(of: draft.new, in: draft.history.entries).map(depends)
    if later.isEmpty, let (closing, _) = draft.newlyMissingGround(calendar), closing.waiver == nil,
      let closed = draft.before.closed
    {
      later = [.amending(.laterDepends(number, entry: closed.entry, .closed, on: closing.on))]
    }
    let isPossible = later.isEmpty
    return isPossible
      ? Application(draft.historyAfter)?.violations(extendingSince: draft.before, by: calendar) ?? [] : later
  }
}
