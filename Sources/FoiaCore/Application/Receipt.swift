public import FoiaCalendar

/// When an application came in: the day that counts as received (art. 31), or so far only the day it arrived.
public enum Receipt: Hashable, Sendable {
  /// Received on a day; `arrived` is an earlier day of arrival, nil if none is known.
  case received(Day, arrived: Day?)
  /// Arrived, and not yet confirmed with the applicant; until then the day of arrival counts as received.
  case arrived(Day)

  /// The day that counts as received everywhere.
  public var day: Day {
    switch self {
    case .received(let day, _): day
    case .arrived(let day): day
    }
  }

  /// The day it arrived; nil if only the day of receipt is known.
  public var arrived: Day? {
    switch self {
    case .received(_, let arrived): arrived
    case .arrived(let day): day
    }
  }

  /// The receipt of an application that came by a channel. One that was logged with its arrival alone is received that day
  /// where nothing is to be confirmed, as after the correction of a channel that was mistyped; what was logged stays as it
  /// is, so that correcting the channel back leaves no trace.
  func settled(by channel: Channel) -> Receipt {
    if case .arrived(let day) = self, !channel.needsConfirmation { .received(day, arrived: nil) } else { self }
  }

  /// Whether it lies more than a year before today, so that the year may be mistyped.
  public func isLongAgo(on today: Day) -> Bool {
    today.earlier(years: Policy.receiptRemarkedAfterYears).map { day < $0 } ?? false
  }

  /// Whether the receipt no longer waits for a confirmation with the applicant.
  public var isConfirmed: Bool {
    switch self {
    case .received: true
    case .arrived: false
    }
  }
}
