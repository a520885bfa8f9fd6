public import FoiaCalendar

/// A day that somebody sets ahead: by its date, or as so many working days after the event that sets it.
public enum Limit: Hashable, Sendable {
  case day(Day)
  case workingDays(Int)

  public func day(after event: Day, by calendar: WorkCalendar) -> Day {
    switch self {
    case .day(let day): day
    case .workingDays(let count): calendar.workingDay(count, after: event)
    }
  }
}

extension Day {
  /// What forbids this day as one that an event sets ahead: it lies before the event, or years after it.
  public func violations(asLimit field: Field, after event: Day) -> [RuleViolation] {
    var violations: [RuleViolation] = []
    if self < event { violations.append(.limitBeforeEvent(field, self, event: event)) }
    if year > event.year + Policy.limitWithinYears { violations.append(.limitTooFar(field, self)) }
    return violations
  }
}
