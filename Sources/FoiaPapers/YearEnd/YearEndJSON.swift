internal import FoiaCalendar
public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// The year-end checklist as JSON.
public enum YearEndJSON {
  /// The checklist as one object: `year`, `done`, and `items` with code, state, facts and command.
  public static func object(_ checklist: YearEnd) -> JSON {
    .object([
      .init("year", .integer(checklist.year)), .init("done", .bool(checklist.isDone)),
      .init(
        "items",
        .array(
          checklist.items.map { item in
            .object(
              [.init("code", .text(item.line.code)), .init("state", .text(item.state.rawValue))] + facts(item.line)
                + [.init("command", JSON(item.line.command(in: checklist)?.en))])
          })),
    ])
  }

  private static func facts(_ line: YearEnd.Line) -> [JSON.Member] {
    switch line {
    case .replyPassed, .paymentPassed, .overdue, .notDispatched, .carriedOver:
      [.init("applications", .array(line.applications.map { .text($0.description) }))]
    case .disputesPending(let ids): [.init("disputes", .array(ids.map { .integer($0.rawValue) }))]
    case .check(let errors, let faults, let warnings):
      [
        .init("errors", .integer(errors)), .init("faults", .integer(faults)), .init("warnings", .integer(warnings)),
      ]
    case .notice(let year, let isKnown): [.init("year", .integer(year)), .init("known", .bool(isKnown))]
    case .disclosure(let missing): [.init("missing", .array(missing.map { .text($0.rawValue) }))]
    case .text(let text):
      switch text {
      case .unreadable: [.init("drafted", .bool(true)), .init("left_open", .null)]
      case .missing: [.init("drafted", .bool(false)), .init("left_open", .null)]
      case .leftOpen(let count): [.init("drafted", .bool(true)), .init("left_open", .integer(count))]
      case .written: [.init("drafted", .bool(true)), .init("left_open", .integer(0))]
      }
    case .filed(let on, let differences): [.init("on", JSON(on?.iso)), .init("differences", .integer(differences))]
    case .published(let on, let due): [.init("on", JSON(on?.iso)), .init("due", .text(due.iso))]
    }
  }
}
