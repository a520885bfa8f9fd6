internal import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Action {
  /// Undoes an action of a person as a whole. An import is one action, and undoing a registration voids the
  /// application.
  ///
  /// - Parameters:
  ///   - person: who recorded the action and undoes it.
  ///   - target: which action it is.
  ///   - reason: why it is undone; nil if no reason is given.
  /// - Throws: a `Fault` if there is no such action, if a later entry depends on it, or if it erased personal data.
  public func undo(actionOf person: String, _ target: UndoTarget = .last, reason: String?) throws -> Undoing {
    let action = try UndoingPlan.action(
      target, of: person, last: { try ActionLookup.standing(of: person, atMost: 1, in: database).first },
      holding: { try ActionLookup.action(holding: $0, in: database) })
    try log.prepareUndoing(action)
    var plan = UndoingPlan(takingBack: action, reason: reason, by: try calendar())
    for subject in try subjects(of: action) {
      switch subject {
      case .dispute(let id):
        try write(plan.undo(DisputeFile(id, try DisputeLookup.history(id, in: database)), in: context))
      case .application(let id):
        guard let proposed = try plan.undo(EntryDecoding.caseFile(id, in: database), in: context) else { continue }
        try write(proposed)
      case .ledger: continue
      }
    }
    try plan.check()
    for entry in try entriesOfLedger(action: action) {
      let undoing = try plan.undo(entry, in: context) { year in
        try LedgerEntries.figures(of: year, in: database).last?.entry
      }
      try log.append(undoing)
    }
    return plan.undoing
  }

  /// The applications and disputes that an action wrote entries of, in the order of writing.
  private func subjects(of action: ActionID) throws -> [Entry.Subject] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT first.seq, first.kind = 'dispute-filed' FROM entry first JOIN (
          SELECT application, min(seq) AS place FROM entry WHERE action = ?1 AND seq >= ?1 GROUP BY 1
        ) written ON written.application = first.seq ORDER BY written.place
        """, arguments: [action.rawValue])
    return try rows.map { row in
      try row.value(1, of: "entry")
        ? .dispute(row.value(0, of: "entry")) : .application(row.value(0, of: "entry"))
    }
  }

  private func entriesOfLedger(action: ActionID) throws -> [Entry] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT \(EntryDecoding.columns) FROM \(EntryDecoding.tables) WHERE e.application IS NULL AND e.action = ?",
      arguments: [action.rawValue])
    return try rows.map(EntryDecoding.entry)
  }
}
