public import FoiaCalendar

/// The computation of the time for the answer: what started the statutory clock, stopped, paused, prolonged or replaced
/// it, and what came too late to do so.
///
/// Made by going once through the acts in the order of the fold, each judged by the due date then standing: nothing
/// cures one that has passed. Every act leaves here the step that tells what it did.
public struct ClockComputation: Hashable, Sendable {
  /// A consultation that keeps days out of the count.
  public struct Pause: Hashable, Sendable {
    /// The entry that sent the letter.
    public let entry: Int
    public let role: ConsultedRole
    public let sent: Day
    public internal(set) var returned: Day?
    /// The last day that may be kept out; nil where the law sets no limit.
    public internal(set) var cap: Day?
  }

  /// An extension (art. 33) that prolongs the present count.
  public struct ExtensionInForce: Hashable, Sendable {
    public let entry: Int
    public let notified: Day
    /// Working days.
    public let days: Int
  }

  /// A deferral (art. 35) that replaces the due date.
  public struct DeferralInForce: Hashable, Sendable {
    public let entry: Int
    public let notified: Day
    public let until: Day
  }

  /// An act that came after the due date then standing, and so moves nothing.
  public struct UntimelyAct: Hashable, Sendable {
    public let entry: Int
    public let kind: Event.Kind
    public let day: Day
    /// The due date then standing.
    public let due: Day
  }

  /// Day zero of each count, first that of the receipt, then those of restarts.
  public private(set) var bases: [Day]
  /// What is awaited of the applicant.
  public private(set) var awaited: Set<Awaited> = []
  public private(set) var pauses: [Pause] = []
  /// Those in force since the last base.
  public private(set) var extensions: [ExtensionInForce] = []
  public private(set) var deferral: DeferralInForce?
  public private(set) var untimely: [UntimelyAct] = []
  /// What each act did, in their order, as it stands after the last of them.
  private var steps: [ClockStep]
  /// The working days of extensions in force together, in the counts before this one.
  private var extendedBefore: [Int] = []
  let calendar: WorkCalendar

  /// - Parameter ignoring: requests that are left out, with the replies to them.
  init(from start: ClockStart, _ acts: some Sequence<ClockAct>, ignoring: Set<Int> = [], by calendar: WorkCalendar) {
    self.calendar = calendar
    bases = [start.day]
    steps = [
      ClockStep(
        day: start.day, entry: start.entry, kind: .registered, effect: start.isReceipt ? .starts : .startsForNow)
    ]
    for act in acts {
      endPauses(before: act.day)
      take(act, ignoring)
    }
  }

  /// The working days of extensions in force together, count by count.
  var extendedByCount: [Int] { extendedBefore + [extended] }

  /// What moved the clock and what did not, in order, as things stand on a day.
  public func steps(through day: Day) -> [ClockStep] {
    var told = self
    told.endPauses(before: day)
    return told.steps.filter { $0.day <= day }
  }

  private mutating func take(_ act: ClockAct, _ ignoring: Set<Int>) {
    switch act {
    case .confirmed(let day):
      confirm(on: day)
    case .asked(let what, let entry, let day):
      guard !ignoring.contains(entry), isTimely(what.request, entry, on: day, by: due(on: day)) else { return }
      awaited.insert(what)
      note(day, entry, what.request, .stops)
    case .answered(let what, let entry, let day):
      // A reply to a reminder that does not count is one to the request that does.
      guard awaited.remove(what) != nil else { return }
      bases.append(day)
      note(day, entry, what.reply, .restarts)
      if Policy.restartEndsExtensions { endProlongations(before: day) }
      if !Policy.consultationOutlastsRestart { pauses.removeAll { $0.returned == nil } }
    case .consultationSent(let entry, let role, let day):
      guard isTimely(.consultationSent, entry, on: day, by: due(on: day)) else { return }
      pauses.append(Pause(entry: entry, role: role, sent: day, cap: cap(role, from: day)))
      note(day, entry, .consultationSent, .pauses)
    case .consultationServed(let consultation, let day):
      serve(consultation, on: day)
    case .consultationReturned(let consultation, let entry, let day):
      guard let index = pauses.firstIndex(where: { $0.entry == consultation }) else { return }
      pauses[index].returned = day
      note(day, entry, .consultationReturned, .resumes(consultation: consultation))
    case .extended(let entry, let day, let days):
      guard isTimely(.extended, entry, on: day, by: dueUnextended(on: day)) else { return }
      extensions.append(ExtensionInForce(entry: entry, notified: day, days: days))
      note(day, entry, .extended, .prolongs(days: days))
    case .deferred(let entry, let day, let until):
      guard isTimely(.deferred, entry, on: day, by: due(on: day)) else { return }
      postpone(DeferralInForce(entry: entry, notified: day, until: until))
    }
  }

