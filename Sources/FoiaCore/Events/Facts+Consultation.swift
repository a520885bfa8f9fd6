public import FoiaCalendar

/// Who is consulted.
public enum ConsultedRole: String, CaseIterable, Sendable {
  /// Whose rights disclosure would touch (art. 32).
  case thirdParty = "third-party"
  /// An agency that made the information too (art. 34).
  case coProducer = "co-producer"
  /// Another agency (art. 33 para. 3).
  case agency

  /// The rule the consultation rests on.
  public var article: Article {
    switch self {
    case .thirdParty: .regulation(32)
    case .coProducer: .regulation(34)
    case .agency: .regulation(33, paragraph: 3)
    }
  }
}

/// What the consulted party says.
public enum OpinionKind: String, CaseIterable, Sendable {
  case agree, object
  /// Nothing within the time limit.
  case none
}

/// A party was asked for its opinion.
public struct ConsultationRequest: Hashable, Sendable {
  /// The day the letter was sent.
  public var on: Day
  public var role: ConsultedRole
  /// The name of the party; nil once lawfully erased. That of a third party is personal.
  public var party: String?

  public init(on: Day, role: ConsultedRole, party: String?) {
    self.on = on
    self.role = role
    self.party = party
  }
}

/// A letter of consultation reached the party, or the applicant was told of the consultation.
public struct ConsultationStep: Hashable, Sendable {
  public var on: Day
  /// The entry that sent it.
  public var consultation: Int

  public init(on: Day, consultation: Int) {
    self.on = on
    self.consultation = consultation
  }
}

/// The party's answer came.
public struct Opinion: Hashable, Sendable {
  public var on: Day
  /// The entry that sent the letter.
  public var consultation: Int
  public var opinion: OpinionKind?

  public init(on: Day, consultation: Int, opinion: OpinionKind? = nil) {
    self.on = on
    self.consultation = consultation
    self.opinion = opinion
  }
}
