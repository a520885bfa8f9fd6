public import FoiaCalendar

/// Entries of one application that are to be appended, and what it was before and is after them.
public struct ProposedEntries: Sendable {
  public let before: CaseFile
  /// To be appended as they are, in this order.
  public let entries: [Entry]
  public let after: CaseFile

  /// - Throws: `RecordFault.badEntry` where no application would be left.
  init(_ acts: [Act], of file: CaseFile, in context: RecordingContext) throws(RecordFault) {
    before = file
    entries = context.entries(acts, about: file.id)
    guard let after = CaseFile(History(file.history.entries + entries)) else { throw .badEntry(file.id) }
    self.after = after
  }

  /// What was done, to be told once the entries are appended.
  public func transition(by calendar: WorkCalendar) -> Transition {
    Transition(
      before: before.application, after: after.application, history: after.history, written: entries,
      calendar: calendar)
  }

  /// What forbids the entries, so that they cannot have happened so, or must not be recorded.
  func violations(today: Day, by calendar: WorkCalendar) -> [RuleViolation] {
    let ofToday = before.application.violations(of: entries.map(\.event), today: today)
    if !ofToday.isEmpty { return ofToday }
    let ofLifecycle = Lifecycle.violations(of: before.history.entries, adding: entries)
    if !ofLifecycle.isEmpty { return ofLifecycle }
    return after.application.violations(extendingSince: before.application, by: calendar)
  }

  /// The closing that stands afterwards and lacks its ground, which it did not before, and what is missing.
  func newlyMissingGround(by calendar: WorkCalendar) -> (closing: Closing, missing: MissingGround)? {
    guard let found = after.history.missingGround(by: calendar) else { return nil }
    return before.history.missingGround(by: calendar)?.missing == found.missing ? nil : found
  }
}

extension History {
  /// The closing that stands, if it lacks its ground, and what is missing.
  fileprivate func missingGround(by calendar: WorkCalendar) -> (closing: Closing, missing: MissingGround)? {
    guard let entry = standing.first(where: { $0.event.kind == .closed }), case .closed(let closing) = entry.event,
      let missing = Lifecycle.application(before: entry, of: entries)?.missingGround(for: closing, by: calendar)
    else { return nil }
    return (closing, missing)
  }
}
