public import FoiaCalendar
public import FoiaCore

extension Action {
  /// Adds days to the ledger's calendar.
  public func add(_ addition: CalendarAddition) throws {
    try log.append(.calendarAdded(addition), about: .ledger)
  }
}

extension Ledger {
  /// What an addition to the calendar would do, with the open applications whose due date it would move or make certain.
  public func effect(of addition: CalendarAddition, today: Day) throws(Fault) -> CalendarEffect {
    var effect = CalendarEffect(of: addition, on: try calendar())
    var filter = ApplicationFilter()
    filter.openOnly = true
    var moves: [DueMove] = []
    try forEachApplication(matching: filter, on: today) { application in
      if let move = DueMove(application, to: effect.calendar) { moves.append(move) }
    }
    effect.moves = moves
    return effect
  }
}
