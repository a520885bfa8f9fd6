public import FoiaCalendar

/// A review that was applied for, or a suit that was brought against the agency.
public struct DisputeFiling: Hashable, Sendable {
  /// The day the agency received the papers.
  public var on: Day
  /// Whether it is a review, a suit, or a suit after a review.
  public var way: DisputeWay
  /// The name of the review organ or court; nil if not recorded.
  public var organ: String?
  /// The case number at the organ or court; nil if not recorded.
  public var caseNumber: String?
  /// The day by which the agency must answer, as the organ or court set it; nil if it set none, so that the law's day
  /// applies.
  public var answerBy: Day?
  /// The applications it concerns, by number; empty if it concerns none in this ledger.
  public var applications: [ApplicationNumber]
  /// What it is about, if it concerns something else than these applications; nil otherwise.
  public var subject: String?

  /// It needs an application or a subject, which is checked when it is recorded.
  public init(
    on: Day, way: DisputeWay, organ: String? = nil, caseNumber: String? = nil, answerBy: Day? = nil,
    applications: [ApplicationNumber] = [], subject: String? = nil
  ) {
    self.on = on
    self.way = way
    self.organ = organ
    self.caseNumber = caseNumber
    self.answerBy = answerBy
    self.applications = applications
    self.subject = subject
  }
}

/// The agency's answer to the review organ or court.
public struct DisputeAnswer: Hashable, Sendable {
  /// The day it was handed in.
  public var on: Day

  /// There is one answer for each instance.
  public init(on: Day) { self.on = on }
}

/// The decision of a review organ, or the judgment of a court.
public struct DisputeDecision: Hashable, Sendable {
  /// The date of the decision.
  public var on: Day
  /// The result, as section four counts it.
  public var result: DisputeResult
  /// The number of the decision or judgment; nil if not recorded.
  public var document: String?

  /// There is one decision for each instance.
  public init(on: Day, result: DisputeResult, document: String? = nil) {
    self.on = on
    self.result = result
    self.document = document
  }
}

/// An appeal against a judgment: the suit continues at the next instance.
public struct DisputeAppeal: Hashable, Sendable {
  /// The day of the appeal.
  public var on: Day
  /// The name of the court of the next instance; nil if not recorded.
  public var organ: String?
  /// The case number at that court; nil if not recorded.
  public var caseNumber: String?
  /// The day by which the agency must answer that court; nil if it set none. No day is computed for it.
  public var answerBy: Day?

  /// Only a suit can be appealed, and only once it is decided.
  public init(on: Day, organ: String? = nil, caseNumber: String? = nil, answerBy: Day? = nil) {
    self.on = on
    self.organ = organ
    self.caseNumber = caseNumber
    self.answerBy = answerBy
  }
}
