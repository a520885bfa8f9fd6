public import FoiaCalendar
public import FoiaCore

extension Limit {
  /// Reads a day that is set ahead: a date in any of the ways clerks write one, without year the next such day on or after
  /// the event that sets it; or `+15` for 15 working days after it.
  public init(reading text: String, from event: Day, today: Day) throws(ReadingFault) {
    let word = text.comparable
    if word.first == "+" {
      guard let count = Int(word.dropFirst()), (1...999).contains(count) else { throw .notALimit(text) }
      self = .workingDays(count)
    } else if let parts = Day.parts(of: word), parts.count == 2 {
      // The 29th of February comes round within eight years.
      let days = (event.year...event.year + 8).lazy.compactMap { Day(year: $0, month: parts[0], day: parts[1]) }
      if let next = days.first(where: { $0 >= event }) {
        self = .day(next)
      } else {
        self = .day(try Day(reading: text, today: event))
      }
    } else {
      self = .day(try Day(reading: text, today: today))
    }
  }
}
