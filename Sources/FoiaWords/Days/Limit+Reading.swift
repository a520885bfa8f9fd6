public import FoiaCalendar
public import FoiaCore

extension Limit {
  /// The words for days to come, each with how many days it is from today.
  private static let daysAhead = ["明天": 1, "tomorrow": 1, "后天": 2]

  /// Reads a day that is set ahead: a date in any of the ways clerks write one, without year the next such day on or after
  /// the event that sets it; `+15` or
  /// `+15工作日` for 15 working days after it, 明天 or 后天 from today.
  public init(reading text: String, from event: Day, today: Day) throws(ReadingFault) {
    let word = text.word
    if word.first == "+" {
      guard let match = word.wholeMatch(of: /\+([0-9]{1,3})(?:个?工作日| ?working days?)?/),
        let count = Int(digits: match.1, in: 1...999)
      else {
        throw .notALimit(text)
      }
      self = .workingDays(count)
    } else if let ahead = Self.daysAhead[word] {
      self = .day(today.advanced(by: ahead))
    } else if let date = WrittenDate(word), date.year == nil {
      // The 29th of February comes round within eight years.
      let days = (event.year...event.year + 8).lazy.compactMap { Day(year: $0, month: date.month, day: date.day) }
      if let next = days.first(where: { $0 >= event }) {
        try date.checkWeekday(of: next, text)
        self = .day(next)
      } else {
        self = .day(try Day(reading: text, today: event))
      }
    } else {
      do { self = .day(try Day(reading: text, today: today)) } catch .notADate where !word.isEmpty {
        throw .notALimit(text)
      }
    }
  }
}

extension Limit {
  /// The limit as it is shown before it is recorded: its day, or how far it is from the event.
  var name: Phrase {
    switch self {
    case .day(let day): day.long
    case .workingDays(let count):
      Phrase(zh: "其后第\(count)个工作日", en: "\(counted(count, "working day")) after it")
    }
  }
}
