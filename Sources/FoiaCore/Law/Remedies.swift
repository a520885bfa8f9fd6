internal import FoiaCalendar

/// The ways in which an applicant can contest an answer, as the letter must state them.
public enum Remedies: Hashable, Sendable {
  /// None is stated, because the applicant withdrew, died or was dissolved.
  case noneTold
  /// Review or a suit, as the applicant chooses.
  case choice
  /// Review first; a suit only against its decision (行政复议法 art. 23).
  case reviewFirst
  /// Review first for the parts that are withheld, the choice for the others.
  case reviewFirstForPart

  /// The remedies against a closing, by its outcome and date.
  ///
  /// - Parameter items: the outcomes of the parts of the request; nil for a part that has none recorded.
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
      // Withheld under art. 14 to 16, unless the outcome of every part that is not given is another one.
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
  /// Whether it is a refusal under art. 14 to 16 of the Regulation; `deny-query` is not.
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
