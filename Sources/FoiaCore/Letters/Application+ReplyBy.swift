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

extension Application {
  /// The last day for paying a fee: 20 working days after the service of its notice (国办函〔2020〕109号), by the record of the letter
  /// where there is one.
  public func payBy(_ demand: FeeDemand, by calendar: WorkCalendar) -> Day {
    let served = letters.last { $0.origin == demand.entry }?.countsAsServed
    return served.map { calendar.workingDay(Policy.payWithin, after: $0) } ?? demand.asked.payBy(calendar)
  }

  /// The day on which the letter went out that tells what an entry recorded; nil if that is not recorded of the letter.
  public func told(_ entry: EntryID) -> Day? {
    letters.last { $0.origin == entry && $0.wentOut }.flatMap { $0.dispatches.first?.on ?? $0.service?.on }
  }
}

extension LetterRecord {
  /// The day from which times that run from its service are counted: that of its arrival, and of a public notice the day on
  /// which it counts as served, so many days after its publication. nil if nothing of it is recorded.
  var countsAsServed: Day? {
    let notice = dispatches.last.flatMap { $0.method == .publicNotice ? $0.on : nil }
    let isNotice = service.map { $0.method ?? dispatches.last?.method == .publicNotice } ?? (notice != nil)
    guard isNotice, let published = notice ?? service?.on else { return service?.on }
    return published.advanced(by: Policy.publicNoticeWithin(of: published))
  }
}
