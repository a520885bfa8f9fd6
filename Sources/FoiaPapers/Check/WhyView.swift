internal import FoiaCalendar
public import FoiaCore
internal import FoiaDocument
public import FoiaWords

/// Why a figure is what it is, and where an application counts.
public enum WhyView {
  /// The line over the applications of a cell: `2024年　予以公开／自然人：3件`.
  public static func heading(_ year: Int, _ cell: TableCell, count: Int) -> Phrase {
    Phrase(zh: "\(year)年　\(cell.name.zh)：\(count)件\n", en: "\(year), \(cell.name.en): \(count)\n")
  }

  /// One application of a cell: its number, the day by which it counts there, the entry that says so, what is asked.
  public static func line(_ application: Application, _ placement: Placement, in history: History) -> Phrase {
    let source = source(application, placement, in: history)
    return Phrase(both: "\(application.number)  \(placement.day.iso)  ") + source
      + Phrase(both: "  \(application.intake.subject)\n")
  }

  /// The entry by which an application counts: `#14 办结（作出答复），经 #20 更正`.
  private static func source(_ application: Application, _ placement: Placement, in history: History) -> Phrase {
    let kind = history.standing(placement.entry)?.event.kind ?? .registered
    let corrections = application.corrections(behind: placement, in: history).map { "#\($0.seq)" }
    let source = Phrase(both: "#\(placement.entry) ") + kind.name
    if corrections.isEmpty { return source }
    let list = corrections.listed
    return source + Phrase(zh: "，经 \(list.zh) 更正", en: ", corrected by \(list.en)")
  }

  /// The cells an application counts in, year by year, or why it counts in none.
  ///
  /// - Parameters:
  ///   - filed: the years whose tables are filed.
  ///   - width: how many cells of a terminal a line has; nil sets no limit.
  public static func cells(
    of application: Application, in history: History, years: ClosedRange<Int>, filed: Set<Int>, _ language: Language,
    width: Int?
  ) -> String {
    let lines = years.compactMap { year -> String? in
      let placements = application.placements(in: .year(year))
      guard !placements.isEmpty else { return nil }
      let rows = placements.map { placement in
        let cell = [placement.content.shortName, TableColumn.kind(placement.kind).name].joined(zh: "／", en: " / ")
        let source = source(application, placement, in: history)
        return ["  \(cell(language))", placement.day.iso, source(language)]
      }
      let isFiled = filed.contains(year) ? Phrase(zh: "（已定稿）", en: " (filed)") : .empty
      let heading = Phrase(zh: "\(year)年", en: "\(year)") + isFiled
      return heading.line(language) + Columns.text(head: nil, fits: [.wraps, .whole, .wraps], rows: rows, width: width)
    }
    return lines.isEmpty ? voided(application, in: history)(language).paragraphs(in: width) : lines.joined()
  }

  /// That an application is void, with the entry that made it so.
  private static func voided(_ application: Application, in history: History) -> Phrase {
    let entry = history.standing.first {
      $0.event.kind == .voided || $0.event.kind == .undone && $0.supersedes == application.id.entry
    }
    let told = entry.map { Phrase(both: "\n  ") + $0.sentence(number: nil, EntryContext($0, in: history)) } ?? .empty
    let void = Phrase(
      zh: "\(application.number) 已作废，不计入任何年度的表", en: "\(application.number) is void and counts in no year's table")
    return (void + told).line
  }
}
