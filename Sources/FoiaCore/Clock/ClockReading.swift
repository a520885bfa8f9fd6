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
  /// Working days in (today, due]; nil when closed or stopped.
  public let daysLeft: Int?
  /// Working days past the due date, while overdue or when answered late; nil otherwise.
  public var daysLate: Int? {
    switch state {
    case .overdue(let days), .late(let days): days
    case .running, .paused, .stopped, .deferred, .inTime: nil
    }
  }
  /// The last day on which clarification can be asked for (art. 30).
  public let askClarificationBy: Day
}

extension Application {
  /// The clock by Regulation art. 31 and 33: twenty working days from the day after receipt. nil when void.
  public func clock(on today: Day, by calendar: WorkCalendar) -> ClockReading? {
    guard !isVoid else { return nil }
    let due = calendar.workingDay(Policy.answerWithin, after: received)
    return ClockReading(
      state: state(due: due, on: today, by: calendar), due: due, strictDue: due,
      isProvisional: !calendar.knows(received.advanced(by: 1)...due),
      daysLeft: isOpen ? calendar.workingDays(after: today, through: due) : nil,
      askClarificationBy: calendar.workingDay(Policy.askClarificationWithin, after: received))
  }

  private func state(due: Day, on today: Day, by calendar: WorkCalendar) -> ClockReading.State {
    guard let closing else {
      return today > due ? .overdue(by: calendar.workingDays(after: due, through: today)) : .running
    }
    return closing.on > due ? .late(by: calendar.workingDays(after: due, through: closing.on)) : .inTime
  }
}
