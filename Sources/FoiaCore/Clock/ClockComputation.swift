public import FoiaCalendar

/// The computation of the time for the answer: what started the statutory clock, stopped, paused, prolonged or replaced
/// it, and what came too late to do so (art. 30 to 35).
///
/// It goes once through the acts in the order in which entries are applied, and judges each by the due date as it stood
/// then: nothing moves a due date that has passed. For every act it notes a step that says what the act did.
public struct ClockComputation: Hashable, Sendable {
  /// A consultation that keeps days out of the count.
  public struct Pause: Hashable, Sendable {
    /// The entry that recorded the sending of the letter.
    public let entry: EntryID
    /// Why the party is consulted.
    public let role: ConsultedRole
    /// The day the letter was sent; the days after it are kept out.
    public let sent: Day
    /// The day the opinion came; nil while it is awaited.
    public internal(set) var returned: Day?
    /// The last day that may be kept out; nil if the law sets no limit.
    public internal(set) var cap: Day?
  }

  /// An extension (art. 33) that prolongs the present count.
  public struct ExtensionInForce: Hashable, Sendable {
    /// The entry that recorded it.
    public let entry: EntryID
    /// The day the applicant was notified of it.
    public let notified: Day
    /// How many working days it has.
    public let days: Int
  }

  /// A deferral (art. 35) that replaces the due date.
  public struct DeferralInForce: Hashable, Sendable {
    /// The entry that recorded it.
    public let entry: EntryID
    /// The day the applicant was notified of it.
    public let notified: Day
    /// The day set by the agency, which is the due date.
    public let until: Day
  }

  /// An act that came after the due date as it stood then, and so moves nothing.
  public struct UntimelyAct: Hashable, Sendable {
    /// The entry that recorded it.
    public let entry: EntryID
    /// What kind of act it is.
    public let kind: Event.Kind
    /// The day of the act.
    public let day: Day
    /// The due date that had passed.
    public let due: Day
  }

  /// Day zero of each count: first the day the clock started, then the days of the restarts.
  public private(set) var bases: [Day]
  /// What is awaited from the applicant; the clock is stopped while it is not empty.
  public private(set) var awaited: Set<Awaited> = []
  /// The consultations that keep days out of the count, in order.
  public private(set) var pauses: [Pause] = []
  /// The extensions in force since the last base.
  public private(set) var extensions: [ExtensionInForce] = []
  /// The deferral in force; nil if there is none.
  public private(set) var deferral: DeferralInForce?
  /// The acts that came too late to move anything, in order.
  public private(set) var untimely: [UntimelyAct] = []
  /// The letters that tell acts, by the entry of the act, where it is recorded how they went out.
  private let letters: [EntryID: LetterRecord]
  /// What each act did, in order, as it stands after the last of them.
  private var steps: [ClockStep]
  /// For each count before the present one, the extensions that were in force together.
  private var extensionsBefore: [[ExtensionInForce]] = []
  /// The calendar by which working days are counted.
  public let calendar: WorkCalendar

  /// Goes through the acts of an application.
  ///
  /// - Parameters:
  ///   - start: where the first count begins.
  ///   - acts: the acts in the order in which entries are applied.
  ///   - letters: the letters that tell acts, by the entry of the act; an act is judged by the day of its letter.
  ///   - ignoring: the requests that are left out, with the replies to them.
  ///   - calendar: the calendar by which working days are counted.
  init(
    from start: ClockStart, _ acts: some Sequence<ClockAct>, letters: [EntryID: LetterRecord] = [:],
    ignoring: Set<EntryID> = [], by calendar: WorkCalendar
  ) {
    self.calendar = calendar
    self.letters = letters
    bases = [start.day]
    steps = [
      ClockStep(
        day: start.day, entry: start.entry, kind: .registered, effect: start.isReceipt ? .starts : .startsForNow)
    ]
    for act in acts {
      endPauses(before: act.day)
      apply(act, ignoring)
    }
  }

  /// How many working days the extensions have that were in force together with one of them; 0 if it never was.
  func extendedTogether(with entry: EntryID) -> Int {
    (extensionsBefore + [extensions]).filter { $0.contains { $0.entry == entry } }
      .map { $0.reduce(0) { $0 + $1.days } }.max() ?? 0
  }

