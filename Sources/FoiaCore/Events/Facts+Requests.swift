public import FoiaCalendar

/// A request to the applicant: to clarify the application (art. 30), or to give the reasons of excessive applications
/// (art. 35).
public struct Request: Hashable, Sendable {
  /// The time for the reply that the agency sets.
  public enum Limit: Hashable, Sendable {
    /// The last day is named.
    case day(Day)
    /// So many working days after the letter was served, as letters say it; it has not passed while the service is not
    /// recorded.
    case workingDays(Int)
  }

  /// The day the applicant was asked.
  public var on: Day
  /// The time for the reply; nil if none was set.
  public var limit: Limit?
  /// What is to be clarified or explained; nil if not recorded.
  public var items: String?
  /// Why it is asked; nil if not recorded.
  public var ground: String?

  /// A request without a reply-by day is recorded with a warning; a case cannot be closed because it was not answered.
  public init(on: Day, limit: Limit?, items: String? = nil, ground: String? = nil) {
    self.on = on
    self.limit = limit
    self.items = items
    self.ground = ground
  }

  /// A request that names the last day for the reply, or sets none.
  public init(on: Day, replyBy: Day? = nil, items: String? = nil, ground: String? = nil) {
    self.init(on: on, limit: replyBy.map(Limit.day), items: items, ground: ground)
  }
}

/// The applicant's reply to a request.
public struct Reply: Hashable, Sendable {
  /// The day the reply came.
  public var on: Day

  /// One reply settles all open requests of its kind.
  public init(on: Day) { self.on = on }
}

/// A notice of the information-processing fee (国办函〔2020〕109号).
public struct FeeNotice: Hashable, Sendable {
  /// The day the notice was served; the fee is to be paid within 20 working days after it.
  public var on: Day
  /// The day the notice was sent out, by which it is judged whether it came in time; nil if that is not recorded apart, so that
  /// the day of service stands for both.
  public var sent: Day?
  /// Whether the fee is by items or by pages.
  public var basis: FeeBasis
  /// How many items or pages this application has.
  public var count: Int
  /// How many items the same applicant asked for earlier in the month, as the record stood when it was asked; 0 for a fee by
  /// pages.
  public var earlier: Int
  /// The amount that the notice states. It stays, whatever the tariff gives as the record stands later; C22 compares the two.
  public var amount: Money

  /// The day by which it is judged whether the notice came in time: that of its sending, where it is recorded apart.
  public var judgedOn: Day { sent ?? on }

  /// The amount is not compared with the tariff here.
  public init(on: Day, sent: Day? = nil, basis: FeeBasis, count: Int, earlier: Int = 0, amount: Money) {
    self.on = on
    self.sent = sent
    self.basis = basis
    self.count = count
    self.earlier = earlier
    self.amount = amount
  }
}

/// The payment of a fee, in full.
public struct Payment: Hashable, Sendable {
  /// The day it was paid.
  public var on: Day
  /// The number of the receipt; nil if not recorded.
  public var receipt: String?

  /// The amount is that of the notice it answers.
  public init(on: Day, receipt: String? = nil) {
    self.on = on
    self.receipt = receipt
  }
}
