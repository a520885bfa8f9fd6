internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

extension StatisticsReport {
  /// Whether there are so many periods that each has room for one figure only.
  private var isCrowded: Bool { periods.count > 3 }

  /// The table of new, carried in, the groups of outcomes with their outcomes, and carried out.
  func flowTable(_ language: Language) -> Table {
    func row(_ heads: [Table.Cell], _ count: (PeriodStatistics) -> Int, isShare: Bool = true) -> Table.Row {
      Table.Row(
        heads: heads,
        values: periods.flatMap { period -> [Table.Value] in
          let share = isShare ? Table.Value(.percent(count(period), of: period.flow.closed)) : .text("")
          return [.integer(count(period))] + (isCrowded ? [] : [share])
        })
    }
    func whole(_ words: StatisticsWords) -> [Table.Cell] { [Table.Cell(words.text(language), columns: 2)] }
    var rows = [
      row(whole(.new), { $0.flow.new }, isShare: false),
      row(whole(isOfYears ? .carriedInOfYear : .carriedIn), { $0.flow.carriedIn }, isShare: false),
    ]
    for group in Form.current.groups {
      let leaves =
        group.outcomes.count == 1
        ? [] : group.outcomes.filter { leaf in periods.contains { $0.kinds.closed([leaf]) > 0 } }
      let label = group.label(language)
      guard !leaves.isEmpty else {
        rows.append(row([Table.Cell(label, columns: 2)], { $0.kinds.closed(group.outcomes) }))
        continue
      }
      let heads = [Table.Cell(label, rows: leaves.count + 1), Table.Cell(StatisticsWords.subtotal.text(language))]
      rows.append(row(heads, { $0.kinds.closed(group.outcomes) }))
      rows += leaves.map { leaf in row([Table.Cell(leaf.label(language))], { $0.kinds.closed([leaf]) }) }
    }
    rows.append(row(whole(.total), { $0.flow.closed }))
    rows.append(row(whole(isOfYears ? .carriedOutOfYear : .carriedOut), { $0.flow.carriedOut }, isShare: false))
    return table(.flowHead, headWidths: [2, 5], isCrowded ? [] : [.count, .shareOfClosed], rows, language)
  }

  /// The table of what was received by kind of applicant, in the order of the official form.
  func kindTable(_ language: Language) -> Table {
    let rows = ApplicantKind.allCases.enumerated().map { index, kind in
      newRow(kind.name(language)) { $0.kinds.cells(.new)[index] }
    }
    return newTable(.kindHead, rows, language)
  }

  /// The table of what was received by channel, in the order of the official form.
  func channelTable(_ language: Language) -> Table {
    let rows = ChannelGroup.allCases.enumerated().map { index, group in
      newRow(group.name(language)) { $0.channels.cells(.new)[index] }
    }
    return newTable(.channelHead, rows, language)
  }

  private func newRow(_ label: String, _ count: (PeriodStatistics) -> Int) -> Table.Row {
    Table.Row(
      heads: [Table.Cell(label)],
      values: periods.flatMap { period -> [Table.Value] in
        [.integer(count(period))] + (isCrowded ? [] : [Table.Value(.percent(count(period), of: period.flow.new))])
      })
  }

  private func newTable(_ head: StatisticsWords, _ rows: [Table.Row], _ language: Language) -> Table {
    table(head, headWidths: [4], isCrowded ? [] : [.count, .shareOfNew], rows, language)
  }

  /// The table of what each unit had to do, has done and has still to do; with more than two periods only what it has
  /// done.
  func unitTable(_ language: Language) -> Table {
    let isNarrow = periods.count > 2
    let rows = unitOrder.map { unit in
      Table.Row(
        heads: [Table.Cell(unit ?? StatisticsWords.noUnit.text(language))],
        figures: periods.flatMap { period -> [Int] in
          let counts = period.units.first { $0.unit == unit }?.counts ?? FlowCounts()
          return isNarrow ? [counts.closed] : [counts.handled, counts.closed, counts.carriedOut]
        })
    }
    return table(.unitHead, headWidths: [4], isNarrow ? [.done] : [.handled, .done, .open], rows, language)
  }

  /// The table of how long the answers took, and how many were in time.
  func handlingTable(_ language: Language) -> Table {
    func row(_ words: StatisticsWords, _ value: (HandlingTime) -> Table.Value) -> Table.Row {
      Table.Row(heads: [Table.Cell(words.text(language))], values: periods.map { value($0.handling) })
    }
    let underOne = StatisticsWords.underOneDay(language)
    let rows = [
      row(.closed) { .integer($0.closed) },
      row(.mean) { Table.Value($0.mean) },
      row(.median) { Table.Value($0.median) },
      row(.longest) { $0.longest.map(Table.Value.integer) ?? .none },
      row(.inTime) { .integer($0.inTime) },
      row(.late) { .integer($0.late) },
      row(.meanLate) { $0.longestLate == 0 ? .text(underOne) : Table.Value($0.meanLate) },
      row(.longestLate) { $0.longestLate.map { $0 == 0 ? .text(underOne) : .integer($0) } ?? .none },
      row(.inTimeShare) { Table.Value($0.inTimeShare) },
      row(.extended) { .integer($0.extended) },
    ]
    return table(.handlingHead, headWidths: [4], [], rows, language)
  }

  /// A table of the periods side by side, each with the same columns. A single period shows the columns alone; with a
  /// single column the periods are the headings, and the corner says what is counted.
  func table(
    _ head: StatisticsWords, headWidths: [Int], _ columns: [StatisticsWords], _ rows: [Table.Row], _ language: Language
  ) -> Table {
    let titles = periods.map { periods.count > 6 ? $0.part.name.shortText : $0.part.name.text }
    let names = titles.map { $0(language) }
    let cells = columns.map { Table.Cell($0.text(language)) }
    var corner = head.text
    if names.count > 1, columns.count == 1 {
      let column = columns[0].text
      corner = corner + Phrase(zh: column.zh, en: column.en.lowercased()).bracketed
    }
    let header: [[Table.Cell]] =
      switch cells.count {
      case _ where names.count == 1 && !cells.isEmpty: [cells]
      case 0, 1: [names.map { Table.Cell($0) }]
      default:
        [names.map { Table.Cell($0, columns: cells.count) }, names.flatMap { _ in cells }]
      }
    let values = names.count * max(1, cells.count)
    return Table(
      headColumns: headWidths.count, corner: .title(corner(language)), header: header, rows: rows,
      widths: headWidths + Array(repeating: 1, count: values))
  }
}

extension Table.Value {
  /// A figure with one decimal; a dash if there is none.
  fileprivate init(_ figure: Tenths?) {
    self = figure.map { .decimal($0.digits) } ?? .none
  }
}
