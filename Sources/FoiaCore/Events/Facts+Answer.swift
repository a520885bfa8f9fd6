public import FoiaCalendar

/// One part of what is asked for, with its own outcome if there is one.
public struct Item: Hashable, Sendable {
  /// The day from which this part is on record.
  public var on: Day
  /// What this part asks for, in one line.
  public var text: String
  /// The outcome of this part; nil if not recorded. Only the outcome of the whole application is counted in the table.
  public var outcome: Outcome?
  /// What kind of `other` the outcome of this part is; nil for every other outcome, and if not recorded.
  public var subReason: SubReason?

  /// The application as a whole has its own outcome, whatever its items have.
  public init(on: Day, text: String, outcome: Outcome? = nil, subReason: SubReason? = nil) {
    self.on = on
    self.text = text
    self.outcome = outcome
    self.subReason = subReason
  }
}

/// The final answer to an application, which closes it.
public struct Closing: Hashable, Sendable {
  /// The date on the decision (落款日期), which decides the year it is counted in [D].
  public var on: Day
  /// The outcome, one of the 21 leaves of the statutory table.
  public var outcome: Outcome
  /// The number of the reply document (文号); nil if not recorded.
  public var document: String?
  /// What kind of `other` it is, which that outcome needs; nil for every other outcome, and if not recorded.
  public var subReason: SubReason?
  /// Why it was answered like this, as typed; nil if not recorded.
  public var reason: String?
  /// The law or the secrecy decision that the outcome is based on; nil if not recorded.
  public var basis: String?
  /// What was searched, for information that is not held; nil if not recorded.
  public var searched: String?
  /// The agency the applicant was referred to; nil if none.
  public var referTo: String?
  /// How that agency is reached; nil if not recorded.
  public var referContact: String?
  /// The earlier answer that the application repeats: the number of an application, or a reference to an answer from
  /// before the ledger; nil if none.
  public var sameAs: String?
  /// Who approved the answer; nil if not recorded.
  public var approvedBy: String?
  /// The reason for closing although the record lacks what the outcome requires; nil if nothing is lacking.
  public var waiver: String?

  /// Nothing is checked here: what an outcome requires is judged when the closing is recorded.
  public init(
    on: Day, outcome: Outcome, document: String? = nil, subReason: SubReason? = nil, reason: String? = nil,
    basis: String? = nil, searched: String? = nil, referTo: String? = nil, referContact: String? = nil,
    sameAs: String? = nil,
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
    self.referContact = referContact
    self.sameAs = sameAs
    self.approvedBy = approvedBy
    self.waiver = waiver
  }
}

/// How an answer is sent or handed over (art. 36 and the civil rules of service): `inPerson` 直接送达, `left` 留置送达,
/// `agency` 委托其他行政机关送达, `post` 邮寄送达 by the postal enterprise, `courier` by another one, `email`, `online` a web
/// platform, `fax`, `publicNotice` 公告送达.
public enum ServiceMethod: String, CaseIterable, Sendable {
  case inPerson = "in-person"
  case left, agency, post, courier, email, online, fax
  case publicNotice = "public-notice"
}

/// The sending or handing over of an answer.
public struct Dispatch: Hashable, Sendable {
  /// The day it was sent or handed over.
  public var on: Day
  /// The way it was sent; nil if not recorded.
  public var method: ServiceMethod?
  /// The tracking number of the post; nil if not recorded.
  public var tracking: String?
  /// The new answer that was sent, by the entry that recorded it; nil for the first answer.
  public var newAnswer: EntryID?

  /// Each answer is sent once; a second entry of this kind for the same answer is refused.
  public init(on: Day, method: ServiceMethod? = nil, tracking: String? = nil, newAnswer: EntryID? = nil) {
    self.on = on
    self.method = method
    self.tracking = tracking
    self.newAnswer = newAnswer
  }
}

/// The arrival of an answer at the applicant.
public struct Service: Hashable, Sendable {
  /// The day the applicant received it, it was left, or it was published.
  public var on: Day
  /// The way it was served, where that is not the way of its sending; nil if it is, or if not recorded.
  public var method: ServiceMethod?
  /// The new answer that arrived, by the entry that recorded it; nil for the first answer.
  public var newAnswer: EntryID?

  /// Each answer is served once; a second entry of this kind for the same answer is refused.
  public init(on: Day, method: ServiceMethod? = nil, newAnswer: EntryID? = nil) {
    self.on = on
    self.method = method
    self.newAnswer = newAnswer
  }
}
