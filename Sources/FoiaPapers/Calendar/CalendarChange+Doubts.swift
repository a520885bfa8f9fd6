internal import FoiaCalendar
public import FoiaCore
internal import FoiaFormats
internal import FoiaWords

extension CalendarChange {
  /// What there is to be said of an addition before it is recorded: what speaks against it, and what it does not change.
  public static func warnings(of effect: CalendarEffect) -> [Phrase] {
    let known = effect.known.map { alreadyKnown($0, isDoubted: effect.isWithoutEffect) }
    let needless = effect.needless.isEmpty ? nil : needless(effect.needless)
    return [known, needless].compactMap(\.self) + effect.overruled.map(overruled) + doubts(of: effect)
  }

  /// Why the notice cannot be whole, and what follows.
  private static func doubts(of effect: CalendarEffect) -> [Phrase] {
    guard let notice = effect.addition.notice else { return [] }
    let year = notice.year
    return effect.addition.doubts.sentences.map { doubt in
      Phrase(zh: "\(year)年放假安排：\(doubt.zh)", en: "the notice for \(year): \(doubt.en)")
    }
  }

  /// That a year is provisional although something was recorded as its notice, and what makes it certain; with the line
  /// end of a sentence. Nothing where the year is known.
  public static func staysProvisional(_ effect: CalendarEffect) -> Phrase {
    guard effect.staysProvisional, let year = effect.addition.notice?.year else { return .empty }
    let hint = loading(year: year, .option(CalendarSyntax.anyway))
    return Phrase(
      zh: "\(year)年的期限仍为暂定。请按通知补全后重新录入；核对无误的：\(hint.zh)",
      en:
        "Due dates in \(year) stay provisional. Complete the file by the notice and load it again; if it is right as it is: \(hint.en)"
    )
  }

  private static func overruled(_ day: OverruledDay) -> Phrase {
    let (row, by) = (day.row.kind.name, day.by.kind.name)
    let date = day.row.day.long
    return Phrase(
      zh: "\(date.zh)：\(day.row.notice)为\(row.zh)，在其后公布的\(day.by.notice)为\(by.zh)，仍按后者",
      en:
        "\(date.en): \(row.en) by \(day.row.notice), but \(by.en) by \(day.by.notice), which was published later and counts"
    )
  }

  private static func needless(_ days: [Day]) -> Phrase {
    let named = days.named
    return Phrase(zh: "\(named.zh)本来就是工作日，请核对日期", en: "\(named.en) is a working day anyway: check the date")
  }

  /// A notice of a year as the calendar's page says it where it is not believed.
  static func doubted(_ notice: Notice, _ doubts: [NoticeDoubt]) -> Phrase {
    let reasons = doubts.sentences.joined(zh: "；", en: "; ")
    return Phrase(
      zh: "已录入的\(notice.year)年放假安排（\(notice.number)）有待核实：\(reasons.zh)。该年内的期限均为暂定。",
      en:
        "the notice loaded for \(notice.year) (\(notice.number)) cannot be whole: \(reasons.en). Due dates in \(notice.year) are provisional."
    )
  }

  static func json(_ doubt: NoticeDoubt) -> JSON {
    let (code, holiday): (String, StatutoryHoliday?) =
      switch doubt {
      case .missing(let holiday): ("holiday-missing", holiday)
      case .workOnWeekday: ("work-on-weekday", nil)
      case .offTwice: ("off-twice", nil)
      }
    return .object([
      .init("code", .text(code)), .init("holiday", holiday.map { JSON(inBoth: $0.name) } ?? .null),
      .init("date", JSON(doubt.day?.iso)),
    ])
  }

  static func json(_ day: OverruledDay) -> JSON {
    .object([
      .init("date", .text(day.row.day.iso)), .init("kind", .text(day.row.kind.rawValue)),
      .init("notice", .text(day.row.notice)), .init("stands", .text(day.by.kind.rawValue)),
      .init("by", .text(day.by.notice)),
    ])
  }
}