  /// What moved the clock and what did not, in order, as things stand on a day.
  public func steps(through day: Day) -> [ClockStep] {
    var told = self
    told.endPauses(before: day)
    // What its letter made late stands where the letter does.
    return told.steps.filter { $0.day <= day }.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  private mutating func apply(_ act: ClockAct, _ ignoring: Set<EntryID>) {
    switch act {
    case .confirmed(let day):
      confirm(on: day)
    case .asked(let what, let entry, let day):
      guard !ignoring.contains(entry), isTimely(what.request, entry, on: day, by: due(on: day)) else { return }
      awaited.insert(what)
      note(day, entry, what.request, .stops)
    case .answered(let what, let entry, let day):
      // If nothing is awaited, the request came too late; or the reply answers a reminder, and the request before it
      // was answered already.
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
      let isOver = pauses[index].cap.map { $0 < day } ?? false
      note(
        day, entry, .consultationReturned,
        isOver ? .returnsLate(consultation: consultation) : .resumes(consultation: consultation))
    case .extended(let entry, let day, let days):
      guard isTimely(.extended, entry, on: day, by: dueUnextended(on: day)) else { return }
      extensions.append(ExtensionInForce(entry: entry, notified: day, days: days))
      note(day, entry, .extended, .prolongs(days: days))
    case .deferred(let entry, let day, let until):
      guard isTimely(.deferred, entry, on: day, by: due(on: day)) else { return }
      postpone(DeferralInForce(entry: entry, notified: day, until: until))
    }
  }

  private mutating func note(_ day: Day, _ entry: EntryID?, _ kind: Event.Kind, _ effect: ClockStep.Effect) {
    steps.append(ClockStep(day: day, entry: entry, kind: kind, effect: effect))
  }

  /// Whether an act comes by the due date as it stands then, and so does the letter that tells it; otherwise it is noted as
  /// untimely.
  private mutating func isTimely(_ kind: Event.Kind, _ entry: EntryID, on day: Day, by due: Day?) -> Bool {
    guard let due else { return true }
    let day = letters[entry]?.notified(due: due).map { max($0, day) } ?? day
    guard day > due else { return true }
    untimely.append(UntimelyAct(entry: entry, kind: kind, day: day, due: due))
    note(day, entry, kind, .movesNothing(due: due))
    return false
  }

  private mutating func confirm(on day: Day) {
    if day == steps[0].day {
      // The day of arrival turns out to be the day of receipt.
      steps[0].effect = .starts
    } else {
      note(day, nil, .confirmed, .starts)
    }
    // The count cannot begin before the receipt, even if something restarted it in between.
    bases = [day]
    endProlongations(before: day)
  }

  /// Counts a consultation's time from the service of the letter, no longer from its sending.
  private mutating func serve(_ consultation: EntryID, on day: Day) {
    // Service after the due date gives the party no more time: nothing moves a due date that has passed.
    guard let index = pauses.firstIndex(where: { $0.entry == consultation }), due(on: day).map({ day <= $0 }) ?? true
    else { return }
    pauses[index].cap = cap(pauses[index].role, from: day)
    // The end that was computed from the day of sending no longer holds.
    steps.removeAll { $0.entry == consultation && $0.effect == .pauseEnds }
  }

  private mutating func postpone(_ later: DeferralInForce) {
    // Of two deferrals notified on one day the later date holds, whichever was typed first.
    if let deferral, deferral.notified == later.notified, deferral.until > later.until {
      return note(later.notified, later.entry, .deferred, .lapsed)
    }
    if let deferral { lapse(deferral.entry) }
    deferral = later
    note(later.notified, later.entry, .deferred, .postpones(until: later.until))
  }

  /// Notes the consultations whose time ended before a day without an opinion.
  private mutating func endPauses(before day: Day) {
    let over = pauses.compactMap { pause -> (cap: Day, entry: EntryID)? in
      guard pause.returned == nil, let cap = pause.cap, cap < day else { return nil }
      return (cap, pause.entry)
    }
    for (cap, entry) in over.sorted(by: { $0 < $1 })
    where !steps.contains(where: { $0.entry == entry && $0.effect == .pauseEnds }) {
      note(cap, entry, .consultationSent, .pauseEnds)
    }
  }

  /// Ends the extensions and the deferral of the count before, when a new count begins on a day.
  private mutating func endProlongations(before day: Day) {
    extensionsBefore.append(extensions)
    for ended in extensions where ended.notified < day { lapse(ended.entry) }
    extensions.removeAll { $0.notified < day }
    if let ended = deferral, ended.notified < day {
      lapse(ended.entry)
      deferral = nil
    }
  }

  /// Marks the step of an extension or a deferral as no longer in force.
  private mutating func lapse(_ entry: EntryID) {
    for index in steps.indices where steps[index].entry == entry { steps[index].effect = .lapsed }
  }

  private func cap(_ role: ConsultedRole, from day: Day) -> Day? {
    switch role {
    case .thirdParty, .coProducer: calendar.workingDay(Policy.consultationExcludedWithin, after: day)
    case .agency: nil
    }
  }

  /// Whether two computations came to the same; the calendar is not compared.
  public static func == (left: Self, right: Self) -> Bool {
    left.bases == right.bases && left.awaited == right.awaited && left.pauses == right.pauses
      && left.extensions == right.extensions && left.deferral == right.deferral && left.untimely == right.untimely
      && left.steps == right.steps
  }

  /// Hashes a part of what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(bases)
    hasher.combine(pauses)
  }
}
