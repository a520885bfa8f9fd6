public import FoiaCalendar

/// C3: an application is open past the due date, or was answered after it; the same for a new answer that was ordered.
public enum AnsweredLate: ApplicationRule {
  /// The rule as a value.
  public static let rule = Rule("C3", on: .applications, .fault, article: .regulation(33, paragraph: 2))

  static func findings(in examined: ExaminedApplication) -> [Finding] { answer(examined) + newAnswers(examined) }

  private static func answer(_ examined: ExaminedApplication) -> [Finding] {
    let (application, clock) = (examined.application, examined.clock)
    guard let due = clock.due else { return [] }
    switch clock.state {
    case .overdue(let days): return [application.finding(rule, .fault, .overdue(due: due, by: days))]
    case .late(let days):
      guard let answered = clock.answered else { return [] }
      return [application.finding(rule, .fault, .late(due: due, on: answered, by: days))]
    case .running, .paused, .stopped, .deferred, .inTime: return []
    }
  }

  /// New answers that were ordered and were not given by their day.
  private static func newAnswers(_ examined: ExaminedApplication) -> [Finding] {
    let application = examined.application
    return application.redos.compactMap { redo in
      guard let late = application.lateness(of: redo, on: examined.today, by: examined.calendar) else { return nil }
      let due = redo.asked.until
      return application.finding(
        rule, .fault, late.answered.map { .late(due: due, on: $0, by: late.days) } ?? .overdue(due: due, by: late.days))
    }
  }
}

extension Application {
  /// How late a new answer that was ordered was given, or is by now.
  ///
  /// - Returns: the working days after its day, 0 on a rest day right after it, and the day it was answered (nil while it is
  ///   awaited); nil if it is not late.
  public func lateness(
    of redo: Exchange<RedoOrder, RedoAnswer>, on today: Day, by calendar: WorkCalendar
  ) -> (days: Int, answered: AnsweredDay?)? {
    let due = redo.asked.until
    let answered = redo.answer.flatMap { newAnswer($0.entry)?.answered(due: due) }
    let end = answered?.on ?? today
    return end > due ? (calendar.workingDays(after: due, through: end), answered) : nil
  }
}
