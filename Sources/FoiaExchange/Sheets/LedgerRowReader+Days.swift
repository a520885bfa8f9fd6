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
    let decided =
      decisions.answer(field, at: reading.place)
      ?? cell(column).flatMap { decisions.answer(field, $0.text, at: reading.place) }
    if let decided {
      guard let day = Day(iso: decided) else { return nil }
      if let doubt = doubt(of: day, column, isAhead: isAhead)
        ?? earlier.flatMap({ day < $0 ? .beforeReceipt($0) : nil })
      {
        reading.ask(field, decided, doubt)
        return nil
      }
      return day
    }
    guard let cell = cell(column) else { return nil }
    // 未答复, 无需补正 and the like say that there is no day.
    if cell.day == nil, Day(iso: cell.text) == nil,
      LedgerCell.isYes(cell.text) == false || column == .closed && LedgerOutcome.isStillOpen(cell.text)
    {
      return nil
    }
    if let problem = cell.problem {
      reading.ask(field, cell.text, problem)
      return nil
    }
    var day: Day
    if let own = cell.day {
      if cell.hasTime { reading.remark(.timeDropped) }
      day = own
    } else if let number = cell.number ?? Double(serial: cell.text), (20_000..<80_000).contains(number),
      let date = CellDate(serial: number, since1904: since1904),
      let own = Day(year: date.year, month: date.month, day: date.day)
    {
      reading.remark(.serialRead)
      if number != number.rounded(.down) { reading.remark(.timeDropped) }
      day = own
    } else {
      switch LedgerDay(reading: cell.text, isNumber: cell.number != nil, year: year, after: earlier) {
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
    if let answer = decisions.answer("received", at: reading.place), let day = Day(iso: answer) {
      if let doubt = doubt(of: day, .received, isAhead: false) { return reading.ask("received", answer, doubt) }
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
    if text(.received) != nil || cell(.received)?.problem != nil {
      reading.record.received = day(.received, &reading)
      if year != own { askAboutCarriedOver(&reading, year: own) }
      return
    }
    if !has(.received), let month = text(.month), let day = text(.dayOfMonth) {
      return readReceipt(month: month, day: day, &reading)
    }
    if text(.applied) != nil || cell(.applied)?.problem != nil {
      reading.record.received = day(.applied, &reading)
      if !isHandedOver { reading.remark(.submittedOnly) }
      return
    }
    if text(.accepted) != nil || cell(.accepted)?.problem != nil {
      reading.record.received = day(.accepted, &reading)
      let heading = layout.columns.first { $0.field == .accepted }?.header ?? ""
      let accepted = LedgerColumn.accepted.rawValue
      if decisions.answer("received", heading, at: reading.place) != accepted {
        reading.ask("received", heading, .acceptedOnly, [accepted])
      }
      return
    }
    reading.ask("received", "", .noReceipt)
  }
}

extension LedgerRowReader {
  /// What came before October is hardly carried over into the next year: 3.30 below 去年结转件的补充申请 may be of this one.
  private func askAboutCarriedOver(_ reading: inout LedgerRowReading, year own: Int?) {
    guard let day = reading.record.received, let own, let other = Day(year: own, month: day.month, day: day.dayOfMonth),
      reading.remarks.contains(.yearTaken(own - 1)), day.month < Self.firstMonthCarriedOver
    else { return }
    reading.record.received = nil
    reading.ask("received", cell(.received)?.text ?? "", .noYear, [day.iso, other.iso])
  }

  private static var firstMonthCarriedOver: Int { 10 }

  /// The day of receipt whose month and day stand in columns of their own.
  private func readReceipt(month: String, day: String, _ reading: inout LedgerRowReading) {
    let written = "\(month.filter(\.isNumber))月\(day.filter(\.isNumber))日"
    switch LedgerDay(reading: written, year: year) {
    case .none: reading.ask("received", "", .noReceipt)
    case .day(let day, let remarks):
      for remark in remarks { reading.remark(remark) }
      reading.record.received = day
      if day > today { reading.ask("received", written, .ahead) }
    case .doubt(let doubt, let days): reading.ask("received", written, doubt, days.map(\.iso))
    }
  }

  /// Whether it came in a way by which it is received when it is submitted, as far as the row says.
  private var isHandedOver: Bool {
    guard let text = text(.channel) else { return true }
    return switch LedgerWord<Channel>(channel: text) {
    case .sure(let channel), .guessed(let channel): ![.mail, .letter, .fax].contains(channel)
    case .doubt(let doubt, _): doubt != .letterOrMail
    }
  }
}

extension Double {
  /// A serial number of a date that stands in a text: five digits, perhaps with the part of a day.
  fileprivate init?(serial text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.first?.utf8.count == 5,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let number = Double(text)
    else { return nil }
    self = number
  }
}
