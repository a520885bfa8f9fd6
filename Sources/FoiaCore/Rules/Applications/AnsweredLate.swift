internal import FoiaCalendar

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
    examined.application.redos.compactMap { redo in
      let due = redo.asked.until
      let answered = redo.answer.flatMap { examined.application.newAnswer($0.entry)?.answered(due: due) }
      let end = answered?.on ?? examined.today
      guard end > due else { return nil }
      let days = examined.calendar.workingDays(after: due, through: end)
      return examined.application.finding(
        rule, .fault, answered.map { .late(due: due, on: $0, by: days) } ?? .overdue(due: due, by: days))
    }
  }
}
