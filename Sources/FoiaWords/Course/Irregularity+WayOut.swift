public import FoiaCore

extension Irregularity {
  /// What is irregular, with the command that adds what is missing as the application stands now.
  public func sentence(of application: Application) -> Phrase {
    guard let hint = supplement(in: application) else { return sentence }
    return FaultText(sentence, wayOut: Phrase(zh: "补登用 \(hint.zh)", en: "add it with \(hint.en)")).sentence
  }

  /// The command that adds what is missing, once what it belongs to is recorded; nil where what happened stays as it is.
  private func supplement(in application: Application) -> CommandHint? {
    switch self {
    case .noReplyBy(let kind, let on):
      let inquiries = kind == .reasonsAsked ? application.reasons : application.clarifications
      guard let inquiry = inquiries.last(where: { $0.asked.on == on && $0.asked.limit == nil }) else { return nil }
      return CorrectSyntax.hint(
        application.number, .replyBy, of: inquiry.entry, .placeholder(ValueKind.date.placeholder))
    case .evidenceMissing(_, .law), .evidenceMissing(_, .secrecyReview), .evidenceMissing(_, .searchOrReferral),
      .reasonNotStated:
      return correction(of: application.number)
    default: return paper(of: application.number)
    }
  }

  /// The opinion that an answer lacks, or the letter to a third party; nil where it lacks neither.
  func paper(of number: ApplicationNumber) -> CommandHint? {
    let step: ApprovalStep
    switch self {
    case .overrideNotTold(_, let party):
      // Each party has a notice of its own.
      let entry = party.map { CommandHint.Part.option(ServeSyntax.entry, "#\($0)") }
      return CommandHint(
        .serve,
        [
          .number(number), .option(ServeSyntax.letter, LetterCode.thirdPartyOverride.rawValue),
          .option(DeliveryOptions.sent),
        ] + [entry].compactMap(\.self))
    case .notReviewed: step = .secrecy
    case .approvalMissing(let missing, _): step = missing
    default: return nil
    }
    return CommandHint(.approve, .number(number), .option(ApproveSyntax.step, step.rawValue), .option(ApproveSyntax.on))
  }

  /// The correction that adds what a closing lacks; nil where no field of it does.
  func correction(of number: ApplicationNumber) -> CommandHint? {
    switch self {
    case .groundMissing(let outcome, _, _):
      switch outcome.ground {
      case .earlierAnswer: CorrectSyntax.hint(number, .sameAs)
      case .subReason: CorrectSyntax.hint(number, .subReason)
      case .clarificationUnanswered, .clarificationReceived, .feeUnpaid, nil: nil
      }
    case .evidenceMissing(_, .law), .evidenceMissing(_, .secrecyReview): CorrectSyntax.hint(number, .basis)
    case .evidenceMissing(_, .searchOrReferral): CorrectSyntax.hint(number, .searched)
    case .reasonNotStated: CorrectSyntax.hint(number, .reason)
    case .itemsDisagree: CorrectSyntax.hint(number, .outcome)
    default: nil
    }
  }
}
