public import FoiaCalendar
public import FoiaCore

extension Action {
  /// Adds days to the ledger's calendar.
  public func add(_ addition: CalendarAddition) throws {
    try log.append(.calendarAdded(addition), about: .ledger)
  }
}

/// What an addition to the calendar does to an open application.
public struct DueMove: Sendable {
  public let application: Application
  /// Its clock by the calendar as it is.
  public let before: ClockReading
  /// Its clock by the calendar as it will be.
  public let after: ClockReading
}

extension Ledger {
  /// Which open applications' due dates an addition to the calendar moves, or makes certain, by number.
  public func moves(by addition: CalendarAddition, today: Day) throws -> [DueMove] {
    let now = try calendar()
    var then = now
    then.supplement(addition.notice, days: addition.days)
    var filter = ApplicationFilter()
    filter.openOnly = true
    var moves: [DueMove] = []
    try forEachApplication(matching: filter) { application in
      guard let before = application.clock(on: today, by: now), let after = application.clock(on: today, by: then),
        before.due != after.due || before.isProvisional != after.isProvisional
      else { return }
      moves.append(DueMove(application: application, before: before, after: after))
    }
    return moves
  }
}
