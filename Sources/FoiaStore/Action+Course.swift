public import FoiaCalendar
public import FoiaCore
internal import GRDB

/// An application before and after something was recorded of it.
public struct Transition: Sendable {
  public let before: Application
  public let after: Application
  /// The entries that were written.
  public let written: [Entry]

  /// What is irregular now and was not before.
  public func irregularities(on today: Day, by calendar: WorkCalendar) -> [Irregularity] {
    var known = before.irregularities(on: today, by: calendar)
    return after.irregularities(on: today, by: calendar).filter { irregularity in
      guard let index = known.firstIndex(of: irregularity) else { return true }
      known.remove(at: index)
      return false
    }
  }
}

extension Action {
  /// Records what happened to an application: refused where the lifecycle, the law's limits or today forbid it.
  ///
  /// - Parameter events: what happened, given the application as it stands and the calendar.
  public func record(
    _ reference: NumberReference, _ events: (Application, WorkCalendar) throws -> [Event]
  ) throws -> Transition {
    let calendar = try CalendarReading.calendar(in: database)
    let draft = try draft(reference) { try events($0, calendar) }
    try RuleViolations.check(draft.violations(today: log.recording.day, calendar))
    return try write(draft)
  }

  /// Closes applications with one decision, each once however often it is named; all are checked before any is closed.
  ///
  /// - Parameters:
  ///   - sameAs: the earlier answer that is repeated, as somebody names it.
  ///   - dispatch: how the decision went out, where that is told with it.
  public func close(
    _ references: [NumberReference], with closing: Closing, sameAs: NumberReference? = nil, dispatch: [Event] = []
  ) throws -> [Transition] {
    let calendar = try CalendarReading.calendar(in: database)
    var drafts: [Draft] = []
    var violations: [RuleViolation] = []
    try findAll(references)
    for reference in references {
      var closing = closing
      let application = try find(reference)
      if drafts.contains(where: { $0.before.id == application.id }) { continue }
      var missing: MissingGround?
      if let sameAs {
        let (text, fault) = try earlierAnswer(sameAs, for: application, on: closing.on)
        closing.sameAs = text
        missing = closing.outcome.ground == .earlierAnswer ? fault : nil
      }
      var draft = try draft(reference) { _ in [.closed(closing)] + dispatch }
      let refused = draft.violations(today: log.recording.day, calendar)
      violations += refused
      if refused.isEmpty {
        missing = try missing ?? missingGround(draft, closing, calendar)
        if missing == nil, closing.waiver != nil {
          // There was nothing to waive.
          closing.waiver = nil
          draft = try self.draft(reference) { _ in [.closed(closing)] + dispatch }
        } else if let missing, closing.waiver == nil {
          violations.append(.groundMissing(application.number, closing.outcome, missing))
        }
      }
      drafts.append(draft)
    }
    try RuleViolations.check(violations)
    return try drafts.map(write)
  }

  /// Names every application that is not there, not only the first.
  func findAll(_ references: [NumberReference]) throws {
    let missing = try references.compactMap { reference -> String? in
      do {
        _ = try ApplicationFinding.id(of: reference, thisYear: log.recording.day.year, in: database)
        return nil
      } catch RecordFault.noSuchApplication(let text) { return text }
    }
    if !missing.isEmpty { throw RecordFault.noSuchApplication(missing.joined(separator: " ")) }
  }

  private func draft(_ reference: NumberReference, _ events: (Application) throws -> [Event]) throws -> Draft {
    let id = try ApplicationFinding.id(of: reference, thisYear: log.recording.day.year, in: database)
    return try draft(id) { application, _ in try events(application).map { ($0, nil) } }
  }

  /// What is missing of the ground for a closing, told with the earlier answers it may repeat.
  private func missingGround(_ draft: Draft, _ closing: Closing, _ calendar: WorkCalendar) throws -> MissingGround? {
    guard let entry = draft.new.first(where: { $0.event.kind == .closed }),
      let before = Lifecycle.application(before: entry, of: draft.entries),
      let missing = before.missingGround(for: closing, by: calendar)
    else { return nil }
    guard case .earlierAnswer = missing else { return missing }
    let subject = draft.before.intake.subject.bare
    let alike = try SameApplicant.others(than: draft.before, in: database)
      .filter { !$0.isOpen && $0.subject.bare == subject }
    return .earlierAnswer(alike: alike.map(\.number))
  }

  /// The earlier answer somebody names, as it is recorded: an application of the same applicant, or a reference to one
  /// before the ledger.
  ///
  /// - Returns: how it is recorded, and why it is no ground for a repeated application.
  public func earlierAnswer(
    _ reference: NumberReference, for application: Application, on day: Day
  ) throws -> (text: String, missing: MissingGround?) {
    let id: Int
    do {
      id = try ApplicationFinding.id(of: reference, thisYear: log.recording.day.year, in: database)
    } catch RecordFault.noSuchApplication {
      switch reference {
      case .office(let text): return (text, nil)
      case .number(let number) where try number.year < LedgerYears.first(in: database) ?? .max:
        return (number.description, nil)
      case .number, .serial: throw RecordFault.noSuchApplication(reference.description)
      }
    }
    let earlier = try EntryReading.application(id, in: database)
    if id == application.id { return (earlier.number.description, .earlierAnswerIsItself) }
    let isSame = try SameApplicant.others(than: application, in: database).contains { $0.id == id }
    if !isSame { return (earlier.number.description, .earlierAnswerOfAnother(earlier.number)) }
    let isGiven = earlier.closing.map { $0.on <= day } ?? false
    return (earlier.number.description, isGiven ? nil : .earlierAnswerNotGiven(earlier.number))
  }
}