  private mutating func note(_ day: Day, _ entry: Int?, _ kind: Event.Kind, _ effect: ClockStep.Effect) {
    steps.append(ClockStep(day: day, entry: entry, kind: kind, effect: effect))
  }

  /// Whether an act of a day comes by the due date then standing; otherwise it is noted as untimely.
  private mutating func isTimely(_ kind: Event.Kind, _ entry: Int, on day: Day, by due: Day?) -> Bool {
    guard let due, day > due else { return true }
    untimely.append(UntimelyAct(entry: entry, kind: kind, day: day, due: due))
    note(day, entry, kind, .movesNothing(due: due))
    return false
  }

  private mutating func confirm(on day: Day) {
    if day == steps[0].day {
      // The day of arrival was that of receipt all along.
      steps[0].effect = .starts
    } else {
      note(day, nil, .confirmed, .starts)
    }
    // The count cannot begin before the receipt, whatever restarted it in between.
    bases = [day]
    endProlongations(before: day)
  }

  /// Counts a consultation's time from the service of the letter.
  private mutating func serve(_ consultation: Int, on day: Day) {
    // Serving a letter after the due date gives it no more time: nothing cures one that has passed.
    guard let index = pauses.firstIndex(where: { $0.entry == consultation }), due(on: day).map({ day <= $0 }) ?? true
    else { return }
    pauses[index].cap = cap(pauses[index].role, from: day)
    // The end that was reckoned from the day of sending was none.
    steps.removeAll { $0.entry == consultation && $0.effect == .pauseEnds }
  }

  private mutating func postpone(_ later: DeferralInForce) {
    // Of two that were notified on one day the later date holds, whichever was typed first.
    if let deferral, deferral.notified == later.notified, deferral.until > later.until {
      return note(later.notified, later.entry, .deferred, .lapsed)
    }
    if let deferral { lapse(deferral.entry) }
    deferral = later
    note(later.notified, later.entry, .deferred, .postpones(until: later.until))
  }

  /// Notes the consultations whose time was over before a day without an opinion.
  private mutating func endPauses(before day: Day) {
    let over = pauses.compactMap { pause -> (cap: Day, entry: Int)? in
      guard pause.returned == nil, let cap = pause.cap, cap < day else { return nil }
      return (cap, pause.entry)
    }
    for (cap, entry) in over.sorted(by: { $0 < $1 })
    where !steps.contains(where: { $0.entry == entry && $0.effect == .pauseEnds }) {
      note(cap, entry, .consultationSent, .pauseEnds)
    }
  }

  /// Ends what prolonged the count that another one takes the place of.
  private mutating func endProlongations(before day: Day) {
    extendedBefore.append(extended)
    for ended in extensions where ended.notified < day { lapse(ended.entry) }
    extensions.removeAll { $0.notified < day }
    if let ended = deferral, ended.notified < day {
      lapse(ended.entry)
      deferral = nil
    }
  }

  /// Says of an extension or a deferral that it is no longer in force.
  private mutating func lapse(_ entry: Int) {
    for index in steps.indices where steps[index].entry == entry { steps[index].effect = .lapsed }
  }

  private func cap(_ role: ConsultedRole, from day: Day) -> Day? {
    switch role {
    case .thirdParty, .coProducer: calendar.workingDay(Policy.consultationExcludedWithin, after: day)
    case .agency: nil
    }
  }

  /// The calendar is no part of what was computed.
  public static func == (left: Self, right: Self) -> Bool {
    left.bases == right.bases && left.awaited == right.awaited && left.pauses == right.pauses
      && left.extensions == right.extensions && left.deferral == right.deferral && left.untimely == right.untimely
      && left.steps == right.steps
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(bases)
    hasher.combine(pauses)
  }
}
