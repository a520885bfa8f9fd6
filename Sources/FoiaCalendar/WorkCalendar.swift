/// Which days are working days, and for which years that is officially known.
///
/// Monday to Friday, less the days off, plus the make-up days that the notices name. Outside the years whose own
/// notice is known the answer is a guess and `knows` says so.
public struct WorkCalendar: Sendable {
  public private(set) var notices: [Notice] = []
  /// All arranged days, in order, each day once.
  public private(set) var arrangedDays: [ArrangedDay] = []
  private var knownYears: [Int] = []
  /// The days that are added to what ships with the program.
  public private(set) var addedDays: Set<Day> = []

  public init() {}

  /// Adds days, with the notice that declares them a year's own or amends it where there is one; a later row for the same
  /// day replaces the earlier one.
  public mutating func add(_ notice: Notice?, days: [ArrangedDay]) {
    if let notice {
      notices.append(notice)
      if notice.amends == nil { knownYears.append(notice.year) }
    }
    for row in days {
      let index = place(of: row.day)
      if index < arrangedDays.endIndex, arrangedDays[index].day == row.day {
        arrangedDays[index] = row
      } else {
        arrangedDays.insert(row, at: index)
      }
    }
  }

  public func arrangement(of day: Day) -> ArrangedDay? {
    let index = place(of: day)
    return index < arrangedDays.endIndex && arrangedDays[index].day == day ? arrangedDays[index] : nil
  }

  /// Where the first arranged day on or after `day` stands.
  private func place(of day: Day) -> Int {
    var (low, high) = (arrangedDays.startIndex, arrangedDays.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if arrangedDays[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  public func isWorkingDay(_ day: Day) -> Bool {
    switch arrangement(of: day)?.kind {
    case .work: true
    case .off: false
    case nil: !day.weekday.isWeekend
    }
  }

  /// Adds days of the ledger's own, and remembers that they are.
  public mutating func supplement(_ notice: Notice?, days: [ArrangedDay]) {
    add(notice, days: days)
    addedDays.formUnion(days.map(\.day))
  }

  /// The notice that makes a year known; nil while it is not.
  public func notice(of year: Int) -> Notice? { notices.last { $0.year == year && $0.amends == nil } }

  /// Whether the notices of all years touched by `days` are known.
  public func knows(_ days: ClosedRange<Day>) -> Bool {
    (days.lowerBound.year...days.upperBound.year).allSatisfy(knownYears.contains)
  }

  /// The n-th working day strictly after `day` (n ≥ 1).
  public func workingDay(_ n: Int, after day: Day) -> Day {
    var left = n
    var current = day
    while left > 0 {
      current = current.advanced(by: 1)
      if isWorkingDay(current) { left -= 1 }
    }
    return current
  }

  /// The n-th working day before `day` (n ≥ 1).
  public func workingDay(_ n: Int, before day: Day) -> Day {
    var left = n
    var current = day
    while left > 0 {
      current = current.advanced(by: -1)
      if isWorkingDay(current) { left -= 1 }
    }
    return current
  }

  /// How many working days lie in (start, end]; 0 where end is not after start.
  public func workingDays(after start: Day, through end: Day) -> Int {
    guard start < end else { return 0 }
    return (start.advanced(by: 1)...end).count(where: isWorkingDay)
  }
}
