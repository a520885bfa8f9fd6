internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// What a sentence of a notice says of its dates.
struct SentenceReading {
  private let sentence: NoticeSentence
  /// The year of dates without one; nil until the text names one.
  private(set) var year: Int?
  /// The days that are decreed, in the order of the text.
  private(set) var rows: [(day: Day, kind: ArrangedDay.Kind)] = []
  /// What is wrong with its dates.
  private(set) var problems: [ImportProblem.Reason] = []
  /// Whether it names a date of which it is not understood what is decreed.
  private(set) var isLeftOut = false

  /// Days of which it is not said yet what they are.
  private var pending: [Day] = []
  private var lastMonth: Int?
  private var lastYear: Int?

  init(_ sentence: NoticeSentence, year: Int?) {
    self.sentence = sentence
    // A year that the sentence names once is that of all its dates.
    let named = Set(sentence.text.matches(of: #/(\d{4})年/#).compactMap { Int($0.1) })
    self.year = named.count == 1 ? named.first : year
  }

  private static let off = ["放假", "补休", "调休", "休息", "休假"]
  private static let work = ["上班", "正常上班", "照常上班", "补班", "调休上班"]
  /// What stands behind a date that is only explained.
  private static let explaining = ["为", "是", "起", "照常公休"]
  /// What may stand before the first date.
  private static let leading = ["其中", "自", "从", "即", "于"]
  /// The longest holiday that one range can be.
  private static let longestRange = 31

  mutating func read() {
    for clause in sentence.clauses { read(clause[...]) }
    // A date with its year that stands alone is the one under the notice.
    let isAlone = sentence.clauses.count == 1 && pending.count == 1 && lastYear != nil
    if !pending.isEmpty, !isAlone { isLeftOut = true }
  }

  private mutating func read(_ clause: ArraySlice<Character>) {
    var rest = clause
    for word in Self.leading where rest.starts(with: word) { rest.removeFirst(word.count) }
    let days = dates(&rest)
    let said = String(rest)
    let isStarted = !days.isEmpty || !pending.isEmpty
    if isStarted, Self.work.contains(where: said.hasPrefix) {
      take(days, as: .work)
    } else if isStarted, Self.off.contains(where: said.hasPrefix) {
      take(days, as: .off)
    } else if days.isEmpty {
      let open = said.replacing(#/\([^)]*\)/#, with: "")
      if open.contains(#/\d月\d{1,2}日/#), !isOfOffice(open) { isLeftOut = true }
    } else if rest.isEmpty {
      pending += days
    } else {
      if !Self.explaining.contains(where: said.hasPrefix), !said.contains("公休日") { isLeftOut = true }
      pending = []
    }
    check(count: said)
  }

  private mutating func take(_ days: [Day], as kind: ArrangedDay.Kind) {
    rows += (pending + days).map { ($0, kind) }
    pending = []
  }

  /// The day under the name of the office is no day of a holiday.
  private func isOfOffice(_ text: String) -> Bool { text.contains("国务院") }

  /// Compares the number of days off with the one that is said: `共3天`, `放假1天`.
  private mutating func check(count said: String) {
    let off = rows.count { $0.kind == .off }
    guard off > 0, let match = said.firstMatch(of: #/(?:共|假|休)(\d{1,2})天/#), let told = Int(match.1) else { return }
    if told != off { problems.append(.notice(.dayCount(found: off, said: told))) }
  }

  /// Reads the dates at the beginning: single ones, ranges, and lists of both.
  private mutating func dates(_ rest: inout ArraySlice<Character>) -> [Day] {
    var days: [Day] = []
    while let first = date(&rest, isFirst: days.isEmpty) {
      var ahead = rest
      if let mark = ahead.first, "至到-—–~".contains(mark) {
        while let mark = ahead.first, "至到-—–~".contains(mark) { ahead.removeFirst() }
        if let last = date(&ahead, isFirst: false) {
          let text = String(sentence.text.prefix(60))
          rest = ahead
          add(from: first, through: last, text, to: &days)
        }
      } else if let day = day(first) {
        days.append(day)
      }
      ahead = rest
      guard let mark = ahead.first, "、和及与".contains(mark) else { break }
      ahead.removeFirst()
      guard let next = ahead.first, next.isASCII, next.isNumber else { break }
      rest = ahead
    }
    return days
  }

  private mutating func add(from first: Written, through last: Written, _ text: String, to days: inout [Day]) {
    guard var start = day(first), let end = day(last) else { return }
    // 12月31日至1月2日, without a year: it begins in the year before.
    if end < start, !first.hasYear, first.month == 12, last.month == 1 {
      start = Day(year: start.year - 1, month: 12, day: first.day) ?? start
    }
    guard start <= end, start.distance(to: end) < Self.longestRange else {
      problems.append(.notice(.badDays(text)))
      return
    }
    days += start...end
  }

  /// A date as it is written, completed by the ones before it.
  private struct Written {
    let year: Int?
    let hasYear: Bool
    let month, day: Int
    let weekday: Weekday?
    let text: String
  }

  /// The day of a date; nil where there is none, which is noted as a problem.
  private mutating func day(_ date: Written) -> Day? {
    guard let year = date.year else {
      problems.append(.notice(.noYear))
      return nil
    }
    guard let day = Day(year: year, month: date.month, day: date.day) else {
      let last = (1...12).contains(date.month) ? Day.length(ofMonth: date.month, in: year) : nil
      problems.append(.reading(.date, .noSuchDay(date.text, lastDay: last)))
      return nil
    }
    if let weekday = date.weekday, weekday != day.weekday {
      problems.append(.reading(.date, .otherWeekday(date.text, day)))
    }
    return day
  }

  /// Reads one date, with what stands in brackets behind it; nil, with nothing read, where no date stands there.
  private mutating func date(_ rest: inout ArraySlice<Character>, isFirst: Bool) -> Written? {
    var ahead = rest
    var numbers: [Character: Int] = [:]
    for unit in ["年", "月", "日"] as [Character] {
      var after = ahead
      let digits = after.prefix { $0.isASCII && $0.isNumber }.prefix(5)
      after.removeFirst(digits.count)
      guard let number = Int(String(digits)), let sign = after.first, sign == unit || unit == "日" && sign == "号" else {
        continue
      }
      after.removeFirst()
      numbers[unit] = number
      ahead = after
    }
    guard let day = numbers["日"], let month = numbers["月"] ?? (isFirst ? nil : lastMonth) else { return nil }
    let text = String(rest[..<ahead.startIndex])
    let weekday = weekday(&ahead)
    // The holiday of the New Year begins in the year before.
    let isBefore = month == 12 && sentence.holiday?.contains("元旦") == true
    let open = year.map { isBefore ? $0 - 1 : $0 }
    let its = numbers["年"] ?? (isFirst ? nil : lastYear) ?? open
    if let told = numbers["年"] { year = year ?? told }
    (lastMonth, lastYear) = (month, numbers["年"] ?? (isFirst ? nil : lastYear))
    rest = ahead
    return Written(
      year: its, hasYear: numbers["年"] != nil, month: month, day: day, weekday: weekday, text: text)
  }

  /// Reads what stands behind a date in brackets, or its weekday without brackets.
  private func weekday(_ rest: inout ArraySlice<Character>) -> Weekday? {
    var found: Weekday?
    while rest.first == "(", let close = rest.firstIndex(of: ")") {
      let words = rest[rest.startIndex..<close].dropFirst().split(whereSeparator: { "、,;".contains($0) })
      for word in words { found = found ?? Weekday(reading: Substring(String(word))) }
      rest = rest[rest.index(after: close)...]
    }
    for length in [3, 2] where found == nil {
      if let weekday = Weekday(reading: Substring(String(rest.prefix(length)))) {
        found = weekday
        rest = rest.dropFirst(length)
      }
    }
    return found
  }
}
