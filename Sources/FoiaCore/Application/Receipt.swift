public import FoiaCalendar

/// When an application came: the day that counts as received (art. 31), or so far only the day it arrived.
public enum Receipt: Hashable, Sendable {
  /// Received on a day; `arrived` where it had arrived before.
  case received(Day, arrived: Day?)
  /// Arrived, the confirmation with the applicant still outstanding; until then this day stands for received.
  case arrived(Day)

  /// The day that stands for received everywhere.
  public var day: Day {
    switch self {
    case .received(let day, _): day
    case .arrived(let day): day
    }
  }

  public var arrived: Day? {
    switch self {
    case .received(_, let arrived): arrived
    case .arrived(let day): day
    }
  }

  public var isConfirmed: Bool {
    switch self {
    case .received: true
    case .arrived: false
    }
  }
}
