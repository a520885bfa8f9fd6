/// What of an application a search looks at, in the order in which it is named. The raw value is the key under which
/// its text is stored and printed.
public enum SearchField: String, CaseIterable, Sendable {
  case subject, applicant, agent, number
  case officeNumber = "office_number"
  case document, unit, phone, note

  /// Whether its text is personal, so that an erasure takes it away.
  public var isPersonal: Bool {
    switch self {
    case .applicant, .agent, .phone, .note: true
    case .subject, .number, .officeNumber, .document, .unit: false
    }
  }
}

/// A text that a search looks at, with what it is.
public struct SearchedText: Sendable {
  /// What the text is.
  public let field: SearchField
  /// The text as it was recorded; several applicants are joined by `、`.
  public let text: String

  /// The text of a field; nil if there is none.
  init?(_ field: SearchField, _ text: String?) {
    guard let text else { return nil }
    self.field = field
    self.text = text
  }
}

extension Registration {
  /// What a search looks at of a registration, without the number that this ledger gave.
  fileprivate var searchedTexts: [SearchedText?] {
    let personal = intake.personal
    return [
      SearchedText(.subject, intake.subject), SearchedText(.officeNumber, officeNumber),
      SearchedText(.unit, intake.unit), SearchedText(.applicant, personal?.joinedNames),
      SearchedText(.agent, personal?.agent), SearchedText(.phone, personal?.phone),
      SearchedText(.note, personal?.note),
    ]
  }
}

extension Application {
  /// What a search looks at of the application as it stands, without its number.
  var searchedTexts: [SearchedText] {
    let documents = [closing?.document] + redos.map { $0.answer?.fact.document } + letters.map { $0.issue?.document }
    return (registration.searchedTexts + documents.map { SearchedText(.document, $0) }).compactMap(\.self)
  }
}

extension Event {
  /// What a search looks at of one entry. Each text of an application as it stands is the text of one of its entries,
  /// so that an index over entries finds every application.
  public var searchedTexts: [SearchedText] {
    let texts: [SearchedText?] =
      switch self {
      case .registered(let registration): registration.searchedTexts
      case .assigned(let assignment): [SearchedText(.unit, assignment.unit)]
      case .closed(let closing): [SearchedText(.document, closing.document)]
      case .redoAnswered(let answer): [SearchedText(.document, answer.document)]
      case .letterIssued(let letter): [SearchedText(.document, letter.document)]
      case .corrected(let correction): correction.event.searchedTexts
      case .founded, .imported, .calendarAdded, .frozen, .waived, .figuresSet, .backedUp, .settingChanged,
        .numberSpoilt, .confirmed,
        .unitAccepted, .unitReturned, .handedOver, .clarificationAsked,
        .clarificationReceived, .reasonsAsked, .reasonsReceived, .feeServed, .feePaid, .consultationSent,
        .consultationServed, .applicantTold, .consultationReturned, .extended, .deferred, .itemAdded, .approvalGiven,
        .dispatched,
        .answerServed, .madePublic, .disputeFiled, .disputeAnswered, .disputeDecided, .disputeAppealed, .redoOrdered,
        .letterSent, .letterServed, .letterReturned, .attached, .reopened,
        .voided, .undone, .erased:
        []
      }
    return texts.compactMap(\.self)
  }
}
