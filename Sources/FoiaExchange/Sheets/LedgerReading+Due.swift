internal import FoiaCalendar
internal import FoiaCore

extension LedgerReading {
  /// Compares due dates and counts of days in the file with the calendar; nothing of them is taken.
  mutating func compareDues(_ calendar: WorkCalendar) {
    var reckoned: [Int: Day] = [:]
    for index in rows.indices {
      let row = rows[index]
      guard let received = row.record.received else { continue }
      compareDays(index, from: received, calendar)
      guard !row.events.contains(where: { $0.kind == .consultationSent || $0.kind == .feeServed }) else { continue }
      let back = row.events.first { $0.kind == .clarificationReceived }?.day
      let isAsked = row.events.contains { $0.kind == .clarificationAsked }
      guard !isAsked || back != nil else { continue }
      let base = back ?? received
      let due = calendar.workingDay(Policy.answerWithin, after: base)
      reckoned[index] = due
      let last =
        row.events.first { $0.kind == .extended }.map {
          $0.until ?? calendar.workingDay(Policy.answerWithin + ($0.days ?? Policy.extensionLimit), after: base)
        } ?? due
      if let closed = row.record.closed, closed > last { rows[index].remark(.closedLate(until: last)) }
      guard let written = row.dueWritten else { continue }
      let extended = row.events.first { $0.kind == .extended }
      let longer = extended?.days.map { calendar.workingDay(Policy.answerWithin + $0, after: base) }
      // A sheet may still show the limit from the receipt after a clarification came.
      let fromReceipt = calendar.workingDay(Policy.answerWithin, after: received)
      guard ![due, longer, extended?.until, fromReceipt].contains(written) else { continue }
      let days = Policy.answerWithin + (extended?.days ?? 0)
      let ways: [DueFault] = [Policy.answerWithin, days].compactMap { days in
        if WorkCalendar().workingDay(days, after: base) == written { return .weekdays }
        return base.advanced(by: days) == written ? .calendarDays : nil
      }
      let isPlain = extended == nil || written <= due
      rows[index].remark(.dueDiffers(written: written, reckoned: isPlain ? due : longer ?? due, ways.first ?? .other))
    }
    nameShiftedBlocks(reckoned)
  }

  private mutating func compareDays(_ index: Int, from received: Day, _ calendar: WorkCalendar) {
    guard let written = rows[index].daysWritten, let closed = rows[index].record.closed, closed >= received else {
      return
    }
    let reckoned = calendar.workingDays(after: received, through: closed)
    if written == reckoned { return }
    let way: DueFault =
      received.distance(to: closed) == written
      ? .calendarDays : WorkCalendar().workingDays(after: received, through: closed) == written ? .weekdays : .other
    // Some offices count the day of receipt, which is no more than that.
    if way == .other, written == reckoned + 1 { return }
    rows[index].remark(.daysDiffer(written: written, reckoned: reckoned, way))
  }

  /// Three rows or more whose due dates are those of the rows before or behind them.
  private mutating func nameShiftedBlocks(_ reckoned: [Int: Day]) {
    for shift in [-1, 1] {
      var run: [Int] = []
      for index in rows.indices {
        let isShifted = rows[index].dueWritten.map { written in
          reckoned[index] != written && reckoned[index + shift] == written
        }
        if isShifted == true { run.append(index) }
        if isShifted != true || index == rows.count - 1 {
          if run.count >= 3 { for place in run { rows[place].remark(.dueShifted) } }
          run = []
        }
      }
    }
  }
}
