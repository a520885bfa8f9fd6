public import FoiaCalendar
public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// The morning view as JSON: its items in the order of its sections, each with the application and the day it is
/// about.
public enum AgendaJSON {
  /// The view as one object: `today`, `items`, `disputes`, `provisional`, `missing_notices`. Natural persons are
  /// masked.
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
