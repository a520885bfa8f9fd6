public import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Action {
  /// Takes entries of an application for what they should have said: one correction for each entry that changes.
  ///
  /// - Parameters:
  ///   - corrected: given the application, its history and the calendar, the entries as they should be, each at the place
  ///     of the one it corrects.
  ///   - waiver: why an answer stays although its ground is missing.
  public func correct(
    _ reference: NumberReference, reason: String, waiver: String? = nil,
    _ corrected: (Application, History, WorkCalendar) throws -> [(place: Int, event: Event)]
  ) throws -> Transition {
    let calendar = try CalendarReading.calendar(in: database)
    let draft = try draft(try id(of: reference)) { application, history in
      if application.isVoid { throw RuleViolations(all: [.isVoid(application.number)]) }
      return try corrected(application, history, calendar).map { place, event in
        var event = event
        if let waiver, case .closed(var closing) = event {
          closing.waiver = waiver
          event = .closed(closing)
        }
        return (.corrected(Correction(event, reason: reason)), place)
      }
    }
    try RuleViolations.check(try violations(correcting: draft, calendar))
    return try write(draft)
  }

  private func violations(correcting draft: Draft, _ calendar: WorkCalendar) throws -> [RuleViolation] {
    let today = log.recording.day
    let number = draft.before.number
    var found: [RuleViolation] = []
    for case .corrected(let correction) in draft.new.map(\.event) {
      found += correction.event.violations(today: today)
      switch correction.event {
      case .registered(let registration):
        // An old ledger may not know the channel; who corrects it does.
        let before = draft.before.intake.channel
        if registration.intake.channel == .unknown, before != .unknown { found.append(.channelNotRecorded) }
      case .consultationSent(let request):
        guard let party = request.party else { break }
        let (isOwn, isAgencyItself) = try isOwnUnit(party)
        if isOwn { found.append(.ownUnit(request.role, isAgencyItself: isAgencyItself)) }
      default: break
      }
    }
    if !found.isEmpty { return found }
    found = draft.violations(today: today, calendar)
    if !found.isEmpty { return found }
    if let (closing, missing) = draft.newlyMissingGround(calendar), closing.waiver == nil {
      return [.groundMissing(number, closing.outcome, missing)]
    }
    return []
  }

  /// Takes the closing back, and with it how the answer went out, so that the application is open again.
  public func reopen(_ reference: NumberReference, reason: String) throws -> Transition {
    try amend(reference) { application, history in
      guard let closed = application.closed else {
        throw RuleViolations(all: [.amending(.notClosed(application.number))])
      }
      if !application.redos.isEmpty {
        throw RuleViolations(all: [.amending(.redoStands(application.number))])
      }
      let after: Set<Event.Kind> = [.dispatched, .answerServed]
      let delivery = history.standing.filter { after.contains($0.event.kind) }.map(\.seq)
      return ([closed.entry] + delivery).map { (.reopened(Explanation(reason: reason)), $0) }
    }
  }

  /// Takes an application out of every count; its number stays visible.
  public func void(_ reference: NumberReference, reason: String) throws -> Transition {
    try amend(reference) { _, _ in [(.voided(Explanation(reason: reason)), nil)] }
  }

  /// Removes the personal values of an application: names, identity numbers, contacts, descriptions. Counts stay.
  ///
  /// The bytes are gone from the file once `Ledger.erase` has compacted it.
  func erase(_ reference: NumberReference, reason: String) throws -> Erasure {
    let draft = try draft(try id(of: reference)) { application, history in
      // What was recorded of a person after an erasure can be erased too.
      if application.isErased, history.entries.allSatisfy({ $0.event.personal == nil }) {
        throw RuleViolations(all: [.amending(.isErased(application.number))])
      }
      return [(.erased(Explanation(reason: reason)), nil)]
    }
    let values = draft.before.tellingValues
    if values.contains(where: { reason.contains($0) }) {
      throw RuleViolations(all: [.amending(.reasonIsPersonal(draft.before.number))])
    }
    let disputes = try DisputeFinding.disputes(
      where: "id IN (SELECT dispute FROM disputed WHERE application = ?)", [draft.before.id], in: database)
    let ofDisputes = try disputes.flatMap { try EntryReading.entries(of: $0.id, in: database) }
    let held = (draft.entries + ofDisputes).filter { entry in
      let text = String(decoding: entry.event.payload.canonical, as: UTF8.self)
      return values.contains { text.contains($0) }
    }
    let written = try draft.new.map { try log.append($0.event, about: .application(draft.before.id)) }
    let statement = try database.cachedStatement(sql: "DELETE FROM personal WHERE entry = ?")
    for entry in draft.entries { try statement.execute(arguments: [entry.seq]) }
    let entries = try EntryReading.entries(of: draft.before.id, in: database)
    guard let after = Application(entries: entries), !written.isEmpty else {
      throw RecordFault.badEntry(draft.before.id)
    }
    try derived.rewrite(after)
    return Erasure(application: after, stillHeld: held.map(\.seq))
  }

  private func amend(
    _ reference: NumberReference, _ acts: (Application, History) throws -> [(event: Event, supersedes: Int?)]
  ) throws -> Transition {
    let draft = try draft(try id(of: reference)) { application, history in
      if application.isVoid { throw RuleViolations(all: [.isVoid(application.number)]) }
      return try acts(application, history)
    }
    return try write(draft)
  }

  func id(of reference: NumberReference) throws -> Int {
    try ApplicationFinding.id(of: reference, thisYear: log.recording.day.year, in: database)
  }
}

/// What an erasure left.
public struct Erasure: Sendable {
  public let application: Application
  /// Entries whose free text still holds a name or number that was erased.
  public let stillHeld: [Int]
}

extension Application {
  /// The personal values that tell who it is: names of more than one character, numbers and contacts.
  fileprivate var tellingValues: [String] {
    guard let personal = intake.personal else { return [] }
    let values =
      personal.applicants + [personal.agent, personal.identity, personal.phone, personal.email].compactMap { $0 }
    return values.filter { $0.count > 1 }
  }
}

extension Draft {
  /// The closing that stands after this and lacks its ground, which it did not before, and what is missing.
  func newlyMissingGround(_ calendar: WorkCalendar) -> (Closing, MissingGround)? {
    func missing(_ history: History) -> (Closing, MissingGround)? {
      guard let entry = history.standing.first(where: { $0.event.kind == .closed }),
        case .closed(let closing) = entry.event,
        let missing = Lifecycle.application(before: entry, of: history.entries)?
          .missingGround(for: closing, by: calendar)
      else { return nil }
      return (closing, missing)
    }
    guard let after = missing(historyAfter) else { return nil }
    return missing(history)?.1 == after.1 ? nil : after
  }
}

extension Ledger {
  /// Erases the personal data of an application and makes the file anew, so that the bytes are gone from it.
  public func erase(_ reference: NumberReference, reason: String, as recording: Recording) throws -> Erasure {
    let erasure = try record(as: recording) { try $0.erase(reference, reason: reason) }
    try compact()
    return erasure
  }
}
