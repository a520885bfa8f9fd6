/// What must be on record before an application is closed with a certain outcome. Without it the closing is refused,
/// unless it is waived with a reason.
public enum Ground: Sendable {
  /// Clarification was asked for with a reply-by day, that day has passed, and no reply came (art. 30).
  case clarificationUnanswered
  /// A clarification was received (art. 30).
  case clarificationReceived
  /// A fee notice was served, the day for paying has passed, and the fee was not paid.
  case feeUnpaid
  /// The earlier answer that is repeated: an application of the same applicant, or a reference to an answer from before
  /// the ledger (art. 36 no. 6).
  case earlierAnswer
  /// The sub-reason that says what kind of `other` it is.
  case subReason
}

/// What should be on record beside a certain outcome. Without it the closing is recorded with a warning.
public enum Evidence: Sendable {
  /// `consultation` a consultation of the third party, `reasonsAsked` a request for reasons, `law` the law that governs
  /// the query, `secrecyReview` a reference to the classification or secrecy review, `searchOrReferral` what was
  /// searched or the agency referred to, `items` the parts of the request.
  case consultation, reasonsAsked, law, secrecyReview, searchOrReferral, items
}

extension Outcome {
  /// What must be on record for this outcome; nil if nothing must.
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

  /// Whether it denies disclosure, so that the reply should name the provision that forbids it.
  public var isDenial: Bool {
    switch self {
    case .denySecret, .denyLaw, .denySafety, .denyThirdParty, .denyInternal, .denyProcess, .denyEnforcement, .denyQuery:
      true
    case .granted, .partial, .unableNotHeld, .unableCreation, .unableUnclear, .rejectPetition, .rejectRepeat,
      .rejectPublication, .rejectExcessive, .rejectReissue, .otherNoClarification, .otherUnpaidFee, .other:
      false
    }
  }

  /// What should be on record for this outcome; nil if nothing should.
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
