public import FoiaCalendar

/// The order of a review organ or court to answer an application again by a day. The new answer is not counted again
/// in the table [D].
public struct RedoOrder: Hashable, Sendable {
  /// The date of the order.
  public var on: Day
  /// The name of the review organ or court.
  public var organ: String
  /// The last day for the new answer, as ordered.
  public var until: Day

  /// `until` is the only deadline of the new answer; the statutory clock does not apply to it.
  public init(on: Day, organ: String, until: Day) {
    self.on = on
    self.organ = organ
    self.until = until
  }
}

/// The new answer that was ordered. It does not change the first answer, which alone is counted in the table [D].
public struct RedoAnswer: Hashable, Sendable {
  /// The date on the new decision.
  public var on: Day
  /// The outcome of the new answer; nil only if an earlier program recorded it, which did not ask for it.
  public var outcome: Outcome?
  /// What kind of `other` it is; nil for every other outcome, and if not recorded.
  public var subReason: SubReason?
  /// The number of its reply document (文号); nil if not recorded.
  public var document: String?

  /// One new answer settles all orders before it.
  public init(on: Day, outcome: Outcome? = nil, subReason: SubReason? = nil, document: String? = nil) {
    self.on = on
    self.outcome = outcome
    self.subReason = subReason
    self.document = document
  }
}
