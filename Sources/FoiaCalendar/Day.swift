/// A date of the Gregorian calendar, without a clock and without a time zone.
///
/// Days are ordered and can be counted (`monday ... friday` is a range of days), and a value is always a real date:
/// text that is not one gives nil.
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01.
  let number: Int

  init(number: Int) {
    self.number = number
  }

  /// The date `day` of `month` in `year`, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    self.number = Day.number(year: year, month: month, day: day)
  }

  /// Reads exactly `YYYY-MM-DD`; anything else is nil.
  public init?(iso text: some StringProtocol) {
    var text = String(text)
    let parts: (Int, Int, Int)? = text.withUTF8 { bytes in
      guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
      func value(_ range: Range<Int>) -> Int? {
        var value = 0
        for index in range {
          guard case UInt8(ascii: "0")...UInt8(ascii: "9") = bytes[index] else { return nil }
          value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
        }
        return value
      }
      guard let year = value(0..<4), let month = value(5..<7), let day = value(8..<10) else { return nil }
      return (year, month, day)
    }
    guard let (year, month, day) = parts else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// A date written as a number in the source of the program, like `2025_03_31`. It is not checked here: the tests
  /// check each one.
  package init(literal digits: Int) {
    self.number = Day.number(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  /// The calendar year, 1 to 9999.
  public var year: Int { civil.year }
  /// The month of the year, 1 to 12.
  public var month: Int { civil.month }
  /// The day of the month, 1 to 31.
  public var dayOfMonth: Int { civil.day }

  /// The day of the week, by the Gregorian calendar.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = ((number + 3) % 7 + 7) % 7
    return Weekday.allCases[index]
  }

  /// How many Mondays to Fridays there are from Monday, 29 December 1969, through this day; negative before it.
  var weekdaysSinceEpoch: Int {
    let days = number + 3
    let weeks = days >= 0 ? days / 7 : (days - 6) / 7
    return weeks * 5 + min(days - weeks * 7 + 1, 5)
  }

  /// The date as ISO 8601 text of ten characters: `2025-03-31`.
  public var iso: String {
    let (year, month, day) = civil
    return String(unsafeUninitializedCapacity: 10) { buffer in
      func put(_ value: Int, at index: Int, digits: Int) {
        var rest = value
        for place in (index..<index + digits).reversed() {
          buffer[place] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
      }
      put(year, at: 0, digits: 4)
      buffer[4] = UInt8(ascii: "-")
      put(month, at: 5, digits: 2)
      buffer[7] = UInt8(ascii: "-")
      put(day, at: 8, digits: 2)
      return 10
    }
  }

  /// 1 January of a year.
  public static func firstDay(of year: Int) -> Day { Day(number: number(year: year, month: 1, day: 1)) }
  /// 31 December of a year.
  public static func lastDay(of year: Int) -> Day { Day(number: number(year: year, month: 12, day: 31)) }

  /// The date in UTC+8 of an instant given in seconds since 1970-01-01 UTC: the law's "today", whatever the time zone
  /// of the machine.
  public init(secondsSince1970 seconds: Int) {
    let local = seconds + 8 * 3600
    self.number = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
  }

  /// The last possible date, 9999-12-31: it stands for "no limit".
  public static let distantFuture = Day(number: number(year: 9999, month: 12, day: 31))

  /// The same date some years before; of 29 February the 28th where that year has no such day, nil before the year 1.
  public func earlier(years: Int) -> Day? {
    Day(year: year - years, month: month, day: min(dayOfMonth, Day.length(ofMonth: month, in: year - years)))
  }

  /// How many days a month has, 28 to 31; February has 29 in leap years.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }
}

extension Day: Strideable {
  /// How many calendar days the other date lies after this one; negative if it lies before.
  public func distance(to other: Day) -> Int { other.number - number }
  /// The date so many calendar days later; earlier for a negative number. It does not check that the year stays within
  /// 1 to 9999.
  public func advanced(by days: Int) -> Day { Day(number: number + days) }
}

extension Day: CustomStringConvertible {
  /// The ISO 8601 text, as `iso` gives it.
  public var description: String { iso }
}

extension Day {
  // Both conversions count in eras of 400 years that begin on 1 March, so that the leap day comes last.
  static func number(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    return (yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, day)
  }
}

/// A day of the week, Monday first.
public enum Weekday: CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// Whether it is a Saturday or a Sunday, whatever a notice says of the day.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}
