public import FoiaCalendar

/// A part of a request, with its own outcome where it has one.
public struct Item: Hashable, Sendable {
  public var on: Day
  public var text: String
  public var outcome: Outcome?

  public init(on: Day, text: String, outcome: Outcome? = nil) {
    self.on = on
    self.text = text
    self.outcome = outcome
  }
}

/// An application was answered for good.
public struct Closing: Hashable, Sendable {
  /// The date on the decision.
  public var on: Day
  public var outcome: Outcome
  /// The number of the reply document (文号).
  public var document: String?
  public var subReason: SubReason?
  public var reason: String?
  /// The law or the classification the refusal rests on.
  public var basis: String?
  /// Where was searched, for what is not held.
  public var searched: String?
  /// The agency the applicant was sent to.
  public var referTo: String?
  /// The earlier answer that a repeated application repeats.
  public var sameAs: String?
  public var approvedBy: String?
  /// Why it was closed although its ground is missing from the record.
  public var waiver: String?

  public init(
    on: Day, outcome: Outcome, document: String? = nil, subReason: SubReason? = nil, reason: String? = nil,
    basis: String? = nil, searched: String? = nil, referTo: String? = nil, sameAs: String? = nil,
    approvedBy: String? = nil, waiver: String? = nil
  ) {
    self.on = on
    self.outcome = outcome
    self.document = document
    self.subReason = subReason
    self.reason = reason
    self.basis = basis
    self.searched = searched
    self.referTo = referTo
    self.sameAs = sameAs
    self.approvedBy = approvedBy
    self.waiver = waiver
  }
}

/// How an answer is handed over (art. 36 and the civil rules of service).
public enum ServiceMethod: String, CaseIterable, Sendable {
  case inPerson = "in-person"
  case post, email, online, fax
  case publicNotice = "public-notice"
}

/// The answer went out, or was handed over.
public struct Dispatch: Hashable, Sendable {
  public var on: Day
  public var method: ServiceMethod?
  /// The number by which the post traces it.
  public var tracking: String?

  public init(on: Day, method: ServiceMethod? = nil, tracking: String? = nil) {
    self.on = on
    self.method = method
    self.tracking = tracking
  }
}

/// The answer reached the applicant.
public struct Service: Hashable, Sendable {
  public var on: Day

  public init(on: Day) { self.on = on }
}
