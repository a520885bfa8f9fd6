public import FoiaCalendar
public import FoiaCore

extension Quarter {
  /// Reads a quarter as offices write it: `2025-1`, `2025Q1`, `2025年第1季度`, `2025年一季度`.
  public init(reading text: String) throws(ReadingFault) {
    guard let quarter = Quarter(readable: text.word) else { throw .notAQuarter(text) }
    self = quarter
  }

  fileprivate init?(readable word: String) {
    guard let match = word.wholeMatch(of: /([0-9]{4})(?:年?第?([1-4一二三四])季度?|[-.\/]?q([1-4])|[-.\/]([1-4]))/),
      let year = Int(digits: match.1), let digit = (match.2 ?? match.3 ?? match.4).map(String.init)
    else { return nil }
    let chinese = ["一": 1, "二": 2, "三": 3, "四": 4]
    guard let number = Int(digits: digit) ?? chinese[digit] else { return nil }
    self.init(year: year, number: number)
  }
}

extension Month {
  /// Reads a month: `2025-03`, `202503`, `2025年3月`, `2025年三月份`; `本月` and `上月` are reckoned from a day.
  public init(reading text: String, today: Day) throws(ReadingFault) {
    let word = text.word
    let spoken: Month? =
      switch word {
      case "本月", "this": Month(of: today)
      case "上月", "上个月", "last": Month(of: today).previous
      default: Month(readable: word)
      }
    guard let month = spoken else { throw .notAMonth(text) }
    self = month
  }

  fileprivate init?(readable word: String) {
    let month = /([0-9]{4})(?:年|[-.\/])?([0-9]{1,2}|[一二三四五六七八九十]{1,2})月?份?/
    guard let match = word.wholeMatch(of: month), let year = Int(digits: match.1),
      let number = Int(digits: match.2) ?? String(match.2).chineseNumber
    else { return nil }
    self.init(year: year, number: number)
  }
}

extension StatisticsScope {
  /// How many years can stand side by side: as many as fit a terminal of 80 columns.
  public static let mostYears = 8

  /// Reads one year or several in a row: `2024`, `2024年`, `2022-2024`, `2022年至2024年`.
  public static func years(reading text: String) throws(ReadingFault) -> ClosedRange<Int> {
    let word = text.word
    guard let match = word.wholeMatch(of: /([0-9]{4})年?(?:[-~至到]+([0-9]{4})年?)?/),
      let first = Int(digits: match.1, in: 1000...9999),
      let last = match.2.map({ Int(digits: $0, in: 1000...9999) }) ?? first
    else {
      if Quarter(readable: word) != nil { throw .quarterAsYear(text) }
      throw Month(readable: word) == nil ? .notYears(text) : .monthAsYear(text)
    }
    // Whichever way round they are typed, the same years are meant.
    return min(first, last)...max(first, last)
  }
}
