public import FoiaCalendar

/// Which numbers the rows of an old ledger get: their own, and for rows without one the next numbers of their year in
/// order of receipt: first those that an undone import left, then those after the highest.
///
/// It is filled in a first pass through the rows and asked in a second pass in the same order. Its memory grows with
/// the days and the highest number, not with the rows.
public struct NumberPlan: Sendable {
  /// The numbers that only undone imports use.
  private let freed: Serials
  /// The numbers that the rows have themselves.
  private var brought = Serials()
  private var unnumbered: [Day: Int] = [:]
  /// How many rows without number come before the next one that was received on a day, in its year.
  private var next: [Day: Int] = [:]
  /// For each year with rows without number, the freed serials that no row brings, lowest first.
  private var reused: [Int: [Int]] = [:]
  /// The highest serial of each year before any is given to a row without number.
  private var highest: [Int: Int] = [:]
  /// The highest serial of each year, including those given by the plan.
  public private(set) var last: [Int: Int]

  /// No row is noted yet.
  ///
  /// - Parameters:
  ///   - last: the highest serial that was given in each year before.
  ///   - freed: the numbers that only undone imports use.
  public init(after last: [Int: Int], freed: Serials = Serials()) {
    self.last = last
    self.freed = freed
  }

  /// Notes a row in the first pass; returns false if an earlier row has the same number.
  public mutating func note(_ number: ApplicationNumber?, received: Day) -> Bool {
    guard let number else {
      unnumbered[received, default: 0] += 1
      return true
    }
    guard brought.insert(number) else { return false }
    last[number.year] = max(last[number.year] ?? 0, number.serial)
    return true
  }

  /// Gives every day its first place among the rows without number; to be called between the two passes.
  public mutating func allocate() {
    highest = last
    var counts: [Int: Int] = [:]
    for (day, count) in unnumbered.sorted(by: { $0.key < $1.key }) {
      next[day] = counts[day.year] ?? 0
      counts[day.year, default: 0] += count
    }
    for (year, count) in counts {
      let left = freed.serials(in: year).filter { serial in
        ApplicationNumber(year: year, serial: serial).map { !brought.contains($0) } ?? false
      }
      reused[year] = left
      if count > left.count { last[year, default: 0] += count - left.count }
    }
  }

  /// The number of the next row without number that was received on a day; nil if no such row was noted for the day.
  public mutating func takeNumber(received day: Day) -> ApplicationNumber? {
    guard let place = next[day] else { return nil }
    next[day] = place + 1
    let left = reused[day.year] ?? []
    let serial = place < left.count ? left[place] : (highest[day.year] ?? 0) + place - left.count + 1
    return ApplicationNumber(year: day.year, serial: serial)
  }
}
