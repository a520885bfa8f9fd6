public import FoiaCalendar

/// A moment of real time, as entries are recorded at: `2025-03-03T01:02:03.004Z`.
public struct Instant: Hashable, Sendable {
  /// Seconds since 1970-01-01 UTC.
  public let seconds: Int
  /// The thousandths of a second after them.
  let milliseconds: Int

  /// Reads exactly the text of an entry; anything else is nil.
  public init?(_ text: some StringProtocol) {
    let pieces = text.dropFirst(11).dropLast().split(whereSeparator: { ":.".contains($0) }).compactMap { Int($0) }
    guard text.utf8.count == 24, text.hasSuffix("Z"), let day = Day(iso: text.prefix(10)), pieces.count == 4,
      let epoch = Day(iso: "1970-01-01")
    else { return nil }
    self.seconds = epoch.distance(to: day) * 86_400 + pieces[0] * 3600 + pieces[1] * 60 + pieces[2]
    self.milliseconds = pieces[3]
  }

  /// The date in UTC+8.
  public var day: Day { Day(secondsSince1970: seconds) }

  /// Date and time in UTC+8 as figures alone: `20250303-090203-004`.
  public var figures: String {
    let time = (seconds + 8 * 3600) % 86_400
    func put(_ number: Int, _ digits: Int) -> String {
      String(repeating: "0", count: max(0, digits - String(number).utf8.count)) + String(number)
    }
    let date = day.iso.filter { $0 != "-" }
    return "\(date)-\(put(time / 3600, 2))\(put(time / 60 % 60, 2))\(put(time % 60, 2))-\(put(milliseconds, 3))"
  }
}
