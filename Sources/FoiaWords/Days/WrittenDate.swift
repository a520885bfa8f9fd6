internal import FoiaCalendar
internal import FoiaCore

/// A date as somebody wrote it: its numbers, whether or not the calendar has such a day, and the weekday behind it.
struct WrittenDate {
  /// The year; nil where none is written.
  let year: Int?
  /// The month and the day of the month.
  let month, day: Int
  /// The weekday that stands behind it in brackets; nil where none does.
  let weekday: Weekday?

  /// Reads a word; nil where it is built otherwise than a date, and where anything but a weekday stands in brackets.
  init?(_ word: String) {
    var date = word[...]
    var weekday: Weekday?
    if let open = word.firstIndex(of: "(") {
      guard word.last == ")" else { return nil }
      weekday = Weekday(reading: word[word.index(after: open)...].dropLast())
      if weekday == nil { return nil }
      date = word[..<open]
      if date.last == " " { date.removeLast() }
    }
    guard let numbers = Self.numbers(of: String(date)), let day = numbers.last, let month = numbers.dropLast().last
    else { return nil }
    self.year = numbers.count == 3 ? numbers[0] : nil
    self.month = month
    self.day = day
    self.weekday = weekday
  }

  /// Does nothing if no weekday is written, or that of the day.
  ///
  /// - Throws: a `ReadingFault` with the weekday of the day, if another one is written.
  func checkWeekday(of day: Day, _ text: String) throws(ReadingFault) {
    if let weekday, weekday != day.weekday { throw .otherWeekday(text, day) }
  }

  /// The two or three numbers of a date in their order, year first where there is one; nil where the text is built
  /// otherwise.
  private static func numbers(of word: String) -> [Int]? {
    if word.utf8.count == 8, let digits = Int(digits: word) {
      return [digits / 10_000, digits / 100 % 100, digits % 100]
    }
    if word.contains("月"), let match = word.wholeMatch(of: /(?:([^年月]{2,4})年)?([^年月]{1,3})月([^年月日号]{1,3})[日号]?/) {
      guard let month = number(String(match.2)), let day = number(String(match.3)) else { return nil }
      guard let written = match.1 else { return [month, day] }
      guard let year = year(String(written)) else { return nil }
      return [year, month, day]
    }
    for separator: Character in ["-", ".", "/"] where word.contains(separator) {
      let pieces = word.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
      guard (2...3).contains(pieces.count), pieces.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
        pieces.suffix(2).allSatisfy({ (1...2).contains($0.count) })
      else { return nil }
      let numbers = pieces.suffix(2).compactMap { Int(digits: $0) }
      if pieces.count == 2 { return numbers }
      return year(pieces[0]).map { [$0] + numbers }
    }
    return nil
  }

  /// A year of four digits, or of two from 08 on, which is when there first were applications; in Chinese digit by digit.
  private static func year(_ text: String) -> Int? {
    let digits = String(text.map(digit))
    guard let year = Int(digits: digits) else { return nil }
    if digits.count == 4 { return year }
    return digits.count == 2 && year >= 8 ? 2000 + year : nil
  }

  /// The digit that a Chinese numeral stands for; any other character as it is.
  private static func digit(_ numeral: Character) -> Character {
    switch numeral {
    case "〇", "零", "○": "0"
    case "一": "1"
    case "二": "2"
    case "三": "3"
    case "四": "4"
    case "五": "5"
    case "六": "6"
    case "七": "7"
    case "八": "8"
    case "九": "9"
    default: numeral
    }
  }

  /// A month or a day, of one or two digits or in Chinese (二十一).
  private static func number(_ text: String) -> Int? {
    if text.allSatisfy({ $0.isASCII && $0.isNumber }) { return Int(digits: text, in: 0...99) }
    return text.contains(where: \.isASCII) ? nil : text.chineseNumber
  }
}
