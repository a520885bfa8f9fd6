public import FoiaCalendar
public import FoiaCore

extension Ledger {
  /// What needs a person today, of all open applications.
  ///
  /// - Parameter within: the working days within which something is due soon; nil takes every open application.
  public func agenda(today: Day, within: Int?) throws -> Agenda {
    var agenda = Agenda(today: today, within: within, calendar: try calendar())
    var filter = ApplicationFilter()
    filter.openOnly = true
    try forEachApplication(matching: filter) { agenda.take($0) }
    return agenda
  }
}
