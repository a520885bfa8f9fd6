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
  /// Why it was decided so; nil if not recorded.
  public var reason: String?
  /// The provision of law that it rests on; nil if not recorded.
  public var basis: String?
  /// Where the information was searched for; nil if not recorded.
  public var searched: String?
  /// The agency that the applicant is referred to; nil if not recorded.
  public var referTo: String?
  /// How that agency is reached; nil if not recorded.
  public var referContact: String?

  /// One new answer settles all orders before it.
  public init(
    on: Day, outcome: Outcome? = nil, subReason: SubReason? = nil, document: String? = nil, reason: String? = nil,
    basis: String? = nil, searched: String? = nil, referTo: String? = nil, referContact: String? = nil
  ) {
    self.on = on
    self.outcome = outcome
    self.subReason = subReason
    self.document = document
    self.reason = reason
    self.basis = basis
    self.searched = searched
    self.referTo = referTo
    self.referContact = referContact
  }

  /// The new answer as a closing has one; nil if it was recorded without an outcome.
  public var closing: Closing? {
    outcome.map { outcome in
      Closing(
        on: on, outcome: outcome, document: document, subReason: subReason, reason: reason, basis: basis,
        searched: searched, referTo: referTo, referContact: referContact)
    }
  }
}
