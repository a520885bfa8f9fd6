public import FoiaCalendar
public import FoiaCore
public import FoiaFormats
public import FoiaWords

/// The messages and JSON of an addition to the calendar, which may move the due dates of open applications.
public enum CalendarChange {
  /// One line with the due date of an application before and after; its clock's state if it has none.
  public static func moved(
    _ number: ApplicationNumber, from before: ClockReading, to after: ClockReading, _ language: Language
  ) -> String {
    func date(_ clock: ClockReading) -> String {
      guard let due = clock.due else { return clock.stateName(language) }
      return due.iso + (clock.isProvisional ? (language == .zh ? "（暂定）" : " (provisional)") : "")
    }
    return "  \(number)  \(date(before)) → \(date(after))"
  }

  /// The due date of one application before and after, as JSON; null if it has none.
  public static func json(
    _ number: ApplicationNumber, from before: ClockReading, to after: ClockReading
  ) -> JSON {
    .object([
      .init("number", .text(number.description)), .init("due_before", JSON(before.due?.iso)),
      .init("provisional_before", .bool(before.isProvisional)), .init("due_after", JSON(after.due?.iso)),
      .init("provisional_after", .bool(after.isProvisional)),
    ])
  }

  /// The whole addition as JSON.
  ///
  /// - Parameters:
  ///   - moves: the objects of the applications whose due dates move.
  ///   - dryRun: whether nothing was written.
  public static func json(_ addition: CalendarAddition, moves: [JSON], dryRun: Bool) -> JSON {
    .object([
      .init("year", JSON(addition.notice?.year)), .init("days", .integer(addition.days.count)),
      .init("moves", .array(moves)), .init("written", .bool(!dryRun)),
    ])
  }

  /// The line over the list of due dates that move, or the sentence that none does; without a line end.
  public static func heading(moved count: Int, _ language: Language) -> String {
    switch (language, count) {
    case (.zh, 0): "没有在办申请的答复期限因此变动。"
    case (.zh, _): "下列\(count)件在办申请的答复期限变动："
    case (.en, 0): "No open application's due date moves."
    case (.en, _):
      count == 1 ? "The due date of 1 open application moves:" : "The due dates of \(count) open applications move:"
    }
  }

  /// The sentence that the days were added, or with `dryRun` that they could be; without a line end.
  public static func added(_ addition: CalendarAddition, dryRun: Bool, _ language: Language) -> String {
    let count = addition.days.count
    switch (language, dryRun) {
    case (.zh, true): return "检查通过：可录入\(count)天。未写入任何内容。"
    case (.zh, false):
      return addition.notice.map { "已录入\($0.year)年放假安排，共\(count)天。查看：foia calendar \($0.year)" }
        ?? "已补充\(count)天。查看：foia calendar \(addition.days.first?.day.year ?? 0)"
    case (.en, true): return "All is well: \(count) days can be added. Nothing was written."
    case (.en, false):
      return addition.notice.map {
        "Loaded the arrangements of \($0.year), \(count) days. See them: foia calendar \($0.year)"
      }
        ?? "Added \(count) days. See them: foia calendar \(addition.days.first?.day.year ?? 0)"
    }
  }

  /// The warning that the year has its notice already: of the same dates the new rows count, the others stay.
  public static func alreadyKnown(_ notice: Notice, _ language: Language) -> String {
    switch language {
    case .zh: "\(notice.year)年已有放假安排（\(notice.number)）：同一日期以本次录入为准，其余日期仍按原安排"
    case .en:
      "\(notice.year) has its arrangements already (\(notice.number)): the new rows replace those of the same days, the others stay"
    }
  }

  /// The question on a terminal before anything is written; the answer is y or N.
  public static func question(_ language: Language) -> String {
    language == .zh ? "确认写入？［y/N］：" : "Write this? [y/N]: "
  }

  /// The sentence that nothing was written, after the answer no; without a line end.
  public static func declined(_ language: Language) -> String {
    language == .zh ? "未写入任何内容。" : "Nothing was written."
  }
}
