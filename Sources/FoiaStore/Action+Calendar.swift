public import FoiaCalendar
public import FoiaCore

extension Action {
  /// Adds days to the ledger's calendar.
  public func add(_ addition: CalendarAddition) throws {
    try log.append(.calendarAdded(addition), about: .ledger)
  }
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
      if let move = DueMove(application, on: today, from: now, to: then) { moves.append(move) }
    }
    return moves
  }
}
