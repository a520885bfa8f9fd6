internal import FoiaCalendar
internal import FoiaCore
public import FoiaFormats
internal import FoiaWords

extension DueDateSheet {
  /// The whole proof as JSON, with every day; a party is named by the entry that consulted it.
  public var json: JSON {
    .object([
      .init("number", .text(application.number.description)),
      .init("today", .text(today.iso)),
      .init("clock", .text(clock.state.code)),
      .init("due", JSON(clock.due?.iso)),
      .init("due_strict", JSON(clock.strictDue?.iso)),
      .init("latest_due", JSON(clock.latestDue?.iso)),
      .init("provisional", .bool(clock.isProvisional)),
      .init("days_left", JSON(clock.daysLeft)),
      .init("days_late", JSON(clock.daysLate)),
      .init("answered", JSON(clock.answered?.on.iso)),
      .init("answered_by", JSON(clock.answered?.kind.rawValue)),
      .init("day_zero", .text(clock.computation.base.iso)),
      .init("working_days", .integer(Policy.answerWithin + clock.computation.extra)),
      .init("steps", .array(clock.steps.map(step))),
      .init("days", .array((clock.proof?.lines ?? []).map(line))),
    ])
  }

  private func step(_ step: ClockStep) -> JSON {
    var members: [JSON.Member] = [
      .init("on", .text(step.day.iso)), .init("kind", .text(step.kind.rawValue)),
      .init("entry", JSON(step.entry?.rawValue)),
      .init("effect", .text(step.effect.code)), .init("article_zh", JSON(step.article?.cited.zh)),
      .init("article_en", JSON(step.article?.cited.en)),
    ]
    switch step.effect {
    case .prolongs(let days):
      members += [.init("days", .integer(days)), .init("approved_by", JSON(approver(of: step)))]
    case .postpones(let until): members.append(.init("until", .text(until.iso)))
    case .movesNothing(let due): members.append(.init("due_then", .text(due.iso)))
    case .startsForNow, .starts, .stops, .restarts, .pauses, .resumes, .pauseEnds, .returnsLate, .lapsed: break
    }
    return .object(members)
  }

  private func line(_ line: DueDateProof.Line) -> JSON {
    .object([
      .init("date", .text(line.day.iso)), .init("counted", JSON(line.number)),
      .init("reason", .text(line.reason.code)), .init("name", JSON(line.arrangement?.name)),
      .init("notice", JSON(line.arrangement?.notice)),
      .init("consultations", .array(line.pauses.map { .integer($0.rawValue) })),
      .init("provisional", .bool(line.isProvisional)),
    ])
  }
}

extension DueDateProof.Reason {
  fileprivate var code: String {
    switch self {
    case .counted: "counted"
    case .countedMakeUp: "make-up"
    case .weekend: "weekend"
    case .holiday: "holiday"
    case .paused: "paused"
    }
  }
}
