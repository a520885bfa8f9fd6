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
      return
    }
    do {
      self = .day(try Day(reading: text, today: event))
    } catch .shortDateAhead(_, let thisYear, _) {
      self = .day(thisYear)
      return
    }
    guard case .day(let day) = self, day < event, Day(iso: word) == nil, day.year == event.year,
      let next = Day(year: event.year + 1, month: day.month, day: day.dayOfMonth), Limit.isShort(word)
    else { return }
    self = .day(next)
  }

  /// Whether a date was written without its year.
  private static func isShort(_ word: String) -> Bool {
    word.split { !$0.isNumber }.count == 2
  }
}

extension Money {
  /// Reads an amount in yuan: `2200`, `12.50`, `2200元`, `¥2,200`.
  public init(reading text: String) throws(ReadingFault) {
    var word = text.comparable.filter { $0 != "," && $0 != "¥" && $0 != "￥" }
    if word.last == "元" { word.removeLast() }
    let pieces = word.split(separator: ".", omittingEmptySubsequences: false)
    let cents = pieces.count == 2 ? String(pieces[1]) : ""
    guard (1...2).contains(pieces.count), let yuan = Int(pieces[0]), (0...100_000_000).contains(yuan),
      pieces.count == 1 || (1...2).contains(cents.count), word.allSatisfy({ $0.isNumber || $0 == "." }),
      let fen = cents.isEmpty ? 0 : Int(cents.count == 1 ? cents + "0" : cents)
    else { throw .notAnAmount(text) }
    self.init(fen: yuan * 100 + fen)
  }
}
