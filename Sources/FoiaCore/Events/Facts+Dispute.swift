public import FoiaCalendar

/// A review was applied for, or a suit brought: the agency received the papers.
public struct DisputeFiling: Hashable, Sendable {
  public var on: Day
  public var way: DisputeWay
  /// The review organ or court.
  public var organ: String?
  /// The case number there.
  public var caseNumber: String?
  /// The day by which the agency answers the organ, where it was told one.
  public var answerBy: Day?
  /// The applications it concerns.
  public var applications: [ApplicationNumber]
  /// What it is about, where that is no application of the ledger, or more than these.
  public var subject: String?

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

/// The agency answered the review organ or the court.
public struct DisputeAnswer: Hashable, Sendable {
  public var on: Day

  public init(on: Day) { self.on = on }
}

/// The review organ or the court decided.
public struct DisputeDecision: Hashable, Sendable {
  public var on: Day
  public var result: DisputeResult
  /// The number of the decision or judgment.
  public var document: String?

  public init(on: Day, result: DisputeResult, document: String? = nil) {
    self.on = on
    self.result = result
    self.document = document
  }
}

/// The judgment was appealed against: the suit goes on at the next instance.
public struct DisputeAppeal: Hashable, Sendable {
  public var on: Day
  public var organ: String?
  public var caseNumber: String?
  public var answerBy: Day?

  public init(on: Day, organ: String? = nil, caseNumber: String? = nil, answerBy: Day? = nil) {
    self.on = on
    self.organ = organ
    self.caseNumber = caseNumber
    self.answerBy = answerBy
  }
}
