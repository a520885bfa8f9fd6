public import FoiaCalendar
public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// The morning view for scripts: its sections in order, each application with the day it is about.
public enum AgendaJSON {
  public static func value(_ agenda: Agenda, calendar: WorkCalendar) -> JSON {
    let writer = ApplicationJSON(today: agenda.today, calendar: calendar, showsPersonal: false)
    let items = Agenda.Section.allCases.flatMap { agenda.items(of: $0) }.map { item -> JSON in
      guard case .object(let members) = writer.object(item.application) else { return .null }
      return .object(
        [.init("section", .text(item.section.code)), .init("day", .text(item.day.iso))] + members)
    }
    return .object([
      .init("today", .text(agenda.today.iso)), .init("items", .array(items)),
      .init(
        "disputes",
        .array(
          agenda.disputes.map { dispute, due in
            .object([.init("answer_due", .text(due.iso))] + DisputeJSON.members(dispute, calendar: calendar))
          })),
      .init("provisional", .array(agenda.provisional.map { .text($0.description) })),
      .init("missing_notices", .array(agenda.missingYears.sorted().map(JSON.integer))),
    ])
  }
}
