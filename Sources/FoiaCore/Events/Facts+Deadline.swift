public import FoiaCalendar

/// The time for the answer was extended (art. 33 para. 2).
public struct Extension: Hashable, Sendable {
  /// The day the applicant was notified.
  public var on: Day
  /// In working days.
  public var days: Int
  public var approvedBy: String?
  public var reason: String?
  /// The due date that the applicant was told; the one in force is always computed.
  public var told: Day?

  public init(on: Day, days: Int, approvedBy: String? = nil, reason: String? = nil, told: Day? = nil) {
    self.on = on
    self.days = days
    self.approvedBy = approvedBy
    self.reason = reason
    self.told = told
  }
}

/// The answer to excessive applications was put off to a day that the agency sets (art. 35).
public struct Deferral: Hashable, Sendable {
  /// The day the applicant was notified.
  public var on: Day
  public var until: Day
  public var reason: String?

  public init(on: Day, until: Day, reason: String? = nil) {
    self.on = on
    self.until = until
    self.reason = reason
  }
}
