public import FoiaCalendar

extension Intake {
  /// Why it cannot be registered under a number; empty if it can.
  ///
  /// - Parameters:
  ///   - number: the number.
  ///   - isTaken: whether another application has the number.
  ///   - today: today in UTC+8.
  public func violations(registering number: ApplicationNumber, isTaken: Bool, today: Day) -> [RuleViolation] {
    var violations = receipt.violations(channel: channel, today: today)
    if number.year != receipt.day.year {
      violations.append(.numberOfAnotherYear(number, received: receipt.day))
    }
    if isTaken { violations.append(.numberTaken(number)) }
    return violations
  }
}

extension ApplicationNumber {
  /// The number after the highest serial given in a year.
  ///
  /// - Throws: a `Fault` if the year has no more numbers.
  public static func next(in year: Int, after last: Int) throws(Fault) -> ApplicationNumber {
    guard last < Int.mostStored, let number = ApplicationNumber(year: year, serial: last + 1) else {
      throw .record(.numbersUsedUp(year: year))
    }
    return number
  }
}
