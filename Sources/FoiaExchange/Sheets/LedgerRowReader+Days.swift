internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

extension LedgerRowReader {
  /// The day in a column; nil where there is none, or where it is asked about.
  ///
  /// - Parameters:
  ///   - earlier: the day of receipt, before which nothing else can have happened.
  ///   - isAhead: whether the day may lie after today.
  func day(
    _ column: LedgerColumn, _ reading: inout LedgerRowReading, after earlier: Day? = nil, isAhead: Bool = false
  ) -> Day? {
    let field = column.recordField
    if let answer = decisions.answer(field, at: reading.place) { return Day(iso: answer) }
    guard let cell = cell(column) else { return nil }
    if let answer = decisions.answer(field, cell.text, at: reading.place) { return Day(iso: answer) }
    if let problem = cell.problem {
      reading.ask(field, cell.text, problem)
      return nil
    }
    var day: Day
    if let own = cell.day {
      if cell.hasTime { reading.remark(.timeDropped) }
      day = own
    } else if let number = cell.number ?? Double(serial: cell.text), (20_000..<80_000).contains(number),
      let date = CellDate(serial: number),
      let own = Day(year: date.year, month: date.month, day: date.day)
    {
      reading.remark(.serialRead)
      day = own
    } else {
      switch LedgerDay(reading: cell.text, year: year, after: earlier) {
      case .none: return nil
      case .day(let own, let remarks):
        for remark in remarks { reading.remark(remark) }
        day = own
      case .doubt(let doubt, let days):
        reading.ask(field, cell.text, doubt, days.map(\.iso))
        return nil
      }
    }
    if let doubt = doubt(of: day, column, isAhead: isAhead) {
      reading.ask(field, cell.text, doubt, [])
      return nil
    }
    if let earlier, day < earlier { reading.ask(field, cell.text, .beforeReceipt(earlier)) }
    return day
  }

  /// Why a day cannot be one of these; nil if it can.
  private func doubt(of day: Day, _ column: LedgerColumn, isAhead: Bool) -> LedgerDoubt? {
    if day > today, !isAhead { return .ahead }
    if day < Policy.earliestReceipt { return .tooEarly }
    guard let year else { return nil }
    let isReceipt = [LedgerColumn.received, .applied, .accepted].contains(column)
    if isReceipt, day.year > year || day.year < year - 2 { return .farFrom(year: year) }
    if abs(day.year - year) > 2 { return .farFrom(year: year) }
    return nil
  }

  /// When it was received: 收到 wins, then the day the applicant submitted it; the day it was taken up is asked about.
  mutating func readReceipt(_ reading: inout LedgerRowReading) {
    if let day = decisions.answer("received", at: reading.place).flatMap(Day.init(iso:)) {
      return reading.record.received = day
    }
    // A row that carries over was received in the year before that of its sheet.
    let own = year
    defer { year = own }
    if [text(.note), text(.status), text(.number)].compactMap(\.self).contains(where: { LedgerCell.isCarriedOver($0) }),
      let received = cell(.received) ?? cell(.applied), received.day == nil
    {
      year = own.map { $0 - 1 }
    }
    for column in [LedgerColumn.received, .applied] where text(column) != nil || cell(column)?.problem != nil {
      reading.record.received = day(column, &reading)
      return
    }
    if text(.accepted) != nil {
      let heading = layout.columns.first { $0.field == .accepted }?.header ?? ""
      let day = day(.accepted, &reading)
      reading.record.received = day
      switch decisions.answer("received", heading, at: reading.place) {
      case LedgerColumn.accepted.rawValue: return
      default: return reading.ask("received", heading, .acceptedOnly, [LedgerColumn.accepted.rawValue])
      }
    }
    reading.ask("received", "", .noReceipt)
  }
}

extension Double {
  /// A serial number of a date that stands in a text: five digits and nothing else.
  fileprivate init?(serial text: String) {
    guard text.utf8.count == 5, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else {
      return nil
    }
    self = Double(number)
  }
}
