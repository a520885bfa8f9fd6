internal import FoiaCalendar
internal import FoiaCore
internal import GRDB

/// Entries about to be written for one application.
struct Draft {
  let before: Application
  let history: History
  let new: [Entry]

  var entries: [Entry] { history.entries }
  var historyAfter: History { History(history.entries + new) }

  /// What forbids them, so that they cannot have happened so, or must not be recorded.
  func violations(today: Day, _ calendar: WorkCalendar) -> [RuleViolation] {
    let ofToday = before.violations(of: new.map(\.event), today: today)
    if !ofToday.isEmpty { return ofToday }
    let ofLife = Lifecycle.violations(of: entries, adding: new)
    if !ofLife.isEmpty { return ofLife }
    return Application(historyAfter)?.violations(extendingSince: before, by: calendar) ?? []
  }
}

extension Action {
  /// - Parameter acts: what is to be written of the application as it stands, each with the entry that it supersedes.
  func draft(
    _ id: Int, _ acts: (Application, History) throws -> [(event: Event, supersedes: Int?)]
  ) throws -> Draft {
    let history = History(try EntryReading.entries(of: id, in: database))
    guard let before = Application(history) else { throw RecordFault.badEntry(id) }
    let new = try acts(before, history).enumerated().map { index, act in
      log.draft(act.event, about: id, superseding: act.supersedes, after: index)
    }
    return Draft(before: before, history: history, new: new)
  }

  func write(_ draft: Draft) throws -> Transition {
    let id = draft.before.id
    let written = try draft.new.map { entry in
      try derived.note(unitsOf: entry.event)
      return try log.append(entry.event, about: .application(id), superseding: entry.supersedes)
    }
    guard let after = Application(entries: draft.entries + written) else { throw RecordFault.badEntry(id) }
    try derived.rewrite(after)
    try note(from: draft.before, to: after)
    return Transition(before: draft.before, after: after, written: written)
  }
}
