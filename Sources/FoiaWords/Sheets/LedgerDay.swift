public import FoiaCalendar
public import FoiaCore

/// A day as a cell of an office's ledger writes it.
public enum LedgerDay: Hashable, Sendable {
  case none
  /// A day, with what is said of how it was read.
  case day(Day, [LedgerRemark])
  /// It is to be asked about; with the days it may mean.
  case doubt(LedgerDoubt, [Day])

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: what the cell holds.
  ///   - isNumber: whether it is a number, which has lost zeros at its end: 9.1 may be 9.10.
  ///   - year: the year that the sheet is about; nil if nothing says so.
  ///   - earlier: the day before which it cannot have happened, whose year helps where none is written.
  public init(reading text: String, isNumber: Bool = false, year: Int?, after earlier: Day? = nil) {
    // The usual form first.
    if let day = Day(iso: text) {
      self = .day(day, [])
      return
    }
    if LedgerCell.isNothing(text) {
      self = .none
      return
    }
    let whole = text.word.datePlain
    let (word, hasTime) = whole.withoutTime
    if let turned = Self.turned(word, year: year) {
      self = .doubt(.dayOrMonthFirst, turned)
    } else if let date = WrittenDate(word) {
      self = Self.day(of: date, text, year: year, after: earlier, hasTime ? [.timeDropped] : [])
      // 9.1 and 9.10, 9.2 and 9.20 are the same number.
      if isNumber, date.year == nil, date.day <= 3, word.split(separator: ".").last?.count == 1,
        case .day(let day, _) = self
      {
        let other = Day(year: day.year, month: day.month, day: day.dayOfMonth * 10)
        if let other { self = .doubt(.zeroLost, [day, other]) }
      }
    } else if let match = word.wholeMatch(of: /([0-9]{1,2})[-.\/]([0-9]{1,2})[-.\/](20[0-9]{2})/),
      let first = Int(match.1), let second = Int(match.2), let year = Int(match.3)
    {
      let days = [Day(year: year, month: first, day: second), Day(year: year, month: second, day: first)]
        .compactMap(\.self)
      let distinct = days.count == 2 && days[0] == days[1] ? [days[0]] : days
      switch distinct.count {
      case 0: self = .doubt(.noSuchDay, [])
      case 1: self = .day(distinct[0], [])
      default: self = .doubt(.dayOrMonthFirst, distinct)
      }
    } else {
      self = .doubt(Self.dates(in: word) > 1 ? .severalDates : .notADate, Self.sixDigits(word).map { [$0] } ?? [])
    }
  }

  /// The days that 12/5/24 may mean, as people write them and as spreadsheets of other countries do, those of the year of the sheet
  /// first; nil for anything else, and where the one day of that year is the one of year, month and day in their usual order.
  private static func turned(_ word: String, year: Int?) -> [Day]? {
    // Where no slash is, no pattern need be made.
    guard word.utf8.contains(UInt8(ascii: "/")),
      let match = word.wholeMatch(of: /([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{2})/), let first = Int(match.1),
      let second = Int(match.2), let third = Int(match.3)
    else { return nil }
    func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
      Day(year: 2000 + year, month: month, day: day).flatMap { $0 >= Policy.earliestReceipt ? $0 : nil }
    }
    let usual = day(first, second, third)
    var days: [Day] = []
    for day in [usual, day(third, first, second), day(third, second, first)].compactMap(\.self)
    where !days.contains(day) { days.append(day) }
    let ofYear = days.filter { $0.year == year }
    let likely = ofYear.isEmpty ? days : ofYear
    switch likely.count {
    case 0: return nil
    case 1: return likely[0] == usual ? nil : likely + days.filter { $0 != likely[0] }
    default: return likely
    }
  }

  /// The day that six digits may mean: 240305.
  private static func sixDigits(_ word: String) -> Day? {
    guard word.utf8.count == 6, let number = Int(word), word.allSatisfy(\.isNumber) else { return nil }
    return Day(year: 2000 + number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private static func day(
    of date: WrittenDate, _ text: String, year: Int?, after earlier: Day?, _ remarks: [LedgerRemark]
  ) -> LedgerDay {
    if let written = date.year {
      guard let day = Day(year: written, month: date.month, day: date.day) else { return .doubt(.noSuchDay, []) }
      return .day(day, remarks)
    }
    guard let assumed = earlier?.year ?? year else {
      return .doubt((1...12).contains(date.month) && (1...31).contains(date.day) ? .noYear : .noSuchDay, [])
    }
    guard let day = Day(year: assumed, month: date.month, day: date.day) else { return .doubt(.noSuchDay, []) }
    guard let earlier, day < earlier else { return .day(day, remarks + [.yearTaken(assumed)]) }
    // An answer of January to an application of December; not one of nearly a year later.
    if let next = Day(year: assumed + 1, month: date.month, day: date.day), earlier.distance(to: next) <= 183 {
      return .day(next, remarks + [.yearTaken(assumed + 1)])
    }
    return .day(day, remarks + [.yearTaken(assumed)])
  }

  /// How many dates stand in a text.
  private static func dates(in word: String) -> Int {
    word.matches(of: /(?:20)?[0-9]{2}[-.\/年][0-9]{1,2}[-.\/月][0-9]{1,2}|[0-9]{1,2}月[0-9]{1,2}日?/).count
  }
}

extension String {
  /// A written date without blanks around its signs, and without a full stop at its end.
  var datePlain: String {
    // Most are written without blanks and Chinese signs.
    if let last = utf8.last, last != UInt8(ascii: "."), utf8.allSatisfy({ (0x2D...0x39).contains($0) }) { return self }
    var word = replacing(" -", with: "-").replacing("- ", with: "-").replacing(". ", with: ".").replacing(
      " .", with: "."
    )
    .replacing(" /", with: "/").replacing("/ ", with: "/").replacing("、", with: ".").replacing("。", with: ".")
    while word.last == "." || word.last == "," || word.last == ";" { word.removeLast() }
    if word.wholeMatch(of: /20[0-9]{2},[0-9]{1,2},[0-9]{1,2}/) != nil { word = word.replacing(",", with: ".") }
    return word
  }

  /// The text without a time of day behind it.
  fileprivate var withoutTime: (String, Bool) {
    // Where no sign of a time is, no pattern need be made.
    guard utf8.contains(UInt8(ascii: ":")) || ["时", "点", "午"].contains(where: includes) else { return (self, false) }
    let time =
      /(.+?[0-9日号])(?:t| )?(?:(?:上午|下午|早上|晚上)?[0-9]{1,2}[:时点][0-9]{0,2}分?(?::?[0-9]{1,2}(?:\.[0-9]+)?秒?)?(?: ?[ap]m)?z?|上午|下午)/
    guard let match = wholeMatch(of: time), WrittenDate(String(match.1)) != nil else { return (self, false) }
    return (String(match.1), true)
  }
}
