public import FoiaCalendar
public import FoiaCore
public import FoiaFormats
public import FoiaWords

/// What an addition to the calendar does to the due dates of open applications.
public enum CalendarChange {
  /// One application's due date, from what to what.
  public static func moved(
    _ number: ApplicationNumber, from before: ClockReading, to after: ClockReading, _ language: Language
  ) -> String {
    func date(_ clock: ClockReading) -> String {
      guard let due = clock.due else { return clock.stateName(language) }
      return due.iso + (clock.isProvisional ? (language == .zh ? "（暂定）" : " (provisional)") : "")
    }
    return "  \(number)  \(date(before)) → \(date(after))"
  }

  /// One move for scripts.
  public static func json(
    _ number: ApplicationNumber, from before: ClockReading, to after: ClockReading
  ) -> JSON {
    .object([
      .init("number", .text(number.description)), .init("due_before", JSON(before.due?.iso)),
      .init("provisional_before", .bool(before.isProvisional)), .init("due_after", JSON(after.due?.iso)),
      .init("provisional_after", .bool(after.isProvisional)),
    ])
  }

  /// The whole addition for scripts.
  public static func json(_ addition: CalendarAddition, moves: [JSON], dryRun: Bool) -> JSON {
    .object([
      .init("year", JSON(addition.notice?.year)), .init("days", .integer(addition.days.count)),
      .init("moves", .array(moves)), .init("written", .bool(!dryRun)),
    ])
  }

  public static func heading(moved count: Int, _ language: Language) -> String {
    switch (language, count) {
    case (.zh, 0): "没有在办申请的答复期限因此变动。"
    case (.zh, _): "下列\(count)件在办申请的答复期限变动："
    case (.en, 0): "No open application's due date moves."
    case (.en, _):
      count == 1 ? "The due date of 1 open application moves:" : "The due dates of \(count) open applications move:"
    }
  }

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

  /// A year's own notice that is known already.
  public static func alreadyKnown(_ notice: Notice, _ language: Language) -> String {
    switch language {
    case .zh: "\(notice.year)年已有放假安排（\(notice.number)）：同一日期以本次录入为准，其余日期仍按原安排"
    case .en:
      "\(notice.year) has its arrangements already (\(notice.number)): the new rows replace those of the same days, the others stay"
    }
  }

  /// Asked on a terminal before anything is written.
  public static func question(_ language: Language) -> String {
    language == .zh ? "确认写入？［y/N］：" : "Write this? [y/N]: "
  }

  public static func declined(_ language: Language) -> String {
    language == .zh ? "未写入任何内容。" : "Nothing was written."
  }
}
