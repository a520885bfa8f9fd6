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
