/// Which days are working days, and for which years that is officially known.
///
/// A working day is Monday to Friday, less the days off, plus the make-up days that notices name. In a year whose own
/// notice is missing only weekends count as days off: the answer is a guess, and `knows` returns false.
public struct WorkCalendar: Sendable {
  /// All notices, amendments among them, in the order in which they were added.
  public private(set) var notices: [Notice] = []
  /// All arranged days, earliest first, each date once.
  public private(set) var arrangedDays: [ArrangedDay] = []
  /// What was added, in order.
  private var additions: [Addition] = []
  /// The own notices that are believed, in the order in which they were added.
  private var believed: [Notice] = []
  /// What the State Council decreed for days that rows of others decide now.
  private var covered: [Day: ArrangedDay] = [:]
  /// For each arranged day by how many it and the ones before it raise the count of Mondays to Fridays.
  private var gains: [Int] = []
  /// The dates that the ledger added to the shipped calendar.
  public private(set) var addedDays: Set<Day> = []

  /// Days that were added together.
  private struct Addition: Sendable {
    let notice: Notice?
    let days: [ArrangedDay]
    /// Why it is not believed as the notice of its year; empty for what is, and for other days.
    let doubts: [NoticeDoubt]
    /// Whether a ledger added it to the shipped calendar.
    let isSupplement: Bool

    /// The own notice that is not believed; nil for anything else.
    var doubted: Notice? { doubts.isEmpty || notice?.amends != nil ? nil : notice }
  }

  /// A calendar without notices: every Monday to Friday is a working day, and no year is known.
  public init() {}

  /// Adds arranged days. For a date that is arranged already the new row replaces the old one, but of two that the State
  /// Council decreed the one whose notice was published later stays, whatever was added last. The rows of a year's own notice
  /// that is doubted hold only while the year has no other: a known year stays as it is known, and becoming known drops them.
  ///
  /// - Parameters:
  ///   - notice: the notice the days come from. One that amends no other makes its year known. nil for local days and
  ///     suspended ones, which make no year known.
  ///   - doubts: why the notice cannot be whole; with any it makes its year not known.
  /// - Returns: the rows that change nothing because a later notice decrees otherwise.
  @discardableResult
  public mutating func add(_ notice: Notice?, days: [ArrangedDay], doubts: [NoticeDoubt] = []) -> [OverruledDay] {
    add(Addition(notice: notice, days: days, doubts: doubts, isSupplement: false))
  }

  /// Adds days as `add` does, and lists their dates in `addedDays` as the ledger's own.
  @discardableResult
  public mutating func supplement(
    _ notice: Notice?, days: [ArrangedDay], doubts: [NoticeDoubt] = []
  ) -> [OverruledDay] {
    add(Addition(notice: notice, days: days, doubts: doubts, isSupplement: true))
  }

  private mutating func add(_ addition: Addition) -> [OverruledDay] {
    let overruled = enter(addition)
    reckonGains()
    return overruled
  }

  /// A calendar of notices, the earliest first.
  init(_ notices: [(notice: Notice, days: [ArrangedDay])]) {
    self.init()
    for (notice, days) in notices { enter(Addition(notice: notice, days: days, doubts: [], isSupplement: false)) }
    reckonGains()
  }

  @discardableResult
  private mutating func enter(_ addition: Addition) -> [OverruledDay] {
    additions.append(addition)
    let isFirst = addition.doubted == nil && addition.notice.map { self.notice(of: $0.year) == nil } ?? false
    if let notice = addition.notice {
      notices.append(notice)
      if notice.amends == nil, addition.doubts.isEmpty { believed.append(notice) }
    }
    // What was placed on a doubted notice goes with it.
    if isFirst, let year = addition.notice?.year, additions.contains(where: { $0.doubted?.year == year }) {
      (arrangedDays, covered, addedDays) = ([], [:], [])
      for earlier in additions.dropLast() { place(earlier) }
    }
    return place(addition)
  }

  @discardableResult
  private mutating func place(_ addition: Addition) -> [OverruledDay] {
    if let doubted = addition.doubted, notice(of: doubted.year) != nil { return [] }
    let overruled = addition.days.compactMap { place($0) }
    if addition.isSupplement {
      addedDays.formUnion(addition.days.filter { arrangement(of: $0.day) == $0 }.map(\.day))
    }
    return overruled
  }

  /// Counts how many working days the arranged days up to each of them gain.
  private mutating func reckonGains() {
    var gain = 0
    gains = arrangedDays.map { row in
      switch (row.kind, row.day.weekday.isWeekend) {
      case (.work, true): gain += 1
      case (.off, false): gain -= 1
      case (.work, false), (.off, true): break
      }
      return gain
    }
  }

