public import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Ledger {
  /// What needs a person today, of all open applications and disputes.
  ///
  /// - Parameters:
  ///   - today: today in UTC+8.
  ///   - within: how many working days ahead counts as soon; nil shows every open application.
  public func agenda(today: Day, within: Int?) throws(Fault) -> Agenda {
    let calendar = try calendar()
    var agenda = Agenda(today: today, within: within, calendar: calendar)
    var filter = ApplicationFilter()
    filter.openOnly = true
    try forEachApplication(matching: filter, on: today) { agenda.add($0) }
    try forEachHistory("id IN (SELECT application FROM redo)", []) { application, _ in
      agenda.add(ApplicationToday(application, on: today, by: calendar))
    }
    for dispute in try disputes(.pending) { agenda.add(dispute) }
    agenda.unfinishedErasures = try unfinishedErasures()
    return agenda
  }
}
