internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

extension StatisticsReport {
  /// How many late answers are listed; more of them are a wall.
  private static let mostLate = 50

  /// The section of a division into units, officers or channels; nil if none was asked for.
  func divisionBlocks(_ language: Language) -> [Document.Block]? {
    guard let grouping = periods.first?.groups?.grouping else { return nil }
    let measure: [Document.Block] =
      periods.count > 2 ? [] : [.paragraph(StatisticsWords.divisionMeasure.text(language))]
    return [.heading(grouping.section.text(language)), .tables([groupTable(grouping, language)])] + measure
  }

  /// By the day of receipt what each group received and how much of it is closed by now; by the day of closing what it
  /// closed, and late; and what is open. With more than two periods only what it closed.
  private func groupTable(_ grouping: StatisticsGrouping, _ language: Language) -> Table {
    let isNarrow = periods.count > 2
    let rows = groupOrder.map { group in
      Table.Row(
        heads: [Table.Cell(group.name(language))],
        figures: periods.flatMap { period -> [Int] in
          let counts = period.groups?[group] ?? GroupCounts(group)
          if isNarrow { return [counts.flow.closed] }
          return [
            counts.flow.new, counts.newClosed, counts.flow.closed, counts.handling.late, counts.flow.carriedOut,
          ]
        })
    }
    let columns: [StatisticsWords] = isNarrow ? [.done] : [.received, .receivedClosed, .done, .lateDone, .open]
    return table(grouping.head, headWidths: [4], columns, rows, language)
  }

  /// All groups of any period, those of the latest period first, what is assigned to nobody last.
  private var groupOrder: [StatisticsGroup] {
    var order: [StatisticsGroup] = []
    for group in periods.reversed().flatMap({ $0.groups?.sorted ?? [] }).map(\.group) where !order.contains(group) {
      order.append(group)
    }
    return order.filter { !$0.isOfNobody } + order.filter(\.isOfNobody)
  }

  /// The late answers of all periods, the latest first; nothing if there are none.
  func lateBlocks(_ language: Language) -> [Document.Block] {
    let late = periods.flatMap(\.handling.lateAnswers).latestFirst
    guard !late.isEmpty else { return [] }
    let columns: [StatisticsWords] = [.due, .answered, .daysLate]
    let table = Table(
      headColumns: 1, corner: .title(StatisticsWords.lateHead.text(language)),
      header: [columns.map { Table.Cell($0.text(language)) }],
      rows: late.prefix(Self.mostLate).map { answer in
        Table.Row(
          heads: [Table.Cell(answer.number.description)],
          values: [
            .text(answer.due.iso), .text(answer.answered.inTable(language)),
            answer.days > 0 ? .integer(answer.days) : .text(StatisticsWords.underOneDay(language)),
          ])
      },
      widths: [4, 1, 1, 1])
    let more = late.count - Self.mostLate
    return [.tables([table])] + (more > 0 ? [.paragraph(StatisticsWords.moreLate(more)(language))] : [])
  }

  /// How much was turned into proactive disclosure in each period; nothing where nothing was in any.
  func disclosureNotes(_ language: Language) -> [String] {
    guard periods.contains(where: { $0.disclosed > 0 }) else { return [] }
    return periods.map { StatisticsWords.disclosed($0.disclosed, of: $0.part.name)(language) }
  }

  /// What is said of applications that were received in one period and written down in another.
  func registrationNotes(_ language: Language) -> [String] {
    periods.compactMap { period in
      period.registrations.flatMap { StatisticsWords.registrations($0, of: period.part.name) }.map { $0(language) }
    }
  }
}

extension StatisticsGroup {
  /// Whether it is of what is assigned to nobody.
  fileprivate var isOfNobody: Bool {
    switch self {
    case .unit(let name), .officer(let name): name == nil
    case .channel: false
    }
  }
}
