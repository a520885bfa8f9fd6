public import FoiaCalendar

/// Another application of the same applicant, reduced to what is compared.
public struct OtherApplication: Hashable, Sendable {
  /// What names it: the entry that registered it.
  public let id: ApplicationID
  /// Its number in this ledger.
  public let number: ApplicationNumber
  /// What it asks for, in one line.
  public let subject: String
  /// Its day of receipt.
  public let received: Day
  /// Whether it is neither closed nor void.
  public let isOpen: Bool

  /// The values are those of the application as it stands now.
  public init(id: ApplicationID, number: ApplicationNumber, subject: String, received: Day, isOpen: Bool) {
    self.id = id
    self.number = number
    self.subject = subject
    self.received = received
    self.isOpen = isOpen
  }
}

extension Application {
  /// The numbers of those that look like this one typed twice: the same subject except for blanks and punctuation, and
  /// at least one of the two still open.
  public func lookAlikes(among others: [OtherApplication]) -> [ApplicationNumber] {
    let subject = intake.subject.bare
    return others.filter { $0.isOpen || isOpen }
      .filter { $0.subject == intake.subject || $0.subject.bare == subject }
      .map(\.number)
  }

  /// The numbers of those that are closed and ask for the same, so that this one may be a repeated application.
  func answersToTheSame(among others: [OtherApplication]) -> [ApplicationNumber] {
    let subject = intake.subject.bare
    return others.filter { !$0.isOpen && $0.subject.bare == subject }.map(\.number)
  }

  /// Those received earlier in the month of its receipt. The items they ask for count towards its fee by items
  /// (国办函〔2020〕109号).
  public func earlierInMonth(among others: [OtherApplication]) -> [OtherApplication] {
    let (year, month) = (received.year, received.month)
    return others.filter { other in
      let isSameMonth = other.received.year == year && other.received.month == month
      return isSameMonth && (other.received, other.number) < (received, number)
    }
  }
}
