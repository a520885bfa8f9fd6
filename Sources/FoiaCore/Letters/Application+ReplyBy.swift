public import FoiaCalendar

extension Application {
  /// The last day for the reply to a request: the day it names, or so many working days after the service of its letter.
  /// nil if it sets none, or if that service is not recorded.
  public func replyBy(_ inquiry: Inquiry, by calendar: WorkCalendar) -> Day? {
    switch inquiry.asked.limit {
    case nil: nil
    case .day(let day): day
    case .workingDays(let count):
      letters.last { $0.origin == inquiry.entry }?.countsAsServed.map { calendar.workingDay(count, after: $0) }
    }
  }
}

extension LetterRecord {
  /// The day from which times that run from its service are counted: that of its arrival, and of a public notice the day on
  /// which it counts as served. nil if no service is recorded.
  var countsAsServed: Day? {
    guard let service else { return nil }
    guard service.method ?? dispatches.last?.method == .publicNotice else { return service.on }
    return service.on.advanced(
      by: service.on.year < 2022 ? Policy.publicNoticeBefore2022WithinDays : Policy.publicNoticeWithinDays)
  }
}
