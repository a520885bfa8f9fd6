public import FoiaCalendar

/// An answer that was given after its due date, and how late.
public struct LateAnswer: Hashable, Sendable {
  /// The application that was answered.
  public let number: ApplicationNumber
  /// The day by which it was to be answered.
  public let due: Day
  /// The day that counts as answered, with which it is.
  public let answered: AnsweredDay
  /// The working days after the due date, that of the answer included; 0 for an answer on a rest day right after it.
  public let days: Int

  /// An answer after its due date.
  public init(number: ApplicationNumber, due: Day, answered: AnsweredDay, days: Int) {
    self.number = number
    self.due = due
    self.answered = answered
    self.days = days
  }
}

extension Sequence<LateAnswer> {
  /// Each application once, the latest answers first.
  public var latestFirst: [LateAnswer] {
    Set(self).sorted { (-$0.days, $0.number) < (-$1.days, $1.number) }
  }
}
