public import FoiaCalendar

/// The course of the statutory clock up to a day: where it starts, what stops, pauses, prolongs or replaces it.
///
/// Made by going through the clock's events in the order of the fold, each judged by the due date then standing:
/// nothing cures one that has passed.
public struct Course: Hashable, Sendable {
  /// A consultation that keeps days out of the count.
  public struct Pause: Hashable, Sendable {
    /// The entry that sent the letter.
    public let entry: Int
    public let role: ConsultedRole
    public let sent: Day
    public internal(set) var returned: Day?
    /// The last day that may be kept out; nil where the law sets no limit.
    public internal(set) var cap: Day?

    /// The last day kept out of the count, as things stand on a day.
    func end(on day: Day) -> Day { min(returned ?? day, cap ?? .distantFuture) }

    /// Whether it is open and keeps this very day out.
    func holds(_ day: Day) -> Bool { returned == nil && sent < day && day <= cap ?? .distantFuture }
  }

  public struct Prolongation: Hashable, Sendable {
    public let entry: Int
    public let notified: Day
    public let days: Int
  }

  public struct Postponement: Hashable, Sendable {
    public let entry: Int
    public let notified: Day
    public let until: Day
  }

  /// An act that came after the due date then standing, and so moves nothing.
  public struct Untimely: Hashable, Sendable {
    public let entry: Int
    public let kind: Event.Kind
    public let day: Day
    public let due: Day
  }

  /// Day zero of each count, first that of the receipt, then those of restarts.
  public private(set) var bases: [Day]
  /// What is awaited of the applicant.
  public private(set) var awaited: Set<Awaited> = []
  public private(set) var pauses: [Pause] = []
  /// Those in force since the last base.
  public private(set) var extensions: [Prolongation] = []
  /// The working days of extensions in force together, in the counts before this one.
  private var extendedBefore: [Int] = []
  /// The one in force.
  public private(set) var deferral: Postponement?
  public private(set) var untimely: [Untimely] = []
  private let calendar: WorkCalendar

  public var base: Day { bases[bases.count - 1] }

  /// The base of the count that a day lies in; the first one for a day before all of them.
  func base(on day: Day) -> Day { bases.last { $0 <= day } ?? bases[0] }

  /// Whether no base lies between two days, nor on the second.
  func isOneCount(_ first: Day, _ second: Day) -> Bool { !bases.contains { first < $0 && $0 <= second } }

  public var isStopped: Bool { !awaited.isEmpty }

  /// - Parameter ignoring: requests that are left out, with the replies to them.
  init(from received: Day, _ events: some Sequence<ClockEvent>, ignoring: Set<Int> = [], by calendar: WorkCalendar) {
    self.calendar = calendar
    bases = [received]
    for event in events { take(event, ignoring) }
  }

  /// The working days of the extensions in force.
  public var extended: Int { extensions.reduce(0) { $0 + $1.days } }

  /// The days that extensions add, capped by law.
  public var extra: Int { min(Policy.extensionLimit, extended) }

  /// The working days of extensions in force together, count by count.
  var extendedByCount: [Int] { extendedBefore + [extended] }

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

  /// Whether an act of a day comes by the due date then standing; otherwise it is noted as untimely.
  private mutating func isTimely(_ kind: Event.Kind, _ entry: Int, on day: Day, by due: Day?) -> Bool {
    guard let due, day > due else { return true }
    untimely.append(Untimely(entry: entry, kind: kind, day: day, due: due))
    return false
  }

  private mutating func take(_ event: ClockEvent, _ ignoring: Set<Int>) {
    switch event {
    case .confirmed(let day):
      // The count cannot begin before the receipt, whatever restarted it in between.
      bases = [day]
      endProlongations(before: day)
    case .asked(let what, let entry, let day):
      guard !ignoring.contains(entry), isTimely(what.request, entry, on: day, by: due(on: day)) else { return }
      awaited.insert(what)
    case .answered(let what, let day):
      // A reply to a reminder that does not count is one to the request that does.
      guard awaited.remove(what) != nil else { return }
      bases.append(day)
      if Policy.restartEndsExtensions { endProlongations(before: day) }
      if !Policy.consultationOutlastsRestart { pauses.removeAll { $0.returned == nil } }
    case .consultationSent(let entry, let role, let day):
      guard isTimely(.consultationSent, entry, on: day, by: due(on: day)) else { return }
      pauses.append(Pause(entry: entry, role: role, sent: day, cap: cap(role, from: day)))
    case .consultationServed(let entry, let day):
      // Serving a letter after the due date gives it no more time: nothing cures one that has passed.
      guard let index = pauses.firstIndex(where: { $0.entry == entry }), due(on: day).map({ day <= $0 }) ?? true
      else { return }
      pauses[index].cap = cap(pauses[index].role, from: day)
    case .consultationReturned(let entry, let day):
      guard let index = pauses.firstIndex(where: { $0.entry == entry }) else { return }
      pauses[index].returned = day
    case .extended(let entry, let day, let days):
      guard isTimely(.extended, entry, on: day, by: dueUnextended(on: day)) else { return }
      extensions.append(Prolongation(entry: entry, notified: day, days: days))
    case .deferred(let entry, let day, let until):
      guard isTimely(.deferred, entry, on: day, by: due(on: day)) else { return }
      // Of two that were notified on one day the later date holds, whichever was typed first.
      if let deferral, deferral.notified == day, deferral.until > until { return }
      deferral = Postponement(entry: entry, notified: day, until: until)
    }
  }

  /// Ends what prolonged the count that another one takes the place of.
  private mutating func endProlongations(before day: Day) {
    extendedBefore.append(extended)
    extensions.removeAll { $0.notified < day }
    if let notified = deferral?.notified, notified < day { deferral = nil }
  }

  private func cap(_ role: ConsultedRole, from day: Day) -> Day? {
    switch role {
    case .thirdParty, .coProducer: calendar.workingDay(Policy.consultationExcludedWithin, after: day)
    case .agency: nil
    }
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.bases == right.bases && left.awaited == right.awaited && left.pauses == right.pauses
      && left.extensions == right.extensions && left.deferral == right.deferral && left.untimely == right.untimely
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(bases)
    hasher.combine(pauses)
  }
}
