public import FoiaCalendar

extension ClockComputation.Pause {
  /// The last day kept out of the count, as things stand on a day.
  func end(on day: Day) -> Day { min(returned ?? day, cap ?? .distantFuture) }

  /// Whether it is open and keeps this very day out.
  func holds(_ day: Day) -> Bool { returned == nil && sent < day && day <= cap ?? .distantFuture }
}

// Due dates, and the days that count towards them.
extension ClockComputation {
  /// Day zero of the present count.
  public var base: Day { bases[bases.count - 1] }

  /// The base of the count that a day lies in; the first one for a day before all of them.
  func base(on day: Day) -> Day { bases.last { $0 <= day } ?? bases[0] }

  /// Whether no base lies between two days, nor on the second.
  func isOneCount(_ first: Day, _ second: Day) -> Bool { !bases.contains { first < $0 && $0 <= second } }

  public var isStopped: Bool { !awaited.isEmpty }

  /// The working days of the extensions in force.
  public var extended: Int { extensions.reduce(0) { $0 + $1.days } }

  /// The days that extensions add, capped by law.
  public var extra: Int { min(Policy.extensionLimit, extended) }

  /// The due date as it stands on a day; nil while the clock is stopped.
  public func due(on day: Day) -> Day? {
    if isStopped { return nil }
    return deferral?.until ?? counted(extra: extra) { $0.end(on: day) }
  }

  /// The due date without any extension, as it stands on a day; nil while the clock is stopped.
  public func dueUnextended(on day: Day) -> Day? {
    if isStopped { return nil }
    return deferral?.until ?? counted(extra: 0) { $0.end(on: day) }
  }

  /// The latest day the due date can become while consultations are open; nil where one of them has no limit.
  public func latestDue(on day: Day) -> Day? {
    guard !isStopped, deferral == nil, !pauses.contains(where: { $0.returned == nil && $0.cap == nil }) else {
      return nil
    }
    return counted(extra: extra) { min($0.returned ?? .distantFuture, $0.cap ?? .distantFuture) }
  }

  /// The consultations that keep a day out of the count, as things stand on another day.
  public func pauses(over day: Day, asOf today: Day) -> [Pause] {
    pauses.filter { $0.sent < day && day <= $0.end(on: today) }
  }

  /// Whether an open consultation keeps a day out.
  public func isPaused(on day: Day) -> Bool { pauses.contains { $0.holds(day) } }

  /// Whether a date of this count rests on a year whose notice is not known.
  func isProvisional(_ date: Day?) -> Bool {
    guard let date, date > base else { return false }
    return !calendar.knows(base.advanced(by: 1)...date)
  }

  /// Working days in (start, end] that no consultation keeps out, as things stand on a day.
  public func countedDays(after start: Day, through end: Day, asOf today: Day) -> Int {
    guard start < end else { return 0 }
    return (start.advanced(by: 1)...end).count { calendar.isWorkingDay($0) && pauses(over: $0, asOf: today).isEmpty }
  }

  /// The least working day after the base by which as many working days as the law gives have passed outside pauses.
  private func counted(extra: Int, end: (Pause) -> Day) -> Day {
    let spans = pauses.map { (after: $0.sent, through: end($0)) }
    var left = Policy.answerWithin + extra
    var day = base
    while left > 0 {
      day = day.advanced(by: 1)
      guard calendar.isWorkingDay(day), !spans.contains(where: { $0.after < day && day <= $0.through }) else {
        continue
      }
      left -= 1
    }
    return day
  }
}
