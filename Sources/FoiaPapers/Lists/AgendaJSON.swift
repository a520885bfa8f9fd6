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
        [
          .init("section", .text(item.section.code)), .init("day", .text(item.day.iso)),
          .init("waits", .array(item.waits.map(wait))),
        ] + members)
    }
    // Said only where there is any.
    let unfinished: [JSON.Member] =
      agenda.unfinishedErasures.isEmpty
      ? []
      : [.init("unfinished_erasures", .array(agenda.unfinishedErasures.map { .text($0.description) }))]
    return .object(
      [
        .init("today", .text(agenda.today.iso)), .init("items", .array(items)),
        .init(
          "disputes",
          .array(
            agenda.disputes.map { dispute, due in
              .object([.init("answer_due", .text(due.iso))] + DisputeJSON.members(dispute, calendar: calendar))
            })),
        .init("provisional", .array(agenda.provisional.map { .text($0.description) })),
        .init("missing_notices", .array(agenda.missingYears.sorted().map(JSON.integer))),
      ] + unfinished)
  }

  /// What is awaited, from whom, until when; of the three numbers of working days the one that fits has a value.
  private static func wait(_ wait: Wait) -> JSON {
    var (left, over, waiting): (Int?, Int?, Int?)
    switch wait.distance {
    case .left(let days): left = days
    case .today: left = 0
    case .over(let days): over = days
    case .waiting(let days): waiting = days
    }
    var (entry, organ): (EntryID?, String?)
    switch wait.matter {
    case .opinion(let consultation): entry = consultation.entry
    case .newAnswer(let name): organ = name
    case .answer, .confirmation, .askingForClarification, .clarification, .reasons, .payment, .department: break
    }
    return .object([
      .init("what", .text(wait.code)),
      .init("from", .object([.init("zh", .text(wait.party.zh)), .init("en", .text(wait.party.en))])),
      .init("until", JSON(wait.until?.iso)), .init("working_days_left", JSON(left)),
      .init("working_days_over", JSON(over)), .init("working_days_waiting", JSON(waiting)),
      .init("consultation", JSON(entry?.rawValue)), .init("by_organ", JSON(organ)),
    ])
  }
}
