public import FoiaCalendar

/// The ways in which an answer, or a part of one, can be contested, as the letter must state them.
public enum Remedies: String, CaseIterable, Sendable {
  /// None is stated.
  case noneTold = "none"
  /// Review or a suit, as the recipient chooses.
  case choice
  /// Review first; a suit only against its decision (行政复议法 art. 23).
  case reviewFirst = "review-first"
}

/// A decision of which letters state how it can be contested.
public enum ContestedDecision: Hashable, Sendable {
  /// An answer of an outcome. `partial` has what its parts have.
  case answer(Outcome)
  /// The disclosure of what a third party objected to.
  case thirdPartyOverride

  /// All of them for which the office can set another way than that of the law.
  public static let settable = Outcome.allCases.filter { $0 != .partial }.map(Self.answer) + [.thirdPartyOverride]

  /// The word by which it is named: the code of the outcome, or of the letter.
  public var code: String {
    switch self {
    case .answer(let outcome): outcome.rawValue
    case .thirdPartyOverride: LetterCode.thirdPartyOverride.rawValue
    }
  }

  /// What the law opens against it on a day.
  public func byLaw(on day: Day) -> Remedies {
    switch self {
    case .answer(let outcome) where outcome.isExempt && day >= Policy.reviewFirstSince: .reviewFirst
    case .answer, .thirdPartyOverride: .choice
    }
  }
}

/// The one table of remedies: what the law opens against each decision, and what the office set in its place.
public struct RemedyTable: Hashable, Sendable {
  /// What the law opens, with nothing in its place.
  public static let byLaw = RemedyTable([:])
  private let replaced: [ContestedDecision: Remedies]

  /// - Parameter replaced: what the office set in the place of what the law opens.
  public init(_ replaced: [ContestedDecision: Remedies]) { self.replaced = replaced }

  /// What letters state against a decision of a day.
  public func remedies(against decision: ContestedDecision, on day: Day) -> Remedies {
    replaced[decision] ?? decision.byLaw(on: day)
  }
}

/// The remedies against an answer: against all of it, or by its parts.
public enum AnswerRemedies: Hashable, Sendable {
  case whole(Remedies)
  /// Some of it was withheld and the rest was not, and which parts those are is not on record.
  case withheldAndRest
  /// Those against each part, in order; nil for a part whose outcome is not on record. A part that was itself granted in
  /// part has both of its ways.
  case byPart([Set<Remedies>?])

  /// The remedies against a closing, by its outcome and date.
  ///
  /// - Parameter items: the outcomes of the parts of the request; nil for a part that has none recorded.
  public init(_ closing: Closing, items: [Outcome?], _ table: RemedyTable) {
    func remedies(_ outcome: Outcome) -> Remedies { table.remedies(against: .answer(outcome), on: closing.on) }
    let outcome = closing.outcome
    let isReviewFirst = closing.on >= Policy.reviewFirstSince
    let own: Remedies? = outcome == .partial ? nil : remedies(outcome)
    let parts = items.map { part -> Set<Remedies>? in
      switch part {
      // Before review came first all could be contested alike.
      case nil: isReviewFirst ? nil : [.choice]
      // What of it was withheld is not on record.
      case .partial: [remedies(.granted), isReviewFirst ? .reviewFirst : .choice]
      case .some(let part): [remedies(part)]
      }
    }
    if closing.subReason?.endsUnanswered == true {
      self = .whole(.noneTold)
    } else if let own, own == .reviewFirst || parts.allSatisfy({ $0 == nil || $0 == [own] }) {
      self = .whole(own)
    } else if parts.allSatisfy({ $0 == nil }) {
      self = isReviewFirst ? .withheldAndRest : .whole(.choice)
    } else if let first = parts.first.flatMap(\.self), first.count == 1, parts.allSatisfy({ $0 == first }),
      items.contains(where: { $0 != .granted }), let all = first.first
    {
      self = .whole(all)
    } else {
      self = .byPart(parts)
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
