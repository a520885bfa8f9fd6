public import FoiaCalendar
public import FoiaCore

extension Day {
  /// Reads the day of something that happened, as clerks write dates: `2025-03-03`, `2025.3.3`, `25.3.3`, `2025/3/3`,
  /// `20250303`, `2025年3月3日`, 二〇二五年三月三日; without year (`3-3`, `3月3日`, `3月3`) this year's; `today`, `yesterday`, 今天,
  /// 昨天, 前天.
  ///
  /// - Throws: a `ReadingFault` for what is no date, for a day the calendar does not have, and for a date without year
  ///   that this year is still to come.
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
    guard let parts = Day.parts(of: word) else { throw .notADate(text) }
    switch parts.count {
    case 3:
      self = try Day.checked(text, year: parts[0], month: parts[1], day: parts[2])
    case 2:
      let day = try Day.checked(text, year: today.year, month: parts[0], day: parts[1])
      if day > today {
        throw .shortDateAhead(
          text, thisYear: day, lastYear: Day(year: today.year - 1, month: parts[0], day: parts[1]))
      }
      self = day
    default: throw .notADate(text)
    }
  }

  /// Reads a date that says its year, in any of the ways clerks write one.
  public init(readingWhole text: String) throws(ReadingFault) {
    guard let parts = Day.parts(of: text.word), parts.count == 3 else { throw .notADate(text) }
    self = try Day.checked(text, year: parts[0], month: parts[1], day: parts[2])
  }

  private static func checked(_ text: String, year: Int, month: Int, day: Int) throws(ReadingFault) -> Day {
    guard let checked = Day(year: year, month: month, day: day) else {
      throw .noSuchDay(text, lastDay: (1...12).contains(month) ? Day.length(ofMonth: month, in: year) : nil)
    }
    return checked
  }

  /// The numbers of a date in their order, year first where there is one; nil where the text is built otherwise.
  static func parts(of word: String) -> [Int]? {
    if word.utf8.count == 8, let digits = Int(digits: word) {
      return [digits / 10_000, digits / 100 % 100, digits % 100]
    }
    // The weekday that the program itself writes after a date may stand there.
    let bare = word.firstIndex(of: "(").map { word.hasSuffix(")") ? String(word[..<$0]) : word } ?? word
    if bare.contains("月"), let match = bare.wholeMatch(of: /(?:([^年月]{2,4})年)?([^年月]{1,3})月([^年月日号]{1,3})[日号]?/) {
      guard let month = number(String(match.2)), let day = number(String(match.3)) else { return nil }
      guard let written = match.1 else { return [month, day] }
      guard let year = year(String(written)) else { return nil }
      return [year, month, day]
    }
    for separator in ["-", ".", "/"] where bare.contains(separator) {
      let pieces = bare.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
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
    let chinese: [Character: Character] = [
      "〇": "0", "零": "0", "○": "0", "一": "1", "二": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7", "八": "8",
      "九": "9",
    ]
    let digits = String(text.map { chinese[$0] ?? $0 })
    guard let year = Int(digits: digits) else { return nil }
    if digits.count == 4 { return year }
    return digits.count == 2 && year >= 8 ? 2000 + year : nil
  }

  /// A month or a day, of one or two digits or in Chinese (二十一).
  private static func number(_ text: String) -> Int? {
    if text.allSatisfy({ $0.isASCII && $0.isNumber }) { return Int(digits: text, in: 0...99) }
    return text.contains(where: \.isASCII) ? nil : text.chineseNumber
  }
}
