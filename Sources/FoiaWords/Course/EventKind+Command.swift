public import FoiaCore

extension Event.Kind {
  /// The command that records it; nil for what no command of its own records.
  public func command(_ number: ApplicationNumber) -> CommandHint? {
    func hint(_ options: CommandHint.Part...) -> CommandHint { CommandHint(verb, [.number(number)] + options) }
    return switch self {
    case .founded, .imported, .calendarAdded, .registered, .frozen, .waived, .figuresSet, .backedUp, .settingChanged,
      .numberSpoilt,
      .disputeFiled,
      .disputeAnswered, .disputeDecided, .disputeAppealed, .corrected, .reopened, .voided, .undone, .erased:
      nil
    case .confirmed: hint(.option(ConfirmSyntax.on))
    case .assigned: hint(.option(AssignSyntax.unit))
    case .unitAccepted: hint(.option(AssignSyntax.accepted))
    case .unitReturned: hint(.option(AssignSyntax.returned), .option(GeneralOptions.reason))
    case .handedOver: CommandHint(.assign, .option(AssignSyntax.from), .option(AssignSyntax.to))
    case .clarificationAsked, .reasonsAsked:
      hint(.option(InquirySyntax.asked), .option(InquirySyntax.replyBy))
    case .clarificationReceived, .reasonsReceived: hint(.option(InquirySyntax.received))
    case .feeServed:
      hint(
        .option(FeeSyntax.served), .option(FeeSyntax.basis, FeeBasis.items.rawValue), .option(FeeSyntax.count))
    case .feePaid: hint(.option(FeeSyntax.paid))
    case .consultationSent: hint(.option(ConsultSyntax.thirdParty), .option(ConsultSyntax.sent))
    case .consultationServed: hint(.option(ConsultSyntax.served))
    case .applicantTold: hint(.option(ConsultSyntax.applicantTold))
    case .consultationReturned: hint(.option(ConsultSyntax.returned), .option(ConsultSyntax.opinion))
    case .extended:
      hint(.option(ExtendSyntax.days), .option(ExtendSyntax.approvedBy), .option(ExtendSyntax.notified))
    case .deferred: hint(.option(DeferSyntax.until), .option(DeferSyntax.notified), .option(DeferSyntax.reason))
    case .itemAdded: hint(.option(ItemSyntax.text), .option(ItemSyntax.outcome))
    case .approvalGiven: hint(.option(ApproveSyntax.step))
    case .closed: hint(.option(CloseSyntax.outcome))
    case .dispatched: hint(.option(DeliveryOptions.sent))
    case .answerServed: hint(.option(DeliveryOptions.served))
    case .madePublic: hint(.option(DiscloseSyntax.on), .option(DiscloseSyntax.place))
    case .redoOrdered: hint(.option(RedoSyntax.ordered), .option(RedoSyntax.byOrgan), .option(RedoSyntax.until))
    case .letterIssued: hint(.operand(LetterSyntax.code), .option(LetterSyntax.documentNumber))
    case .letterSent: hint(.option(ServeSyntax.letter), .option(DeliveryOptions.sent))
    case .letterServed: hint(.option(ServeSyntax.letter), .option(DeliveryOptions.served))
    case .letterReturned: hint(.option(ServeSyntax.sentBack), .option(GeneralOptions.reason))
    case .attached: hint(.operand(AttachSyntax.files))
    case .redoAnswered: hint(.option(RedoSyntax.answered), .option(RedoSyntax.outcome))
    }
  }
}

extension Event.Kind {
  /// The command that records it, of a letter that is named.
  func command(_ number: ApplicationNumber, of letter: LetterCode?) -> CommandHint? {
    guard let letter else { return command(number) }
    let named = [CommandHint.Part.number(number), .option(ServeSyntax.letter, letter.rawValue)]
    return switch self {
    case .letterSent: CommandHint(verb, named + [.option(DeliveryOptions.sent)])
    case .letterReturned: CommandHint(verb, named + [.option(ServeSyntax.sentBack), .option(GeneralOptions.reason)])
    default: command(number)
    }
  }
}

extension Application {
  /// The command that records a step of it; of several answers it names the one that goes out next, of several consultations
  /// the first that waits for the step. nil for what no command of its own records.
  ///
  /// - Parameter consultation: the one it is of, which is named where several wait for it; else the first of them.
  public func command(_ kind: Event.Kind, of consultation: Consultation? = nil) -> CommandHint? {
    guard let command = kind.command(number) else { return nil }
    if let entry = newAnswer(in: kind) {
      return CommandHint(command.verb, command.parts + [.option(ServeSyntax.entry, "\(entry)")])
    }
    let waiting = consultations.filter { $0.awaits(kind) }
    guard waiting.count > 1, let named = consultation ?? waiting.first else { return command }
    return CommandHint(command.verb, command.parts + [.option(ConsultSyntax.entry, "#\(named.entry)")])
  }

  /// What a step of it is called, with the new answer that goes out: `重新答复 #20 发出`.
  public func name(of kind: Event.Kind) -> Phrase {
    guard let entry = newAnswer(in: kind) else { return kind.name }
    return Event.newAnswer(entry) + Phrase(zh: " ", en: " ") + kind.name
  }

  /// The new answer that a sending or arrival belongs to if it is recorded next; nil for the first answer, and for any other
  /// step.
  private func newAnswer(in kind: Event.Kind) -> EntryID? {
    guard [.dispatched, .answerServed].contains(kind) else { return nil }
    return answerToDeliver(isSent: kind == .dispatched).newAnswer
  }
}
