public import FoiaCalendar

extension Intake {
  /// What forbids registering it under a number.
  ///
  /// - Parameter isTaken: whether another application has the number.
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
  /// The number that comes after the highest serial given in a year.
  public static func next(in year: Int, after last: Int) throws(RecordFault) -> ApplicationNumber {
    guard let number = ApplicationNumber(year: year, serial: last + 1) else { throw .numbersUsedUp(year: year) }
    return number
  }
}
