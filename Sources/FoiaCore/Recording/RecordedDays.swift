public import FoiaCalendar

/// The recorded days of a log: which day is stored with a new entry, and from which day on an entry is shown.
///
/// A recorded day never runs back: a new entry is stored with today as told, or with the recorded day of the last entry
/// if that is later. So what was shown as of a day stays the same, whatever is recorded afterwards. [D] A recorded day
/// after that of the machine's clock is a slip more often than not. Once such an entry is undone, its day counts no
/// longer: what was recorded with it, also entries after it that were raised to it, is shown from the day of the undoing.
public struct RecordedDays: Sendable {
  /// The days that were taken back, each with the day of the undoing.
  private var takenBack: [Day: Day] = [:]

  /// Nothing was undone.
  public init() {}

  /// Notes that an entry was undone.
  ///
  /// - Parameters:
  ///   - undone: when the entry was recorded.
  ///   - day: the recorded day of the undoing.
  public mutating func note(undone: Stamp, on day: Day) {
    guard undone.isAhead, day < undone.day else { return }
    takenBack[undone.day] = min(day, takenBack[undone.day] ?? day)
  }

  /// The first day as of which the ledger shows what was recorded, provided that everything before it is shown.
  public func firstShown(_ stamp: Stamp) -> Day {
    stamp.isAhead ? takenBack[stamp.day] ?? stamp.day : stamp.day
  }

  /// Whether the recorded day of an entry counts no longer. A new entry is raised to the day of the last one that does
  /// count.
  public func isTakenBack(_ stamp: Stamp) -> Bool { stamp.isAhead && takenBack[stamp.day] != nil }
}

extension RecordedDays {
  /// When an entry was recorded: the stored day, and the day of the machine's clock, both in UTC+8.
  public struct Stamp: Hashable, Sendable {
    /// The recorded day as it is stored.
    public let day: Day
    /// The day of the machine's clock.
    public let clock: Day

    /// Both days are taken as they are.
    public init(day: Day, clock: Day) {
      self.day = day
      self.clock = clock
    }

    /// Whether the recorded day lies after that of the clock.
    public var isAhead: Bool { day > clock }
  }

  /// What is to be said at once about the day of an action (R4).
  public enum Remark: Hashable, Sendable {
    /// Today as told is earlier than the recorded day of the last entry, so that this day was stored.
    case raised(told: Day, to: Day)
    /// Today as told lies after the day of the machine's clock.
    case ahead(told: Day, clock: Day)
  }

  /// What is to be said about an action.
  ///
  /// - Parameters:
  ///   - told: who records, and when, as the program was given it.
  ///   - stored: the day that was stored.
  public static func remarks(_ told: Recording, stored: Day) -> [Remark] {
    var remarks: [Remark] = []
    if stored > told.day { remarks.append(.raised(told: told.day, to: stored)) }
    if let clock = told.clock, told.day > clock { remarks.append(.ahead(told: told.day, clock: clock)) }
    return remarks
  }
}

extension Recording {
  /// The day of the machine's clock in UTC+8; nil if the instant does not have its form.
  public var clock: Day? { Day(ofInstant: Array(instant.utf8)) }
}

extension Day {
  /// The day in UTC+8 of a real time in UTC as ASCII, such as `2026-11-28T03:04:05.678Z`; nil if it does not have this
  /// form.
  public init?(ofInstant instant: [UInt8]) {
    let text = String(decoding: instant, as: UTF8.self)
    guard let date = Day(iso: text.prefix(10)), let hours = Int(text.dropFirst(11).prefix(2)) else { return nil }
    self = hours >= 16 ? date.advanced(by: 1) : date
  }
}
