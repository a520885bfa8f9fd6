/// What must stand in the record before an application is closed so.
public enum Ground: Sendable {
  /// Clarification asked with a reply-by day, that day passed, none received.
  case clarificationUnanswered
  case clarificationReceived
  /// Fee notice served, payment day passed, not paid.
  case feeUnpaid
  /// An application of the same applicant, or a reference to one before the ledger.
  case earlierAnswer
  case subReason
}

/// What should stand in the record beside such an answer.
public enum Evidence: Sendable {
  case consultation, reasonsAsked, law, secrecyReview, searchOrReferral, items
}

extension Outcome {
  public var ground: Ground? {
    switch self {
    case .otherNoClarification: .clarificationUnanswered
    case .unableUnclear: .clarificationReceived
    case .otherUnpaidFee: .feeUnpaid
    case .rejectRepeat: .earlierAnswer
    case .other: .subReason
    case .granted, .partial, .denySecret, .denyLaw, .denySafety, .denyThirdParty, .denyInternal, .denyProcess,
      .denyEnforcement, .denyQuery, .unableNotHeld, .unableCreation, .rejectPetition, .rejectPublication,
      .rejectExcessive, .rejectReissue:
      nil
    }
  }

  public var evidence: Evidence? {
    switch self {
    case .denyThirdParty: .consultation
    case .rejectExcessive: .reasonsAsked
    case .denyQuery: .law
    case .denySecret: .secrecyReview
    case .unableNotHeld: .searchOrReferral
    case .partial: .items
    case .granted, .denyLaw, .denySafety, .denyInternal, .denyProcess, .denyEnforcement, .unableCreation,
      .unableUnclear, .rejectPetition, .rejectRepeat, .rejectPublication, .rejectReissue, .otherNoClarification,
      .otherUnpaidFee, .other:
      nil
    }
  }
}
