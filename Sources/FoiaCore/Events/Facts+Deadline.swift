public import FoiaCalendar

/// An extension of the time for the answer (art. 33 para. 2).
public struct Extension: Hashable, Sendable {
  /// The day the applicant was notified of it.
  public var on: Day
  /// How many working days it adds, 1 to 20; of all extensions together the clock counts at most 20.
  public var days: Int
  /// Who approved it; nil if not recorded.
  public var approvedBy: String?
  /// The reason for it; nil if not recorded.
  public var reason: String?
  /// The due date that the applicant was told in the letter; nil if not recorded. The real due date is always
  /// computed.
  public var told: Day?

  /// The length is not checked here; see `violations(ofLength:)`.
  public init(on: Day, days: Int, approvedBy: String? = nil, reason: String? = nil, told: Day? = nil) {
    self.on = on
    self.days = days
    self.approvedBy = approvedBy
    self.reason = reason
    self.told = told
  }
}

/// The postponement of an answer to excessive applications, to a day set by the agency (art. 35).
public struct Deferral: Hashable, Sendable {
  /// The day the applicant was notified of it.
  public var on: Day
  /// The day set by the agency, which becomes the due date. The law sets no maximum.
  public var until: Day
  /// The reason for it; nil if not recorded.
  public var reason: String?

  /// Consultations and extensions do not move `until`.
  public init(on: Day, until: Day, reason: String? = nil) {
    self.on = on
    self.until = until
    self.reason = reason
  }
}
