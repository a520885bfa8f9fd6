internal import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Action {
  /// Undoes a person's last action as a whole. An import is one action, and undoing a registration voids the
  /// application.
  ///
  /// - Throws: a `Fault` if there is no such action, if a later entry depends on it, or if it erased personal data.
  public func undo(actionOf person: String, reason: String?) throws -> Undoing {
    let action = try UndoingPlan.action(try lastAction(of: person), of: person)
    var plan = UndoingPlan(takingBack: action, reason: reason, by: try calendar())
    for id in try subjects(of: action) {
      if try DisputeLookup.subject(of: id, in: database) != nil {
        try write(plan.undo(DisputeFile(try DisputeLookup.history(id, in: database)), in: context))
      } else if let proposed = try plan.undo(EntryDecoding.caseFile(id, in: database), in: context) {
        try write(proposed)
      }
    }
    try plan.check()
    for entry in try entriesOfLedger(action: action) {
      let undoing = try plan.undo(entry, in: context) { year in
        try LedgerEntries.figures(of: year, in: database).last?.seq
      }
      try log.append(undoing)
    }
    return plan.undoing
  }

  /// The last action of a person that stands; undoing something is not an action in this sense. nil if there is none.
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

  /// The applications and disputes that an action wrote entries of, in the order of writing.
  private func subjects(of action: Int) throws -> [Int] {
    try Int?.fetchAll(
      database, sql: "SELECT application FROM entry WHERE action = ? AND seq >= ? GROUP BY 1 ORDER BY min(seq)",
      arguments: [action, action]
    ).compactMap { $0 }
  }

  private func entriesOfLedger(action: Int) throws -> [Entry] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT \(EntryDecoding.columns) FROM \(EntryDecoding.tables) WHERE e.application IS NULL AND e.action = ?",
      arguments: [action])
    return try rows.map(EntryDecoding.entry)
  }
}
