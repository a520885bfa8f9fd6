public import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Ledger {
  /// What needs a person today, of all open applications.
  ///
  /// - Parameter within: the working days within which something is due soon; nil takes every open application.
  public func agenda(today: Day, within: Int?) throws -> Agenda {
    var agenda = Agenda(today: today, within: within, calendar: try calendar())
    var filter = ApplicationFilter()
    filter.openOnly = true
    try forEachApplication(matching: filter) { agenda.take($0) }
    try forEachHistory("id IN (SELECT application FROM redo)", []) { application, _ in agenda.take(application) }
    for dispute in try disputes(.pending) { agenda.take(dispute) }
    return agenda
  }
}
