public import FoiaCalendar

/// Something was asked of the applicant: clarification (art. 30), or the reasons of excessive applications (art. 35).
public struct Request: Hashable, Sendable {
  public var on: Day
  public var replyBy: Day?
  /// What is to be clarified or explained.
  public var items: String?
  /// Why it is asked.
  public var ground: String?

  public init(on: Day, replyBy: Day? = nil, items: String? = nil, ground: String? = nil) {
    self.on = on
    self.replyBy = replyBy
    self.items = items
    self.ground = ground
  }
}

/// The applicant replied.
public struct Reply: Hashable, Sendable {
  public var on: Day

  public init(on: Day) { self.on = on }
}

/// A notice of an information-processing fee was served (国办函〔2020〕109号).
public struct FeeNotice: Hashable, Sendable {
  /// The day of service.
  public var on: Day
  public var basis: FeeBasis
  /// Items or pages of this application.
  public var count: Int
  /// Items of the same applicant earlier in the month; 0 where the basis is pages.
  public var earlier: Int
  /// As the notice names it.
  public var amount: Money

  public init(on: Day, basis: FeeBasis, count: Int, earlier: Int = 0, amount: Money) {
    self.on = on
    self.basis = basis
    self.count = count
    self.earlier = earlier
    self.amount = amount
  }
}

/// The fee was paid.
public struct Payment: Hashable, Sendable {
  public var on: Day
  /// The number of the receipt.
  public var receipt: String?

  public init(on: Day, receipt: String? = nil) {
    self.on = on
    self.receipt = receipt
  }
}
