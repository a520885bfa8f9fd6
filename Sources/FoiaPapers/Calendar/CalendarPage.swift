public import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
public import FoiaWords

/// A calendar year as text 80 columns wide: its months with days off and make-up working days marked, and the holidays
/// by name.
public struct CalendarPage {
  let year: Int
  let calendar: WorkCalendar
  /// The year's own notice; nil while it is not known.
  let notice: Notice?
  /// The notices that amend it, in the order in which they were added.
  let amendments: [Notice]
  /// The arranged days of the year, earliest first.
  let arranged: [ArrangedDay]
  /// The days of each month, January first.
  let months: [[Day]]
  private let today: Day

  /// The page of a year, by the calendar of a ledger or the shipped one.
  ///
  /// - Parameter today: for a year after today's a missing notice may not be published yet.
  public init(year: Int, calendar: WorkCalendar, today: Day) {
    self.year = year
    self.calendar = calendar
    self.today = today
    notice = calendar.notice(of: year)
    amendments = calendar.notices.filter { $0.year == year && $0.amends != nil }
    let days = Day.firstDay(of: year)...Day.lastDay(of: year)
    arranged = calendar.arrangedDays.filter { days.contains($0.day) }
    let byMonth = Dictionary(grouping: days, by: \.month)
    months = (1...12).map { byMonth[$0] ?? [] }
  }

  func workingDays(in days: [Day]) -> Int { days.count(where: calendar.isWorkingDay) }

  /// The page: the number of working days with its source, the months, and the holidays.
  public func text(_ language: Language) -> String {
    [heading(language), grids(language), holidays(language)].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  // Above the grids ---------------------------------------------------------------------------------------------

  private func heading(_ language: Language) -> String {
    let count = months.map(workingDays).reduce(0, +)
    let title = Phrase(zh: "\(year)年工作日与放假安排：全年\(count)个工作日", en: "Working days of \(year): \(count)")
    let basis = notice.map { ([$0] + amendments).map(\.sentence) } ?? unknown
    return ([title] + basis).flatMap { $0(language).wrapped(to: Self.width) }.map { $0 + "\n" }.joined()
  }

  /// What is said if the year's notice is missing. For a year that has begun the notice exists, and is only not
  /// loaded.
  private var unknown: [Phrase] {
    let hint = CalendarChange.loading(year: year, .option(CalendarSyntax.published))
    let toLoad = Phrase(zh: "录入：\(hint.zh)", en: "Load it: \(hint.en)")
    if let (notice, doubts) = calendar.doubtedNotice(of: year) {
      return [Frame.warning(CalendarChange.doubted(notice, doubts)), toLoad]
    }
    let isAhead = year > today.year
    let state = isAhead ? Phrase(zh: "尚未公布或未录入", en: "not out or not loaded") : Phrase(zh: "未录入", en: "not loaded")
    let warning = Phrase(
      zh: "\(year)年放假安排\(state.zh)：暂按双休日计算，该年内的期限均为暂定。",
      en:
        "the notice for \(year) is \(state.en): only Saturdays and Sundays count as days off, and due dates in \(year) are provisional."
    )
    return [Frame.warning(warning), toLoad]
  }

  // The grids ---------------------------------------------------------------------------------------------------

  private static let width = 80
  private static let gridsBeside = 3
  /// Two digits, and a mark for a day off or a make-up working day.
  private static let cellWidth = 3
  private static let gridWidth = cellWidth * Weekday.allCases.count

  private func grids(_ language: Language) -> String {
    let grids = months.enumerated().map { grid($0 + 1, $1, language) }
    return stride(from: 0, to: grids.count, by: Self.gridsBeside).map { first in
      let band = grids[first..<first + Self.gridsBeside]
      return (0..<(band.map(\.count).max() ?? 0)).map { line in
        let cells = band.map { (line < $0.count ? $0[line] : "").padded(to: Self.gridWidth) }
        return cells.joined(separator: "    ").trimmingTrailingBlanks + "\n"
      }.joined()
    }.joined(separator: "\n")
  }

  /// The lines of a month: its name with the number of working days, the days of the week, the weeks.
  private func grid(_ month: Int, _ days: [Day], _ language: Language) -> [String] {
    let name = Day.monthName(month)(language)
    let count = workingDays(in: days)
    let ofWork = Phrase(zh: "\(count)个工作日", en: "\(count) workdays")(language)
    let weekdays = Weekday.allCases.map { $0.short(language).padded(to: Self.cellWidth) }.joined()
    let weeks = days.reduce(into: [String]()) { weeks, day in
      if weeks.isEmpty || day.weekday == .monday { weeks.append("") }
      let mark = calendar.arrangement(of: day)?.kind.mark ?? ""
      weeks[weeks.count - 1] += "\(day.dayOfMonth)".leftPadded(to: 2) + mark.padded(to: 1)
    }
    // The first week ends on a Sunday.
    let first = weeks.prefix(1).map { $0.leftPadded(to: Self.gridWidth) }
    return [name + ofWork.leftPadded(to: Self.gridWidth - name.displayWidth), weekdays] + first + weeks.dropFirst()
  }

  // Below the grids ---------------------------------------------------------------------------------------------

  /// The days of a holiday that one notice arranged.
  private struct Holiday: Hashable {
    let name: String
    let notice: String
    let isAdded: Bool
  }

  /// What the marks mean, and a line for each holiday.
  private func holidays(_ language: Language) -> String {
    guard !arranged.isEmpty else { return "" }
    let legend = ArrangedDay.Kind.allCases.map { $0.legend(language) }.joined(separator: "  ")
    let holidays = Dictionary(grouping: arranged) { row in
      Holiday(name: row.name, notice: row.notice, isAdded: calendar.addedDays.contains(row.day))
    }
    let rows = holidays.sorted { $0.value[0].day < $1.value[0].day }.map { holiday, days in
      [
        ArrangedDay.spoken(holiday.name)(language), holiday.notice,
        sentence(days, isAdded: holiday.isAdded)(language),
      ]
    }
    return legend + "\n\n" + Columns.text(head: nil, rows: rows, width: Self.width)
  }

  /// `2月15日至23日放假，2月14日、2月28日上班` · `off 15–23 Feb; work 14 Feb, 28 Feb`
  private func sentence(_ days: [ArrangedDay], isAdded: Bool) -> Phrase {
    let parts = ArrangedDay.Kind.allCases.compactMap { kind -> Phrase? in
      let ofKind = days.filter { $0.kind == kind }.map(\.day)
      return ofKind.isEmpty ? nil : kind.sentence(ofKind)
    }
    let added = isAdded ? Phrase(zh: "（本台账添加）", en: " (added by this ledger)") : .empty
    return parts.joined(zh: "，", en: "; ") + added
  }
}

extension Notice {
  /// `国办发明电〔2025〕7号，2025年11月4日（星期二）发布`
  fileprivate var sentence: Phrase {
    let parts: [Phrase?] = [
      Phrase(both: number), published.map { Phrase(zh: "\($0.long.zh)发布", en: "published \($0.long.en)") },
      amends.map { Phrase(zh: "调整\($0)", en: "amends \($0)") },
    ]
    return parts.compactMap(\.self).commaSeparated
  }
}
