public import FoiaCore

extension LetterAnswer {
  /// What the document that gives it is called.
  public var name: Phrase { closing.documentName }
}

extension Closing {
  /// What the document that gives the answer is called.
  public var documentName: Phrase {
    if subReason == .withdrawn { return Phrase(zh: "终止办理告知书", en: "notice that the processing has ended") }
    switch outcome {
    case .otherNoClarification, .otherUnpaidFee: return Phrase(zh: "不再处理告知书", en: "reply")
    default: return Phrase(zh: ReplyKind(outcome).name, en: "reply")
    }
  }
}

/// What a Chinese reply is called: an answer to what was asked, or a notice that it is not answered.
public enum ReplyKind: Sendable {
  case answer, notice

  /// What an answer with this outcome is called.
  public init(_ outcome: Outcome) {
    switch outcome {
    case .granted, .partial, .denySecret, .denyLaw, .denySafety, .denyThirdParty, .denyInternal, .denyProcess,
      .denyEnforcement, .denyQuery, .unableNotHeld, .unableCreation, .unableUnclear:
      self = .answer
    case .rejectPetition, .rejectRepeat, .rejectPublication, .rejectExcessive, .rejectReissue,
      .otherNoClarification, .otherUnpaidFee, .other:
      self = .notice
    }
  }

  /// What the document is called.
  public var name: String {
    switch self {
    case .answer: "答复书"
    case .notice: "告知书"
    }
  }

  /// What can be disagreed with.
  public var matter: Phrase { Phrase(zh: "本\(act)", en: "this reply") }

  /// What the agency does with it.
  public var act: String {
    switch self {
    case .answer: "答复"
    case .notice: "告知"
    }
  }
}