  /// Puts a row in the place of that of its date, unless a later notice decides the day; then that is returned, if it
  /// decides otherwise.
  private mutating func place(_ row: ArrangedDay) -> OverruledDay? {
    let index = place(of: row.day)
    guard index < arrangedDays.endIndex, arrangedDays[index].day == row.day else {
      arrangedDays.insert(row, at: index)
      return nil
    }
    let standing = arrangedDays[index]
    let decreed = isDecreed(standing) ? standing : covered[row.day]
    if isDecreed(row) {
      if let decreed, isEarlier(row, than: decreed) {
        return row.kind == decreed.kind ? nil : OverruledDay(row: row, by: decreed)
      }
      covered[row.day] = nil
    } else {
      covered[row.day] = decreed
    }
    arrangedDays[index] = row
    return nil
  }

  /// Whether a row is the State Council's: of a notice of a year, or of one that has its number.
  private func isDecreed(_ row: ArrangedDay) -> Bool {
    Notice.isOfStateCouncil(row.notice) || notices.contains { $0.number == row.notice }
  }

  private func isEarlier(_ row: ArrangedDay, than other: ArrangedDay) -> Bool {
    func age(_ row: ArrangedDay) -> NoticeAge {
      let known = notices.last { $0.number == row.notice && $0.published != nil }
      return NoticeAge(number: row.notice, published: known?.published)
    }
    return row.notice != other.notice && age(row).isBefore(age(other)) ?? false
  }

  /// What a notice or the ledger arranged for a date; nil for an ordinary weekday or weekend day.
  public func arrangement(of day: Day) -> ArrangedDay? {
    let index = place(of: day)
    return index < arrangedDays.endIndex && arrangedDays[index].day == day ? arrangedDays[index] : nil
  }

  /// The index of the first arranged day on or after `day`.
  private func place(of day: Day) -> Int {
    var (low, high) = (arrangedDays.startIndex, arrangedDays.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if arrangedDays[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a date is a working day: as it was arranged, else Monday to Friday.
  public func isWorkingDay(_ day: Day) -> Bool {
    switch arrangement(of: day)?.kind {
    case .work: true
    case .off: false
    case nil: !day.weekday.isWeekend
    }
  }

  /// The year's own notice, the last one added that is believed; nil while the year is not known.
  public func notice(of year: Int) -> Notice? { believed.last { $0.year == year } }

  /// The own notice of a year that is not known, the last one added, and why it is not believed; nil where there is none.
  public func doubtedNotice(of year: Int) -> (notice: Notice, doubts: [NoticeDoubt])? {
    guard notice(of: year) == nil, let last = additions.last(where: { $0.doubted?.year == year }) else { return nil }
    return last.notice.map { ($0, last.doubts) }
  }

  /// The years that are known, in order.
  public var knownYears: [Int] { Set(believed.map(\.year)).sorted() }

  /// Whether the own notices of all years touched by `days` are known; if not, what is counted in them is provisional.
  public func knows(_ days: ClosedRange<Day>) -> Bool {
    (days.lowerBound.year...days.upperBound.year).allSatisfy { year in believed.contains { $0.year == year } }
  }

  /// Whether each year touched by `days` that is not known has a notice which is not believed.
  public func hasOnlyDoubted(_ days: ClosedRange<Day>) -> Bool {
    let unknown = (days.lowerBound.year...days.upperBound.year).filter { notice(of: $0) == nil }
    return !unknown.isEmpty && unknown.allSatisfy { doubtedNotice(of: $0) != nil }
  }

  // Working days are counted by arithmetic, so that a count takes as long for a century as for a week.

  /// How many working days there are from the first Monday of the count through a day; negative before it.
  private func workingDays(through day: Day) -> Int {
    let index = place(of: day.advanced(by: 1))
    return day.weekdaysSinceEpoch + (index > gains.startIndex ? gains[index - 1] : 0)
  }

  /// The n-th working day strictly after `day` (n ≥ 1).
  public func workingDay(_ n: Int, after day: Day) -> Day {
    let wanted = workingDays(through: day) + n
    var current = day
    // A day brings at most one working day, so that the n-th is never passed by.
    while case let lack = wanted - workingDays(through: current), lack > 0 { current = current.advanced(by: lack) }
    return current
  }

  /// The n-th working day before `day` (n ≥ 1).
  public func workingDay(_ n: Int, before day: Day) -> Day {
    let wanted = workingDays(through: day.advanced(by: -1)) - n
    var current = day.advanced(by: -1)
    while case let excess = workingDays(through: current) - wanted, excess > 0 {
      current = current.advanced(by: -excess)
    }
    return current.advanced(by: 1)
  }

  /// How many working days lie in (start, end]: the first day is not counted, the last one is. 0 if end is not after
  /// start.
  public func workingDays(after start: Day, through end: Day) -> Int {
    start < end ? workingDays(through: end) - workingDays(through: start) : 0
  }
}
