extension LetterCode {
  /// What the letter tells; nil for a sheet whose own way nobody records.
  public var tells: Event.Kind? {
    switch self {
    case .receipt: .registered
    case .clarification: .clarificationAsked
    case .reasons: .reasonsAsked
    case .extending: .extended
    case .deferral: .deferred
    case .fee: .feeServed
    case .thirdParty, .thirdPartyApplicant, .coProducer, .agency: .consultationSent
    case .thirdPartyOverride, .reply, .withdrawn, .publicNotice: .closed
    case .form, .registration, .service, .transfer, .search, .secrecy, .extensionApproval, .fileIndex, .approval,
      .handover, .envelope:
      nil
    }
  }

  /// Whether an application can have several of it, each about an entry of its own.
  public var isOneOfSeveral: Bool {
    guard let tells else { return goesWithAnother }
    return tells != .registered
  }

  /// Whether it goes with another letter, of which it tells: who signed for it, whom it goes to.
  public var goesWithAnother: Bool { self == .service || self == .envelope }

  /// Whether it goes to a party that is consulted, or is about its consultation.
  public var goesToParty: Bool {
    tells == .consultationSent || self == .thirdPartyOverride || self == .publicNotice || goesWithAnother
  }

  /// The kind of entry that records the same of this letter; nil if it is recorded of the letter. What is recorded of a
  /// consultation is recorded of its letter as well, with the way.
  ///
  /// - Parameter kind: the issuing, sending, arrival or coming back of a letter.
  func recordedElsewhere(_ kind: Event.Kind) -> Event.Kind? {
    switch (self, kind) {
    case (_, .letterReturned): nil
    case (.reply, .letterIssued), (.withdrawn, .letterIssued): .closed
    case (_, .letterIssued): nil
    case (.reply, _), (.withdrawn, _), (.publicNotice, _): .dispatched
    default: nil
    }
  }

  /// Whether it is the answer, whose sending is recorded of the application itself.
  public var isAnswer: Bool { recordedElsewhere(.letterSent) == .dispatched }

  /// Whether it is about the consultation of a party in a role.
  func isAbout(_ role: ConsultedRole) -> Bool { (consultedRole ?? .thirdParty) == role }

  /// The role of the party that it asks for an opinion; nil for any other letter.
  public var consultedRole: ConsultedRole? { ConsultedRole.allCases.first { $0.letter == self } }
}

extension ConsultedRole {
  /// The letter that asks a party of this role for its opinion.
  public var letter: LetterCode {
    switch self {
    case .thirdParty: .thirdParty
    case .coProducer: .coProducer
    case .agency: .agency
    }
  }
}
