internal import FoiaCalendar
internal import FoiaCore

/// Compares due dates and counts of days in a ledger with the calendar; nothing of them is taken.
struct DueComparison {
  private let calendar: WorkCalendar

  /// The same holidays, and no weekend day that is worked.
  private let withoutMakeUpDays: WorkCalendar

  init(_ calendar: WorkCalendar) {
    self.calendar = calendar
    var holidays = WorkCalendar()
    holidays.add(nil, days: calendar.arrangedDays.filter { $0.kind == .off })
    withoutMakeUpDays = holidays
  }

  /// Says of a row what differs.
  ///
  /// - Returns: the due date as it was reckoned; nil where it cannot be.
  func compare(_ row: inout LedgerRowReading) -> Day? {
    guard let received = row.record.received else { return nil }
    compareDays(&row, from: received)
    guard !row.events.contains(where: { $0.kind == .consultationSent || $0.kind == .feeServed }) else { return nil }
    let back = row.events.first { $0.kind == .clarificationReceived }?.day
    let isAsked = row.events.contains { $0.kind == .clarificationAsked }
    guard !isAsked || back != nil else { return nil }
    let base = back ?? received
    let due = calendar.workingDay(Policy.answerWithin, after: base)
    let extended = row.events.first { $0.kind == .extended }
    // 延期时间 is also said of the day on which it was told.
    let until = extended?.until.flatMap { $0 > due ? $0 : nil }
    if let until { compare(extended?.days, until, &row, due: due, base: base) }
    let last =
      extended.map {
        until ?? calendar.workingDay(Policy.answerWithin + ($0.days ?? Policy.extensionLimit), after: base)
      }
      ?? due
    if let closed = row.record.closed, closed > last { row.remark(.closedLate(until: last)) }
    guard let written = row.dueWritten else { return due }
    let longer = extended?.days.map { calendar.workingDay(Policy.answerWithin + $0, after: base) }
    // A sheet may still show the limit from the receipt after a clarification came.
    let fromReceipt = calendar.workingDay(Policy.answerWithin, after: received)
    guard ![due, longer, until, fromReceipt].contains(written) else { return due }
    let days = Policy.answerWithin + (extended?.days ?? 0)
    let ways: [DueFault] = [Policy.answerWithin, days].compactMap { days in
      if WorkCalendar().workingDay(days, after: base) == written { return .weekdays }
      if withoutMakeUpDays.workingDay(days, after: base) == written { return .noMakeUpDays }
      return base.advanced(by: days) == written ? .calendarDays : nil
    }
    let isPlain = extended == nil || written <= due
    row.remark(.dueDiffers(written: written, reckoned: isPlain ? due : longer ?? due, ways.first ?? .other))
    return due
  }

  /// Compares the last day of an extension with its days, which are reckoned from it where they are not written.
  private func compare(_ days: Int?, _ until: Day, _ row: inout LedgerRowReading, due: Day, base: Day) {
    if let days {
      let reckoned = calendar.workingDay(Policy.answerWithin + days, after: base)
      if until != reckoned { row.remark(.untilDiffers(written: until, reckoned: reckoned)) }
    } else {
      let days = calendar.workingDays(after: due, through: until)
      // A longer one than the law allows was given all the same; the check says so.
      if (1...Policy.extensionReadMost).contains(days) { row.extensionDays = days }
    }
  }

  private func compareDays(_ row: inout LedgerRowReading, from received: Day) {
    guard let written = row.daysWritten, let closed = row.record.closed, closed >= received else { return }
    let reckoned = calendar.workingDays(after: received, through: closed)
    if written == reckoned { return }
    let way: DueFault =
      received.distance(to: closed) == written
      ? .calendarDays
      : WorkCalendar().workingDays(after: received, through: closed) == written
        ? .weekdays
        : withoutMakeUpDays.workingDays(after: received, through: closed) == written ? .noMakeUpDays : .other
    // Some offices count the day of receipt, which is no more than that.
    if way == .other, written == reckoned + 1 { return }
    row.remark(.daysDiffer(written: written, reckoned: reckoned, way))
  }
}
