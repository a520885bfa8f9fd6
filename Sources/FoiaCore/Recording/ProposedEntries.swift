public import FoiaCalendar

/// Entries of one application that are to be appended, with the application before and after them.
public struct ProposedEntries: Sendable {
  /// The application before.
  public let before: CaseFile
  /// The entries, to be appended as they are and in this order.
  public let entries: [Entry]
  /// The application after.
  public let after: CaseFile

  /// Makes the entries and applies them.
  ///
  /// - Throws: a `Fault` if no application would be left.
  init(_ acts: [Act], of file: CaseFile, in context: RecordingContext) throws(Fault) {
    before = file
    entries = context.entries(acts, about: .application(file.id))
    guard let after = CaseFile(History(file.history.entries + entries)) else { throw .record(.badEntry(file.id.entry)) }
    self.after = after
  }

  /// What was done, to be shown once the entries are appended.
  ///
  /// - Parameters:
  ///   - calendar: the calendar by which it was judged.
  ///   - settings: what the office has set; nil if that does not matter.
  ///   - earlierItems: gives how many items of its applicant count before those of an application in the month, as the record
  ///     stands; nil if that does not matter.
  public func transition(
    by calendar: WorkCalendar, settings: LedgerSettings? = nil, earlierItems: (Application) throws -> Int?
  ) rethrows -> Transition {
    Transition(
      before: before.application, after: after.application, history: after.history, written: entries,
      calendar: calendar,
      earlierItems: (before: try earlierItems(before.application), after: try earlierItems(after.application)),
      settings: settings)
  }

  /// Why the entries cannot be appended: they cannot have happened, or the law forbids it. Empty if they can.
  func violations(today: Day, by calendar: WorkCalendar) -> [RuleViolation] {
    let ofToday = before.application.violations(of: entries.map(\.event), today: today)
    if !ofToday.isEmpty { return ofToday }
    let ofLifecycle = Lifecycle.violations(of: before.history.entries, adding: entries)
    if !ofLifecycle.isEmpty { return ofLifecycle }
    return after.application.violations(extendingSince: before.application, by: calendar)
  }

  /// The closing that stands afterwards, if its ground is missing and was not missing in the same way before; with what
  /// is missing.
  func newlyMissingGround(by calendar: WorkCalendar) -> (closing: Closing, missing: MissingGround)? {
    guard let found = after.history.missingGround(by: calendar) else { return nil }
    return before.history.missingGround(by: calendar)?.missing == found.missing ? nil : found
  }
}

extension History {
  /// The closing that stands, if its ground is missing, with what is missing.
  fileprivate func missingGround(by calendar: WorkCalendar) -> (closing: Closing, missing: MissingGround)? {
    guard let entry = standing.first(where: { $0.event.kind == .closed }), case .closed(let closing) = entry.event,
      let missing = Lifecycle.application(before: entry, of: entries)?.missingGround(for: closing, by: calendar)
    else { return nil }
    return (closing, missing)
  }
}
