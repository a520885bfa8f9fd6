/// A date of the Gregorian calendar as a cell holds it, with the time of day.
public struct CellDate: Hashable, Sendable {
  /// Year, month and day of the month.
  public let year, month, day: Int
  /// The seconds since midnight; 0 where there is no time.
  public let seconds: Int

  /// Nothing is checked here.
  public init(year: Int, month: Int, day: Int, seconds: Int = 0) {
    self.year = year
    self.month = month
    self.day = day
    self.seconds = seconds
  }

  /// The date of a spreadsheet's serial number: days since the eve of 1900, or since the beginning of 1904.
  ///
  /// - Returns: nil for numbers that no date has.
  public init?(serial: Double, since1904: Bool = false) {
    guard serial.isFinite, serial >= 0 else { return nil }
    var number = serial + (since1904 ? 1462 : 0)
    guard number >= 1, number < 2_958_466 else { return nil }
    // These programs take 1900 for a leap year, so that the serials before March 1900 are one too low.
    if number < 61 { number += 1 }
    let whole = number.rounded(.down)
    var seconds = Int(((number - whole) * 86_400).rounded())
    var days = Int(whole) - 25_569
    if seconds == 86_400 {
      seconds = 0
      days += 1
    }
    // The civil date of a count of days since 1970, in eras of 400 years that begin in March.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: ofYear - (153 * shiftedMonth + 2) / 5 + 1,
      seconds: seconds)
  }

  /// A date as ISO 8601 writes it, with or without a time: `2025-01-06`, `2025-01-06T08:30:00`.
  public init?(iso text: String) {
    let halves = text.split(separator: "T", maxSplits: 1)
    let numbers = (halves.first ?? "").split(separator: "-").map { Int($0) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    var seconds = 0
    if halves.count == 2 {
      let times = halves[1].prefix(8).split(separator: ":").map { Int($0.prefix(2)) ?? 0 }
      for (index, unit) in [3600, 60, 1].enumerated() where index < times.count { seconds += times[index] * unit }
    }
    self.init(year: year, month: month, day: day, seconds: seconds)
  }
}
