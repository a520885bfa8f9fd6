import FoiaCalendar
import FoiaCore
import FoiaWords

/// Numbers that were read are read again from how they are printed.
enum NumberPromises {
  static func check(_ text: String) throws {
    for reference in try read(text, NumberReference.several) ?? [] { try check(reference) }
    if let reference = try read(text, NumberReference.init(reading:)) { try check(reference) }
    if let number = try read(text, { try ApplicationNumber(reading: $0, receivedIn: 2025) }) {
      try reread(number.description, as: number) { try ApplicationNumber(reading: $0, receivedIn: 2025) }
      try promise(ApplicationNumber(printed: number.description) == number, "\(number) is not what is printed")
    }
    if let entry = try read(text, Reading.handle) { try reread("#\(entry)", as: entry, Reading.handle) }
    if let hash = try read(text, Reading.hash) { try reread(hash, as: hash, Reading.hash) }
    if let year = try read(text, Reading.year) { try reread("\(year)年", as: year, Reading.year) }
    if let count = try read(text, Reading.count) { try reread("\(count)天", as: count, Reading.count) }
    if let count = try read(text, Reading.howMany) { try reread("\(count)个", as: count, Reading.howMany) }
    if let count = try read(text, { try Reading.quantity($0, of: .count) }) {
      try reread("\(count)件", as: count) { try Reading.quantity($0, of: .count) }
    }
    if let count = text.chineseNumber {
      try promise((0...Int.mostStored).contains(count), "\(count) is beyond counting")
    }
  }

  private static func check(_ reference: NumberReference) throws {
    switch reference {
    case .number(let number): try reread(number.description, as: reference, NumberReference.init(reading:))
    case .serial(let serial): try reread("第\(serial)号", as: reference, NumberReference.init(reading:))
    case .office(let text): try reread(text, as: reference, NumberReference.init(reading:))
    case .numberOrRange(let number, let range):
      try promise(number.serial == range.upperBound && !range.isEmpty, "\(number) and \(range)")
    }
  }
}

/// Dates, limits and periods that were read are read again from how they are printed.
enum DatePromises {
  private static let today = Day.of(2025, 3, 3)

  static func check(_ text: String) throws {
    if let day = try read(text, { try Day(reading: $0, today: today) }) { try check(day) }
    if let day = try read(text, Day.init(readingWhole:)) { try check(day) }
    for event in [today, Day.of(2024, 2, 29), Day.of(2099, 12, 31)] {
      let reading = { (text: String) in try Limit(reading: text, from: event, today: today) }
      switch try read(text, reading) {
      case .day(let day)?: try check(day)
      case .workingDays(let count)?: try reread("+\(count)", as: Limit.workingDays(count), reading)
      case nil: break
      }
    }
    if let quarter = try read(text, Quarter.init(reading:)) {
      let year = Day.firstDay(of: quarter.year).iso.prefix(4)
      try reread("\(year)-\(quarter.number)", as: quarter, Quarter.init(reading:))
    }
    if let years = try read(text, StatisticsScope.years(reading:)) {
      try reread("\(years.lowerBound)-\(years.upperBound)", as: years, StatisticsScope.years(reading:))
    }
  }

  private static func check(_ day: Day) throws {
    try promise((1...9999).contains(day.year), "a day of the year \(day.year)")
    for printed in [day.iso, day.long.zh] { try reread(printed, as: day, Day.init(readingWhole:)) }
    try promise(Day(iso: day.iso) == day, "\(day.iso) is another day")
  }
}

/// Amounts that were read are read again from how they are printed.
enum AmountPromises {
  static func check(_ text: String) throws {
    guard let amount = try read(text, Money.init(reading:)) else { return }
    try promise((0...10_000_000_000).contains(amount.fen), "\(amount.fen) fen")
    for printed in [amount.yuan, amount.text.zh, amount.text.en] {
      try reread(printed, as: amount, Money.init(reading:))
    }
  }
}
