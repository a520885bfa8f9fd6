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
  public let course: Course

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
    let day = closing?.on ?? today
    let askBy = calendar.workingDay(Policy.askClarificationWithin, after: received)
    let course = course(by: calendar)
    let due = course.due(on: day)
    let late = lateClarifications(by: calendar)
    let strict = late.isEmpty ? course : self.course(ignoring: late, by: calendar)
    let strictDue = strict.due(on: day)
    let state = state(course, due: due, on: today, by: calendar)
    let latest = state == .paused ? course.latestDue(on: today) : nil
    return ClockReading(
      state: state, due: due, strictDue: strictDue, isProvisional: course.isProvisional(due),
      isStrictProvisional: strict.isProvisional(strictDue), isLatestProvisional: course.isProvisional(latest),
      daysLeft: isOpen ? due.map { calendar.workingDays(after: today, through: $0) } : nil,
      askClarificationBy: askBy, latestDue: latest, course: course)
  }

  /// The course of the clock over everything that happened up to the closing.
  func course(by calendar: WorkCalendar) -> Course {
    course(ignoring: Policy.lateClarificationRestarts ? [] : lateClarifications(by: calendar), by: calendar)
  }

  private func course(ignoring: Set<Int>, by calendar: WorkCalendar) -> Course {
    Course(from: firstReceived, clockTimeline, ignoring: ignoring, by: calendar)
  }

  /// The requests for clarification that came after the seventh working day, by their entries.
  private func lateClarifications(by calendar: WorkCalendar) -> Set<Int> {
    let askBy = calendar.workingDay(Policy.askClarificationWithin, after: received)
    return Set(clarifications.filter { $0.asked.on > askBy }.map(\.entry))
  }

  /// The course over what happened up to a day, that day included.
  func course(through day: Day, by calendar: WorkCalendar) -> Course {
    Course(from: firstReceived, clockTimeline.prefix { $0.day <= day }, by: calendar)
  }

  /// The day that tells in time from late: that of the dispatch, else that of the decision (行诉解释 48).
  public var answeredOn: Day? { closing.map { dispatch?.on ?? $0.on } }

  private func state(_ course: Course, due: Day?, on today: Day, by calendar: WorkCalendar) -> ClockReading.State {
    if let answered = answeredOn {
      guard let due, answered > due else { return .inTime }
      return .late(by: calendar.workingDays(after: due, through: answered))
    }
    guard let due else { return .stopped }
    if today > due { return .overdue(by: calendar.workingDays(after: due, through: today)) }
    if course.deferral != nil { return .deferred }
    return course.isPaused(on: today) ? .paused : .running
  }
}
