public import FoiaCalendar

/// The statutory clock of one application as it stands today.
public struct ClockReading: Hashable, Sendable {
  public enum State: Hashable, Sendable {
    case running, paused, stopped, deferred
    /// Past the due date and unanswered, by so many working days.
    case overdue(by: Int)
    case inTime
    /// Answered late by so many working days.
    case late(by: Int)

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

  public let state: State
  /// nil while the clock is stopped.
  public let due: Day?
  /// The due date without the restart by a late clarification.
  public let strictDue: Day?
  /// Some day up to the due date lies in a year whose notice is not known.
  public let isProvisional: Bool
  /// The same of the strict and of the latest date.
  public let isStrictProvisional: Bool
  public let isLatestProvisional: Bool
  /// Working days in (today, due]; nil when closed or stopped, 0 once the due date has passed.
  public let daysLeft: Int?
  /// The last day on which clarification can be asked for (art. 30).
  public let askClarificationBy: Day
  /// While paused: the latest day the due date can become; nil else, and where the law sets no limit.
  public let latestDue: Day?
  /// How it came to this.
  public let computation: ClockComputation
  /// The day up to which it is read: that of the closing, else today.
  let end: Day

  /// What moved the clock and what did not, in order, up to the closing or to today.
  public var steps: [ClockStep] { computation.steps(through: end) }

  /// The proof of the due date; nil where there is none.
  public var proof: DueDateProof? { due.map { DueDateProof(computation, through: $0, asOf: end) } }

  /// Working days past the due date, while overdue or when answered late; nil otherwise.
  public var daysLate: Int? {
    switch state {
    case .overdue(let days), .late(let days): days
    case .running, .paused, .stopped, .deferred, .inTime: nil
    }
  }

  public var isOverdue: Bool { if case .overdue = state { true } else { false } }
}

extension Application {
  /// The clock by Regulation art. 30 to 35; nil when void.
  public func clock(on today: Day, by calendar: WorkCalendar) -> ClockReading? {
    guard !isVoid else { return nil }
    let end = closing?.on ?? today
    let computation = computation(by: calendar)
    let due = computation.due(on: end)
    let late = lateClarifications(by: calendar)
    // Only a clarification asked too late makes a second computation, which leaves it out.
    let strict = late.isEmpty ? computation : self.computation(ignoring: late, by: calendar)
    let strictDue = strict.due(on: end)
    let state = state(computation, due: due, on: today)
    let latest = state == .paused ? computation.latestDue(on: today) : nil
    return ClockReading(
      state: state, due: due, strictDue: strictDue, isProvisional: computation.isProvisional(due),
      isStrictProvisional: strict.isProvisional(strictDue), isLatestProvisional: computation.isProvisional(latest),
      daysLeft: isOpen ? due.map { calendar.workingDays(after: today, through: $0) } : nil,
      askClarificationBy: askClarificationBy(calendar), latestDue: latest, computation: computation, end: end)
  }

  /// The computation over everything that happened up to the closing.
  func computation(by calendar: WorkCalendar) -> ClockComputation {
    computation(ignoring: Policy.lateClarificationRestarts ? [] : lateClarifications(by: calendar), by: calendar)
  }

  private func computation(ignoring: Set<Int>, by calendar: WorkCalendar) -> ClockComputation {
    ClockComputation(from: clockStart, clockActs, ignoring: ignoring, by: calendar)
  }

  /// The computation over what happened up to a day, that day included.
  ///
  /// - Parameter next: an act of that day that is not recorded.
  func computation(through day: Day, then next: ClockAct? = nil, by calendar: WorkCalendar) -> ClockComputation {
    let acts = clockActs.prefix { $0.day <= day } + (next.map { [$0] } ?? [])
    return ClockComputation(from: clockStart, acts, by: calendar)
  }

  private func askClarificationBy(_ calendar: WorkCalendar) -> Day {
    calendar.workingDay(Policy.askClarificationWithin, after: received)
  }

  /// The requests for clarification that came after the seventh working day, by their entries.
  private func lateClarifications(by calendar: WorkCalendar) -> Set<Int> {
    guard !clarifications.isEmpty else { return [] }
    let askBy = askClarificationBy(calendar)
    return Set(clarifications.filter { $0.asked.on > askBy }.map(\.entry))
  }

  /// The day that tells in time from late: that of the dispatch, else that of the decision (行诉解释 48).
  public var answeredOn: Day? { closing.map { dispatch?.on ?? $0.on } }

  private func state(_ computation: ClockComputation, due: Day?, on today: Day) -> ClockReading.State {
    let calendar = computation.calendar
    if let answered = answeredOn {
      guard let due, answered > due else { return .inTime }
      return .late(by: calendar.workingDays(after: due, through: answered))
    }
    guard let due else { return .stopped }
    if today > due { return .overdue(by: calendar.workingDays(after: due, through: today)) }
    if computation.deferral != nil { return .deferred }
    return computation.isPaused(on: today) ? .paused : .running
  }
}
