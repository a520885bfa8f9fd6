internal import FoiaCalendar
public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// The messages and JSON of an addition to the calendar, which may move the due dates of open applications.
public enum CalendarChange {
  /// The command that loads the notice of holidays of a year.
  static func loading(year: Int, _ more: CommandHint.Part...) -> CommandHint {
    CommandHint(
      .calendar,
      [
        .text(CalendarSyntax.adding), .operand(CalendarSyntax.file), .option(CalendarSyntax.notice),
        .option(CalendarSyntax.year, String(year)),
      ] + more)
  }

  /// One line with the due date of an application before and after; its clock's state if it has none.
  public static func moved(
    _ number: ApplicationNumber, from before: ClockReading, to after: ClockReading
  ) -> Phrase {
    func date(_ clock: ClockReading) -> Phrase {
      guard let due = clock.due else { return clock.stateName }
      return Phrase(both: due.iso) + (clock.isProvisional ? Phrase(zh: "（暂定）", en: " (provisional)") : .empty)
    }
    return Phrase(both: "  \(number)  ") + date(before) + Phrase(both: " → ") + date(after)
  }

  /// The due date of one application before and after, as JSON; null if it has none.
  private static func json(
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
  /// - Parameter dryRun: whether nothing was written.
  public static func json(_ effect: CalendarEffect, dryRun: Bool) -> JSON {
    let addition = effect.addition
    let moves = effect.moves.map { json($0.application.number, from: $0.before, to: $0.after) }
    return .object([
      .init("year", JSON(addition.notice?.year)), .init("days", .integer(addition.days.count)),
      .init("moves", .array(moves)), .init("written", .bool(!dryRun)),
      .init("provisional", .bool(effect.staysProvisional)), .init("anyway", JSON(addition.anyway)),
      .init("notice", JSON(addition.notice?.number)), .init("published", JSON(addition.notice?.published?.iso)),
      .init("arranged", .array(addition.days.map(json))),
      .init("doubts", .array(addition.doubts.map(json))), .init("overruled", .array(effect.overruled.map(json))),
    ])
  }

  /// The line over the list of due dates that move, or the sentence that none does; without a line end.
  public static func heading(moved count: Int) -> Phrase {
    if count == 0 { return Phrase(zh: "没有在办申请的答复期限因此变动。", en: "No open application's due date moves.") }
    return Phrase(
      zh: "下列\(count)件在办申请的答复期限变动：",
      en: count == 1 ? "The due date of 1 open application moves:" : "The due dates of \(count) open applications move:"
    )
  }

  /// The sentence that the days were added, or with `dryRun` that they could be; without a line end.
  public static func added(_ effect: CalendarEffect, dryRun: Bool) -> Phrase {
    let addition = effect.addition
    if effect.isWithoutEffect, let notice = addition.notice {
      return Phrase(
        zh: dryRun ? "可以登记，但不采用，\(notice.year)年仍按原安排。未写入任何内容。" : "已登记，不采用，\(notice.year)年仍按原安排。",
        en: dryRun
          ? "It can be recorded, but changes nothing in \(notice.year). Nothing was written."
          : "Recorded; nothing changes in \(notice.year).")
    }
    let count = addition.days.count
    let days = count == 1 ? "1 day" : "\(count) days"
    if dryRun, !addition.isBelieved {
      return Phrase(
        zh: "可录入\(count)天，但有待核实之处（见上），该年仍为暂定。未写入任何内容。",
        en: "\(days) can be added, but the year stays provisional for what is said above. Nothing was written.")
    }
    if dryRun {
      return Phrase(
        zh: "检查通过：可录入\(count)天。未写入任何内容。", en: "All is well: \(days) can be added. Nothing was written.")
    }
    let year = addition.notice?.year ?? addition.days.first?.day.year ?? 0
    let done =
      addition.notice == nil
      ? Phrase(zh: "已补充\(count)天", en: "Added \(days)")
      : Phrase(zh: "已录入\(year)年放假安排，共\(count)天", en: "Loaded the arrangements of \(year), \(days)")
    let hint = CommandHint(.calendar, .year(year))
    return Phrase(zh: "\(done.zh)。查看：\(hint.zh)", en: "\(done.en). See them: \(hint.en)")
  }

  /// The warning that the year has its notice already: of the same dates the new rows count, the others stay; of a doubted
  /// one none counts.
  static func alreadyKnown(_ notice: Notice, isDoubted: Bool) -> Phrase {
    let hint = CommandHint(.calendar, .text(CalendarSyntax.adding), .operand(CalendarSyntax.file))
    if isDoubted {
      return Phrase(
        zh: "\(notice.year)年已有放假安排（\(notice.number)），这份有待核实，不采用；只补个别日期用 \(hint.zh)",
        en:
          "\(notice.year) has its arrangements already (\(notice.number)), and this notice is doubted, so it changes nothing; to add single days: \(hint.en)"
      )
    }
    return Phrase(
      zh: "\(notice.year)年已有放假安排（\(notice.number)）：同一日期以后公布的通知为准，其余日期仍按原安排",
      en:
        "\(notice.year) has its arrangements already (\(notice.number)): for the same day the notice published later counts, the other days stay"
    )
  }

  /// The question on a terminal before anything is written, where there is something to look at; the answer is y or N.
  ///
  /// - Parameter isTable: whether the days came as rows; what was understood otherwise is always asked about.
  public static func question(of effect: CalendarEffect, isTable: Bool) -> Phrase? {
    if !effect.addition.isBelieved { return Phrase(zh: "仍要写入？［y/N］：", en: "Write this all the same? [y/N]: ") }
    return isTable && effect.moves.isEmpty && effect.overruled.isEmpty && effect.needless.isEmpty
      ? nil : Phrase(zh: "确认写入？［y/N］：", en: "Write this? [y/N]: ")
  }
}
