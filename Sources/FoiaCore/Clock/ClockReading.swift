public import FoiaCalendar

/// The statutory clock of one application as it stands today.
public struct ClockReading: Hashable, Sendable {
  /// The state of the clock. For an open application the first that holds: stopped, overdue, deferred, paused, running;
  /// a closed one was answered in time or late.
  public enum State: Hashable, Sendable {
    /// `running`: the days count. `paused`: an open consultation keeps today out. `stopped`: something is awaited from
    /// the applicant. `deferred`: the due date is the day of a deferral (art. 35).
    case running, paused, stopped, deferred
    /// Open and past the due date, by so many working days.
    case overdue(by: Int)
    /// Answered by the due date, or closed while the clock was stopped.
    case inTime
    /// Answered late, by so many working days.
    case late(by: Int)

    /// What scripts call the state, such as `in-time`; without the number of days.
    public var code: String {
      switch self {
      case .running: "running"
      case .paused: "paused"
      case .stopped: "stopped"
      case .deferred: "deferred"
      case .overdue: "overdue"
      case .inTime: "in-time"
      case .late: "late"
      }
    }
  }

  /// The state of the clock.
  public let state: State
  /// The due date; nil while the clock is stopped.
  public let due: Day?
  /// The due date if a clarification asked for too late (art. 30) did not restart the clock; the same as `due` if there
  /// was none.
  public let strictDue: Day?
  /// Whether `due` is provisional: some day up to it lies in a year whose notice is not known.
  public let isProvisional: Bool
  /// Whether `strictDue` is provisional.
  public let isStrictProvisional: Bool
  /// Whether `latestDue` is provisional.
  public let isLatestProvisional: Bool
  /// Working days in (today, due]: 0 on the due date and after it; nil when closed or stopped.
  public let daysLeft: Int?
  /// The last day on which clarification can be asked for (art. 30).
  public let askClarificationBy: Day
  /// While paused, the latest day the due date can become; nil otherwise, and if the law sets no limit.
  public let latestDue: Day?
  /// The day by which the answer is judged; nil while open.
  public let answered: AnsweredDay?
  /// The computation behind it.
  public let computation: ClockComputation
  /// The day up to which the clock is read: the day of the closing, else today.
  let end: Day

  /// What moved the clock and what did not, in order, up to the closing or to today.
  public var steps: [ClockStep] { computation.steps(through: end) }

  /// The proof of the due date, day by day; nil if there is no due date.
  public var proof: DueDateProof? { due.map { DueDateProof(computation, through: $0, asOf: end) } }

  /// Working days past the due date, while overdue or when answered late; nil otherwise.
  public var daysLate: Int? {
    switch state {
    case .overdue(let days), .late(let days): days
    case .running, .paused, .stopped, .deferred, .inTime: nil
    }
  }

  /// Whether the application is open and past its due date.
  public var isOverdue: Bool { if case .overdue = state { true } else { false } }
}

extension Application {
  /// The statutory clock as it stands on a day (Regulation art. 30 to 35); nil if the application is void.
  public func clock(on today: Day, by calendar: WorkCalendar) -> ClockReading? {
    guard !isVoid else { return nil }
    let end = closing?.on ?? today
    let computation = computation(by: calendar)
    let due = computation.due(on: end)
    let late = lateClarifications(by: calendar)
    // A second computation is needed only if a clarification was asked for too late; it leaves that one out.
    let strict = late.isEmpty ? computation : self.computation(ignoring: late, by: calendar)
    let strictDue = strict.due(on: end)
    let answered = answered(due: due)
    let state = state(computation, answered, due: due, on: today)
    let latest = state == .paused ? computation.latestDue(on: today) : nil
    return ClockReading(
      state: state, due: due, strictDue: strictDue, isProvisional: computation.isProvisional(due),
      isStrictProvisional: strict.isProvisional(strictDue), isLatestProvisional: computation.isProvisional(latest),
      daysLeft: isOpen ? due.map { calendar.workingDays(after: today, through: $0) } : nil,
      askClarificationBy: askClarificationBy(calendar), latestDue: latest, answered: answered,
      computation: computation, end: end)
  }

  /// The computation over everything that happened up to the closing.
  func computation(by calendar: WorkCalendar) -> ClockComputation {
    computation(ignoring: Policy.lateClarificationRestarts ? [] : lateClarifications(by: calendar), by: calendar)
  }

  private func computation(ignoring: Set<EntryID>, by calendar: WorkCalendar) -> ClockComputation {
    ClockComputation(from: clockStart, clockActs, letters: lettersOfActs, ignoring: ignoring, by: calendar)
  }

  /// The computation over what happened up to a day, that day included.
  ///
  /// - Parameters:
  ///   - day: the last day that is taken into account.
  ///   - next: an act of that day that is not recorded, to be added at the end; nil if there is none.
  ///   - calendar: the calendar by which working days are counted.
  func computation(through day: Day, then next: ClockAct? = nil, by calendar: WorkCalendar) -> ClockComputation {
    let acts = clockActs.prefix { $0.day <= day } + (next.map { [$0] } ?? [])
    return ClockComputation(from: clockStart, acts, letters: lettersOfActs, by: calendar)
  }

  /// The letters that tell acts which move the clock, by the entry of the act, where it is recorded how they went out.
  private var lettersOfActs: [EntryID: LetterRecord] {
    var found: [EntryID: LetterRecord] = [:]
    for letter in letters where letter.wentOut { found[letter.origin] = letter }
    return found
  }

  private func askClarificationBy(_ calendar: WorkCalendar) -> Day {
    calendar.workingDay(Policy.askClarificationWithin, after: received)
  }

  /// The requests for clarification that came after the seventh working day (art. 30).
  private func lateClarifications(by calendar: WorkCalendar) -> Set<EntryID> {
    guard !clarifications.isEmpty else { return [] }
    let askBy = askClarificationBy(calendar)
    let letters = lettersOfActs
    return Set(
      clarifications.filter { letters[$0.entry]?.notified(due: askBy) ?? $0.asked.on > askBy }.map(\.entry))
  }

  private func state(
    _ computation: ClockComputation, _ answered: AnsweredDay?, due: Day?, on today: Day
  ) -> ClockReading.State {
    let calendar = computation.calendar
    if let day = answered?.on {
      guard let due, day > due else { return .inTime }
      return .late(by: calendar.workingDays(after: due, through: day))
    }
    guard let due else { return .stopped }
    if today > due { return .overdue(by: calendar.workingDays(after: due, through: today)) }
    if computation.deferral != nil { return .deferred }
    return computation.isPaused(on: today) ? .paused : .running
  }
}
