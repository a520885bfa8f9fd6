public import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Ledger {
  /// What needs a person today, of all open applications and disputes.
  ///
  /// - Parameters:
  ///   - today: today in UTC+8.
  ///   - within: how many working days ahead counts as soon; nil shows every open application.
  ///   - isByUnit: whether each handling unit has sections of its own.
  ///   - most: how many items of a section are kept, so that memory does not grow with the rest; nil keeps all.
  public func agenda(
    today: Day, within: Int?, isByUnit: Bool = false, keeping most: Int? = nil
  ) throws(Fault) -> Agenda {
    var agenda = Agenda(
      today: today, within: within, calendar: try calendar(), isByUnit: isByUnit, keeping: most)
    try fill(&agenda) { _ in }
    try addRest(to: &agenda)
    return agenda
  }

  /// Adds what needs a person besides the applications.
  private func addRest(to agenda: inout Agenda) throws(Fault) {
    for dispute in try disputes(.pending) { agenda.add(dispute) }
    agenda.unfinishedErasures = try unfinishedErasures()
    agenda.isReportPublished = try filing(of: agenda.today.year - 1)?.published != nil
  }

  /// Goes through what needs a person today by number of the application, and keeps none of it.
  public func forEachAgendaItem(
    today: Day, within: Int?, _ body: (Agenda.Item) throws -> Void
  ) throws(Fault) {
    var agenda = Agenda(today: today, within: within, calendar: try calendar(), keeping: 0)
    try fill(&agenda, body)
  }

  /// Goes through what needs a person today in the order of the sections. Where each application stands is found out
  /// first and kept, and then the applications are read again one page after the other.
  ///
  /// - Returns: the view without its items.
  public func forEachOrderedAgendaItem(
    today: Day, within: Int?, _ body: (Agenda.Item) throws -> Void
  ) throws(Fault) -> Agenda {
    let calendar = try calendar()
    var agenda = Agenda(today: today, within: within, calendar: calendar, keeping: 0)
    var places: [(section: Agenda.Section, day: Day, number: ApplicationNumber, id: ApplicationID)] = []
    try fill(&agenda) { places.append(($0.section, $0.day, $0.application.number, $0.application.id)) }
    try addRest(to: &agenda)
    places.sort { ($0.section, $0.day, $0.number) < ($1.section, $1.day, $1.number) }
    try forEachHistory(of: places.map(\.id)) { application, _ in
      // One that was answered between the two readings needs nobody any more.
      if let item = agenda.item(of: ApplicationToday(application, on: today, by: calendar)) { try body(item) }
    }
    return agenda
  }

  private func fill(_ agenda: inout Agenda, _ body: (Agenda.Item) throws -> Void) throws(Fault) {
    let (today, calendar) = (agenda.today, try calendar())
    for condition in ["void = 0 AND closed IS NULL", "id IN (SELECT application FROM redo)"] {
      try forEachHistory(condition, []) { application, _ in
        if let item = agenda.add(ApplicationToday(application, on: today, by: calendar)) { try body(item) }
      }
    }
  }
}
