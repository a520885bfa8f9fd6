public import FoiaCalendar
public import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// The morning view as JSON, written item by item: one object with `today`, `items`, `disputes`, `provisional`,
/// `missing_notices` and, where it is time for one, `monthly_return`. Natural persons are masked.
public struct AgendaJSON {
  private let writer: ApplicationJSON
  private var list: JSONMemberWriter

  /// A view without items so far.
  public init(today: Day, calendar: WorkCalendar) {
    writer = ApplicationJSON(today: today, calendar: calendar, showsPersonal: false)
    list = JSONMemberWriter(after: [.init("today", .text(today.iso))], list: "items")
  }

  /// The next item in UTF-8, with what stands before it: the application and the day it is about.
  public mutating func next(_ item: Agenda.Item) -> [UInt8] {
    guard case .object(let members) = writer.object(item.application) else { return [] }
    return list.next(
      .object(
        [
          .init("section", .text(item.section.code)), .init("day", .text(item.day.iso)),
          .init("waits", .array(item.waits.map(Self.wait))),
        ] + members))
  }

  /// What follows the last item: the disputes of the view, and what is missing in the calendar.
  public func end(_ agenda: Agenda) -> [UInt8] {
    // Said only where there is any.
    let unfinished: [JSON.Member] =
      agenda.unfinishedErasures.isEmpty
      ? []
      : [.init("unfinished_erasures", .array(agenda.unfinishedErasures.map { .text($0.description) }))]
    let monthlyReturn: [JSON.Member] =
      agenda.monthlyReturn.map { month, due in
        [.init("monthly_return", .object([.init("month", .text(month.iso)), .init("due", .text(due.iso))]))]
      } ?? []
    return list.end(
      [
        .init(
          "disputes",
          .array(
            agenda.disputes.map { dispute, due in
              .object([.init("answer_due", .text(due.iso))] + DisputeJSON.members(dispute, calendar: writer.calendar))
            })),
        .init("provisional", .array(agenda.provisional.map { .text($0.description) })),
        .init("missing_notices", .array(agenda.missingYears.sorted().map(JSON.integer))),
      ] + unfinished + monthlyReturn)
  }

  /// What is awaited, from whom, until when; of the three numbers of working days the one that fits has a value.
  private static func wait(_ wait: Wait) -> JSON {
    var (left, over, waiting): (Int?, Int?, Int?)
    switch wait.distance {
    case .left(let days): left = days
    case .today: left = 0
    case .over(let days): over = days
    case .waiting(let days), .unserved(let days): waiting = days
    }
    var (entry, organ): (EntryID?, String?)
    switch wait.matter {
    case .opinion(let consultation): entry = consultation.entry
    case .newAnswer(let name): organ = name
    case .answer, .confirmation, .askingForClarification, .clarification, .reasons, .payment, .department,
      .newDepartment,
      .redelivery:
      break
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
