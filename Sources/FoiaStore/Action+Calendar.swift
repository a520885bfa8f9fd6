public import FoiaCalendar
public import FoiaCore

extension Action {
  /// Adds days to the ledger's calendar.
  public func add(_ addition: CalendarAddition) throws {
    try log.append(.calendarAdded(addition), about: .ledger)
  }
}

extension Ledger {
  /// The open applications, by number, whose due date an addition to the calendar would move or make certain.
  public func moves(by addition: CalendarAddition, today: Day) throws(Fault) -> [DueMove] {
    var then = try calendar()
    then.supplement(addition.notice, days: addition.days)
    var filter = ApplicationFilter()
    filter.openOnly = true
    var moves: [DueMove] = []
    try forEachApplication(matching: filter, on: today) { application in
      if let move = DueMove(application, to: then) { moves.append(move) }
    }
    return moves
  }
}
