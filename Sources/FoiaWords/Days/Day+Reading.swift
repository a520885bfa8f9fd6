public import FoiaCalendar
public import FoiaCore

extension Day {
  /// Reads the day of something that happened, as clerks write dates: `2025-03-03`, `2025.3.3`, `25.3.3`, `2025/3/3`,
  /// `20250303`, `2025年3月3日`, 二〇二五年三月三日; without year (`3-3`, `3月3日`, `3月3`) this year's; `today`, `yesterday`, 今天,
  /// 昨天, 前天. Its weekday may stand behind it in brackets.
  ///
  /// - Throws: a `ReadingFault` for what is no date, for a day the calendar does not have, for a date without year that
  ///   this year is still to come, and for the weekday of another day.
  public init(reading text: String, today: Day) throws(ReadingFault) {
    let word = text.word
    switch word {
    case "today", "今天":
      self = today
      return
    case "yesterday", "昨天":
      self = today.advanced(by: -1)
      return
    case "前天":
      self = today.advanced(by: -2)
      return
    default: break
    }
    guard let date = WrittenDate(word) else { throw .notADate(text) }
    let day = try Day.checked(text, year: date.year ?? today.year, month: date.month, day: date.day)
    if date.year == nil, day > today {
      throw .shortDateAhead(
        text, thisYear: day, lastYear: Day(year: today.year - 1, month: date.month, day: date.day))
    }
    try date.checkWeekday(of: day, text)
    self = day
  }

  /// Reads a date that says its year, in any of the ways clerks write one.
  public init(readingWhole text: String) throws(ReadingFault) {
    guard let date = WrittenDate(text.word), let year = date.year else { throw .notADate(text) }
    self = try Day.checked(text, year: year, month: date.month, day: date.day)
    try date.checkWeekday(of: self, text)
  }

  private static func checked(_ text: String, year: Int, month: Int, day: Int) throws(ReadingFault) -> Day {
    guard let checked = Day(year: year, month: month, day: day) else {
      throw .noSuchDay(text, lastDay: (1...12).contains(month) ? Day.length(ofMonth: month, in: year) : nil)
    }
    return checked
  }
}
