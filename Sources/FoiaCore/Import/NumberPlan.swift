public import FoiaCalendar

/// Which numbers the rows of an old ledger get: the ones they bring, and for the others the next of their year in order
/// of receipt. Filled in a first go through the rows, asked in a second one in the same order; its memory grows with
/// the days and the highest number, not with the rows.
public struct NumberPlan: Sendable {
  /// The numbers that rows bring.
  private var brought = Serials()
  private var unnumbered: [Day: Int] = [:]
  /// The next serial for an unnumbered row received on a day.
  private var next: [Day: Int] = [:]
  /// The highest serial of each year, the ones given by the plan included.
  public private(set) var last: [Int: Int]

  /// - Parameter last: the highest serial that was given in each year before.
  public init(after last: [Int: Int]) { self.last = last }

  /// Notes a row; false where an earlier row brings the same number.
  public mutating func note(_ number: ApplicationNumber?, received: Day) -> Bool {
    guard let number else {
      unnumbered[received, default: 0] += 1
      return true
    }
    guard brought.insert(number) else { return false }
    last[number.year] = max(last[number.year] ?? 0, number.serial)
    return true
  }

  /// To be called between the two goes: gives every day its first serial.
  public mutating func allocate() {
    for (day, count) in unnumbered.sorted(by: { $0.key < $1.key }) {
      next[day] = (last[day.year] ?? 0) + 1
      last[day.year, default: 0] += count
    }
  }

  /// The number of the next row received on a day that brings none; nil where there was none such.
  public mutating func takeNumber(received day: Day) -> ApplicationNumber? {
    guard let serial = next[day] else { return nil }
    next[day] = serial + 1
    return ApplicationNumber(year: day.year, serial: serial)
  }
}
