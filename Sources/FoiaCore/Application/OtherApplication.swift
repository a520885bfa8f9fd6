public import FoiaCalendar

/// Another application of the same applicant, as far as it is compared with one.
public struct OtherApplication: Hashable, Sendable {
  /// The place of its registration in the log.
  public let id: Int
  public let number: ApplicationNumber
  public let subject: String
  public let received: Day
  public let isOpen: Bool

  public init(id: Int, number: ApplicationNumber, subject: String, received: Day, isOpen: Bool) {
    self.id = id
    self.number = number
    self.subject = subject
    self.received = received
    self.isOpen = isOpen
  }
}

extension Application {
  /// Those that look like this one typed twice: the same subject but for blanks and punctuation, at least one of the two
  /// still open.
  public func lookAlikes(among others: [OtherApplication]) -> [ApplicationNumber] {
    let subject = intake.subject.bare
    return others.filter { $0.isOpen || isOpen }
      .filter { $0.subject == intake.subject || $0.subject.bare == subject }
      .map(\.number)
  }

  /// Those that were answered and ask for the same, so that this one may repeat them.
  func answersToTheSame(among others: [OtherApplication]) -> [ApplicationNumber] {
    let subject = intake.subject.bare
    return others.filter { !$0.isOpen && $0.subject.bare == subject }.map(\.number)
  }

  /// Those that came earlier in the month of its receipt: what they ask for raises the fee by items.
  public func earlierInMonth(among others: [OtherApplication]) -> [OtherApplication] {
    let (year, month) = (received.year, received.month)
    return others.filter { other in
      let isSameMonth = other.received.year == year && other.received.month == month
      return isSameMonth && (other.received, other.number) < (received, number)
    }
  }
}
