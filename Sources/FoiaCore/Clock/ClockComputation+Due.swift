public import FoiaCalendar

extension ClockComputation.Pause {
  /// The last day it keeps out of the count, as things stand on a day.
  func end(on day: Day) -> Day { min(returned ?? day, cap ?? .distantFuture) }

  /// Whether it is open and keeps this day itself out of the count.
  func holds(_ day: Day) -> Bool { returned == nil && sent < day && day <= cap ?? .distantFuture }
}

// Due dates, and the days that count towards them.
extension ClockComputation {
  /// Day zero of the present count.
  public var base: Day { bases[bases.count - 1] }

  /// Day zero of the count that a day lies in; the first one for a day before all of them.
  func base(on day: Day) -> Day { bases.last { $0 <= day } ?? bases[0] }

  /// Whether two days lie in the same count: no count begins after the first and up to the second.
  func isOneCount(_ first: Day, _ second: Day) -> Bool { !bases.contains { first < $0 && $0 <= second } }

  /// Whether the clock is stopped because something is awaited from the applicant.
  public var isStopped: Bool { !awaited.isEmpty }

  /// How many working days the extensions in force have together, even if they are more than the law allows.
  public var extended: Int { extensions.reduce(0) { $0 + $1.days } }

  /// How many working days the extensions in force add: at most 20 (art. 33 para. 2).
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

  /// The latest day the due date can become through consultations that are still open; nil while the clock is stopped,
  /// under a deferral, and if one of them has no limit.
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

  /// Whether an open consultation keeps this day out of the count.
  public func isPaused(on day: Day) -> Bool { pauses.contains { $0.holds(day) } }

  /// Whether a date of this count depends on a year whose notice is not known.
  func isProvisional(_ date: Day?) -> Bool {
    guard let date, date > base else { return false }
    return !calendar.knows(base.advanced(by: 1)...date)
  }

  /// How many working days in (start, end] no consultation keeps out, as things stand on a day; 0 if end is not after
  /// start.
  public func countedDays(after start: Day, through end: Day, asOf today: Day) -> Int {
    stretches(after: start) { $0.end(on: today) }.reduce(0) { count, stretch in
      count + calendar.workingDays(after: stretch.start, through: min(stretch.end, end))
    }
  }

  /// The first working day by which as many working days as the law gives have passed since the base, outside pauses.
  private func counted(extra: Int, end: (Pause) -> Day) -> Day {
    var left = Policy.answerWithin + extra
    for stretch in stretches(after: base, end: end) {
      let days = calendar.workingDays(after: stretch.start, through: stretch.end)
      if days >= left { return calendar.workingDay(left, after: stretch.start) }
      left -= days
    }
    return .distantFuture
  }

  /// The stretches of days after a day that no pause keeps out, in order, each as (start, end]; the last never ends.
  private func stretches(after start: Day, end: (Pause) -> Day) -> [(start: Day, end: Day)] {
    var day = start
    let before = pauses.sorted { $0.sent < $1.sent }.compactMap { pause -> (start: Day, end: Day)? in
      let stretch = (start: day, end: pause.sent)
      day = max(day, pause.sent, end(pause))
      return stretch.start < stretch.end ? stretch : nil
    }
    return before + [(day, .distantFuture)]
  }
}
