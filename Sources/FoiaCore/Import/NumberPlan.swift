public import FoiaCalendar

/// Which numbers the rows of an old ledger get: their own, and for rows without one the next numbers of their year in
/// order of receipt.
///
/// It is filled in a first pass through the rows and asked in a second pass in the same order. Its memory grows with
/// the days and the highest number, not with the rows.
public struct NumberPlan: Sendable {
  /// The numbers that the rows have themselves.
  private var brought = Serials()
  private var unnumbered: [Day: Int] = [:]
  /// The next serial for a row without number that was received on a day.
  private var next: [Day: Int] = [:]
  /// The highest serial of each year, including those given by the plan.
  public private(set) var last: [Int: Int]

  /// No row is noted yet.
  ///
  /// - Parameter last: the highest serial that was given in each year before.
  public init(after last: [Int: Int]) { self.last = last }

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

  /// Gives every day its first serial; to be called between the two passes.
  public mutating func allocate() {
    for (day, count) in unnumbered.sorted(by: { $0.key < $1.key }) {
      next[day] = (last[day.year] ?? 0) + 1
      last[day.year, default: 0] += count
    }
  }

  /// The number of the next row without number that was received on a day; nil if no such row was noted for the day.
  public mutating func takeNumber(received day: Day) -> ApplicationNumber? {
    guard let serial = next[day] else { return nil }
    next[day] = serial + 1
    return ApplicationNumber(year: day.year, serial: serial)
  }
}
