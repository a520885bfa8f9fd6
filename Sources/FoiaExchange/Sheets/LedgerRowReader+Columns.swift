internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

extension LedgerRowReader {
  /// Compares what several columns of one field say. Where they contradict each other somebody has to tell which one holds;
  /// what only says more stays in the note.
  mutating func compareColumns(_ reading: inout LedgerRowReading) {
    for (index, columns) in layout.fields.enumerated() where columns.places.count > 1 {
      let telling = columns.places.filter { cells[$0].isTelling }
      guard telling.count > 1, !Self.joined.contains(columns.field) else { continue }
      let (field, first) = (columns.field, telling[0])
      let others = telling.dropFirst().filter { cells[$0].line.comparable != cells[first].line.comparable }
      if others.isEmpty { continue }
      guard others.contains(where: { contradicts(cells[$0], cells[first], field) }) else {
        for place in others where field.isKept { keep(cells[place].line, below: place, &reading) }
        continue
      }
      let headings = columns.places.map { layout.columns[$0].header.line }
      let value = headings.joined(separator: " / ")
      let answer = decisions.answer(field.recordField, value, at: reading.place)
      if decisions.answer(field.recordField, at: reading.place) != nil, answer?.columnHeading == nil { continue }
      if let chosen = answer?.columnHeading.flatMap({ heading in
        telling.first { layout.columns[$0].header.line == heading }
      }) {
        tell(cells[chosen], of: index)
        for place in telling where place != chosen { keep(cells[place].line, below: place, &reading) }
        continue
      }
      if answer?.columnHeading != nil { continue }
      reading.ask(
        field.recordField, value, .columnsDiffer, telling.map { LedgerAnswer.column(layout.columns[$0].header.line) })
      tell(nil, of: index)
    }
  }

  /// Says which columns hold an error instead of a value, where it is not asked about.
  func tellErrors(_ reading: inout LedgerRowReading) {
    for field in layout.fields where cell(field.field)?.problem != nil && !field.field.isDay {
      let place = field.places.first { cells[$0].problem != nil } ?? field.places[0]
      reading.remark(.noValue(layout.columns[place].leaf.line))
    }
  }

  /// Fields whose columns are read together, or of which each is only compared.
  private static let joined: Set<LedgerColumn> = [
    .note, .review, .suit, .dispute, .year, .month, .dayOfMonth, .clerk, .remark, .due, .daysLeft, .daysTaken,
    .isInTime, .sequence, .body,
  ]

  /// Whether two cells of one field cannot both be right.
  private func contradicts(_ cell: CellText, _ first: CellText, _ field: LedgerColumn) -> Bool {
    if field.isDay { return plainDay(cell).map { $0 != plainDay(first) } ?? true }
    switch field {
    case .channel: return LedgerWord<Channel>(channel: cell.line) != LedgerWord<Channel>(channel: first.line)
    case .kind:
      return LedgerWord<ApplicantKind>(kind: cell.line, name: nil)
        != LedgerWord<ApplicantKind>(kind: first.line, name: nil)
    case .outcome: return LedgerOutcome(reading: cell.line) != LedgerOutcome(reading: first.line)
    case .applicant, .count, .isCounted, .identity: return true
    case _: return false
    }
  }

  private func plainDay(_ cell: CellText) -> Day? {
    if let day = cell.day { return day }
    guard case .day(let day, _) = LedgerDay(reading: cell.text, year: year) else { return nil }
    return day
  }
}

extension LedgerColumn {
  /// Whether what a further column of the field says is worth keeping although it contradicts nothing.
  fileprivate var isKept: Bool { ![.channel, .kind, .outcome].contains(self) && !isDay }
}

extension String {
  /// A heading as one line.
  var line: String { replacing("\n", with: " ") }

  /// The heading of the column that an answer chooses; nil if it is another answer.
  fileprivate var columnHeading: String? { LedgerAnswer.chosenColumn(self) }
}
