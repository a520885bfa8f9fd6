internal import FoiaCalendar
public import FoiaCore
internal import FoiaDocument
public import FoiaWords

/// Why a figure is what it is, and where an application counts.
public enum WhyView {
  /// `2024年 （一）予以公开／自然人：3件`
  public static func heading(_ year: Int, _ cell: TableCell, count: Int, _ language: Language) -> String {
    switch language {
    case .zh: "\(year)年　\(cell.name(.zh))：\(count)件\n"
    case .en: "\(year), \(cell.name(.en)): \(count)\n"
    }
  }

  /// One application of a cell: its number, the day that put it there, the entry that says so, what is asked.
  public static func line(
    _ application: Application, _ landing: Landing, in history: History, _ language: Language
  ) -> String {
    "\(application.number)  \(landing.day.iso)  \(source(application, landing, in: history, language))  \(application.intake.subject)\n"
  }

  /// `#14 办结（作出答复），经 #20 更正`
  private static func source(
    _ application: Application, _ landing: Landing, in history: History, _ language: Language
  ) -> String {
    let kind = history.standing(landing.entry)?.event.kind ?? .registered
    let handles = application.corrections(behind: landing, in: history).map { "#\($0.seq)" }
    let source = "#\(landing.entry) \(kind.name(language))"
    if handles.isEmpty { return source }
    let list = handles.joined(separator: language == .zh ? "、" : ", ")
    return source + (language == .zh ? "，经 \(list) 更正" : ", corrected by \(list)")
  }

  /// The cells an application lands in, year by year, or why it lands in none.
  ///
  /// - Parameter filed: the years whose tables are filed.
  public static func cells(
    of application: Application, in history: History, years: ClosedRange<Int>, filed: Set<Int>, _ language: Language
  ) -> String {
    let lines = years.compactMap { year -> String? in
      let landings = application.landings(in: .year(year))
      guard !landings.isEmpty else { return nil }
      let rows = landings.map { landing -> [String] in
        let column = TableColumn.kind(landing.kind).name(language)
        let name = landing.content.shortName(language) + (language == .zh ? "／" : " / ") + column
        return ["  \(name)", landing.day.iso, source(application, landing, in: history, language)]
      }
      let isFiled = filed.contains(year) ? (language == .zh ? "（已定稿）" : " (filed)") : ""
      return (language == .zh ? "\(year)年\(isFiled)\n" : "\(year)\(isFiled)\n")
        + Columns.text(head: nil, rows: rows, width: nil)
    }
    if !lines.isEmpty { return lines.joined() }
    let void = history.standing.first {
      $0.event.kind == .voided || $0.event.kind == .undone && $0.supersedes == application.id
    }
    let entry = void.map { "\n  " + $0.sentence(number: nil, Telling($0, in: history), language) } ?? ""
    switch language {
    case .zh: return "\(application.number) 已作废，不计入任何年度的表\(entry)\n"
    case .en: return "\(application.number) is void and counts in no year's table\(entry)\n"
    }
  }
}
