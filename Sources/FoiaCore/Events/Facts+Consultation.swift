public import FoiaCalendar

/// Why a party is consulted, which decides its time limit and the article.
public enum ConsultedRole: String, CaseIterable, Sendable {
  /// A third party whose rights the disclosure would touch (art. 32); 15 working days from service.
  case thirdParty = "third-party"
  /// An agency that made the information together with this one (art. 34); 15 working days from service.
  case coProducer = "co-producer"
  /// Another agency (art. 33 para. 3); the law sets no time limit.
  case agency

  /// The article of the Regulation that the consultation is based on.
  public var article: Article {
    switch self {
    case .thirdParty: .regulation(32)
    case .coProducer: .regulation(34)
    case .agency: .regulation(33, paragraph: 3)
    }
  }
}

/// What the consulted party answers.
public enum OpinionKind: String, CaseIterable, Sendable {
  /// The party agrees to the disclosure, or objects to it.
  case agree, object
  /// The party gave no opinion in time.
  case none
}

/// The consultation of a party: the letter was sent.
public struct ConsultationRequest: Hashable, Sendable {
  /// The day the letter was sent. From the next day the clock pauses until the opinion comes, or until the party's time
  /// is over if the law limits it.
  public var on: Day
  /// Why the party is consulted.
  public var role: ConsultedRole
  /// The name of the party. That of a third party is personal data: nil once it was lawfully erased.
  public var party: String?

  /// The time for the answer that another agency is given, for which the law sets none; nil if none was set.
  public var limit: Request.Limit?

  /// A consultation is recorded with a party; `party` is nil only when read back after an erasure.
  public init(on: Day, role: ConsultedRole, party: String?, limit: Request.Limit? = nil) {
    self.on = on
    self.role = role
    self.party = party
    self.limit = limit
  }
}

/// A step of a consultation: its letter reached the party, or the applicant was told of it.
public struct ConsultationStep: Hashable, Sendable {
  /// The day of the step.
  public var on: Day
  /// The consultation, by the entry that recorded the sending of the letter.
  public var consultation: EntryID

  /// `consultation` is the entry that recorded the sending of the letter.
  public init(on: Day, consultation: EntryID) {
    self.on = on
    self.consultation = consultation
  }
}

/// The answer of a consulted party.
public struct Opinion: Hashable, Sendable {
  /// The day the answer came, which ends the pause of the clock.
  public var on: Day
  /// The consultation, by the entry that recorded the sending of the letter.
  public var consultation: EntryID
  /// Whether the party agrees; nil if not recorded.
  public var opinion: OpinionKind?

  /// `consultation` is the entry that recorded the sending of the letter.
  public init(on: Day, consultation: EntryID, opinion: OpinionKind? = nil) {
    self.on = on
    self.consultation = consultation
    self.opinion = opinion
  }
}
