public import FoiaCalendar

/// A day in the future that somebody sets: as a date, or as a number of working days after the event that sets it.
public enum Limit: Hashable, Sendable {
  /// A date.
  case day(Day)
  /// A number of working days, counted from the day after the event.
  case workingDays(Int)

  /// The date of the limit for an event on a day.
  public func day(after event: Day, by calendar: WorkCalendar) -> Day {
    switch self {
    case .day(let day): day
    case .workingDays(let count): calendar.workingDay(count, after: event)
    }
  }
}

extension Day {
  /// Why this day cannot be a limit set by an event: it lies before the event, or more than five years after it. Empty
  /// if it can.
  public func violations(asLimit field: Field, after event: Day) -> [RuleViolation] {
    var violations: [RuleViolation] = []
    if self < event { violations.append(.limitBeforeEvent(field, self, event: event)) }
    if year > event.year + Policy.limitWithinYears { violations.append(.limitTooFar(field, self)) }
    return violations
  }
}
