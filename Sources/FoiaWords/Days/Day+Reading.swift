public import FoiaCalendar
public import FoiaCore

extension Day {
  /// Reads the day of something that happened, as clerks write dates: `2025-03-03`, `2025.3.3`, `2025/3/3`, `20250303`,
  /// `2025年3月3日`; without year (`3-3`, `3月3日`) this year's; `today`, `yesterday`, 今天, 昨天, 前天.
  ///
  /// - Throws: a `ReadingFault` for what is no date, for a day the calendar does not have, and for a date without year
  ///   that this year is still to come.
  public init(reading text: String, today: Day) throws(ReadingFault) {
    let word = text.comparable
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
    guard let parts = Day.parts(of: text.comparable), parts.count == 3 else { throw .notADate(text) }
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
    if word.utf8.count == 8, let digits = Int(word), word.allSatisfy(\.isNumber) {
      return [digits / 10_000, digits / 100 % 100, digits % 100]
    }
    // The weekday that the program itself writes after a date may stand there.
    let bare = word.firstIndex(of: "(").map { word.hasSuffix(")") ? String(word[..<$0]) : word } ?? word
    let word = bare.replacing("号", with: "日")
    let separators: [[Character]] = [["-"], ["."], ["/"], ["年", "月", "日"]]
    for allowed in separators where word.contains(where: allowed.contains) {
      var body = Substring(word)
      if let last = allowed.last, allowed.count > 1 {
        guard body.last == last else { return nil }
        body = body.dropLast()
      }
      let pieces = body.split(omittingEmptySubsequences: false) { allowed.contains($0) }
      let used = body.filter { allowed.contains($0) }
      guard allowed.count == 1 || used == (pieces.count == 3 ? "年月" : "月"),
        pieces.allSatisfy({ (1...4).contains($0.utf8.count) && $0.allSatisfy(\.isASCII) })
      else { return nil }
      let numbers = pieces.compactMap { Int($0) }
      guard numbers.count == pieces.count, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
      if numbers.count == 3 ? pieces[0].count != 4 : pieces[0].count > 2 { return nil }
      return numbers
    }
    return nil
  }
}
