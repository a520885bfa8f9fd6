internal import FoiaCalendar
public import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
public import FoiaWords

extension CalendarChange {
  /// What was understood of a text or a data set: whose notice it is, and a line for each holiday.
  public static func understood(_ addition: CalendarAddition, _ language: Language, width: Int) -> String {
    let holidays = addition.days.reduce(into: [(name: String, days: [ArrangedDay])]()) { holidays, row in
      if let place = holidays.firstIndex(where: { $0.name == row.name }) {
        holidays[place].days.append(row)
      } else {
        holidays.append((row.name, [row]))
      }
    }
    // A day worked for a holiday may lie before the holiday before it.
    let ordered = holidays.sorted { first, second in
      let days = [first, second].map { $0.days.first { $0.kind == .off }?.day ?? $0.days[0].day }
      return days[0] < days[1]
    }
    let rows = ordered.map { [ArrangedDay.spoken($0.name)(language), sentence($0.days)(language)] }
    let title = heading(addition)(language).wrapped(to: width).map { $0 + "\n" }.joined()
    return title + Columns.text(head: nil, rows: rows, width: width) + "\n"
  }

  private static func heading(_ addition: CalendarAddition) -> Phrase {
    let numbers = Set(addition.days.map(\.notice)).sorted().map { Phrase(both: $0) }.joined(zh: "、", en: ", ")
    let published = addition.notice?.published.map { day in
      Phrase(zh: "，\(day.long.zh)公布", en: ", published \(day.long.en)")
    }
    let source = numbers + (published ?? .empty)
    guard let year = addition.notice?.year else {
      return Phrase(zh: "读取为下列安排（\(source.zh)）：", en: "Understood as these days (\(source.en)):")
    }
    return Phrase(zh: "读取为\(year)年放假安排（\(source.zh)）：", en: "Understood as the notice for \(year) (\(source.en)):")
  }

  /// `1月1日至3日放假，1月4日上班`, each year by itself where there are several.
  private static func sentence(_ days: [ArrangedDay]) -> Phrase {
    let years = Set(days.map(\.day.year)).sorted()
    let parts = years.flatMap { year in
      ArrangedDay.Kind.allCases.compactMap { kind -> Phrase? in
        let its = days.filter { $0.kind == kind && $0.day.year == year }.map(\.day)
        if its.isEmpty { return nil }
        let told = kind.sentence(its)
        return years.count == 1 ? told : Phrase(zh: "\(year)年\(told.zh)", en: "\(told.en) \(year)")
      }
    }
    return parts.joined(zh: "，", en: "; ")
  }

  static func json(_ row: ArrangedDay) -> JSON {
    .object([
      .init("date", .text(row.day.iso)), .init("kind", .text(row.kind.rawValue)), .init("name", .text(row.name)),
      .init("notice", .text(row.notice)),
    ])
  }
}
