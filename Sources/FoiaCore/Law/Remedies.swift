internal import FoiaCalendar

/// Which ways stand open against an answer.
public enum Remedies: Hashable, Sendable {
  /// None that one would tell of: the applicant's own act or end ended the case.
  case noneTold
  /// Review or a suit, as the applicant chooses.
  case choice
  /// Review, and a suit only against its decision (行政复议法 art. 23).
  case reviewFirst
  /// Review first for what is withheld, the choice for the rest.
  case reviewFirstForPart

  /// - Parameter items: the outcomes of the parts of the request; nil for a part that has none.
  public init(_ closing: Closing, items: [Outcome?]) {
    let outcome = closing.outcome
    if outcome == .other, closing.subReason.map(Remedies.isOwnAct) ?? false {
      self = .noneTold
    } else if closing.on < Policy.reviewFirstSince {
      self = .choice
    } else if outcome.isExempt {
      self = .reviewFirst
    } else if items.contains(where: { $0?.isExempt ?? false }) {
      self = .reviewFirstForPart
    } else if outcome == .partial {
      // Withheld under art. 14 to 16, unless every part that is not given says otherwise.
      let withheld = items.filter { $0 != .granted }
      self = withheld.isEmpty || withheld.contains(nil) || withheld.contains(.partial) ? .reviewFirstForPart : .choice
    } else {
      self = .choice
    }
  }

  private static func isOwnAct(_ reason: SubReason) -> Bool {
    switch reason {
    case .withdrawn, .ended: true
    case .notInformation, .inquiry, .archived, .caseParty, .misc: false
    }
  }
}

extension Outcome {
  /// Whether it is a refusal under art. 14 to 16.
  public var isExempt: Bool {
    switch self {
    case .denySecret, .denyLaw, .denySafety, .denyThirdParty, .denyInternal, .denyProcess, .denyEnforcement: true
    case .granted, .partial, .denyQuery, .unableNotHeld, .unableCreation, .unableUnclear, .rejectPetition,
      .rejectRepeat, .rejectPublication, .rejectExcessive, .rejectReissue, .otherNoClarification, .otherUnpaidFee,
      .other:
      false
    }
  }
}
