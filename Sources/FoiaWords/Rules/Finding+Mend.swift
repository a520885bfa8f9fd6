public import FoiaCore

extension Finding {
  /// What mends it, as a rule a command; nil where there is nothing, or only the clerk knows.
  public var mend: Phrase? {
    switch fact {
    case .chain, .damage: .takeBackup
    case .deviation(let deviation): deviation.mend
    case .attachmentMissing, .attachmentChanged: AttachmentFault.takeBack
    case .attachmentsOpen:
      Phrase(
        zh: "收回台账旁 .files 文件夹及其中文件的他人权限：chmod -R o-rwx",
        en: "take the permissions of others from the folder .files beside the ledger: chmod -R o-rwx")
    case .attachmentsUnknown:
      Phrase(
        zh: "中断的存入或恢复留下的，下次存入或备份时清除；他人放入的请移走",
        en:
          "what an interrupted command left goes with the next file that is kept, or backup; move away what others put there"
      )
    default: hint?.text
    }
  }

  private var hint: CommandHint? {
    switch (fact, subject) {
    case (.drift, .table(let year, _, _, _)): CommandHint(.drift, .year(year))
    case (.carriedIn, .table(let year, _, _, _)): CommandHint(.drift, .year(year - 1))
    case (.disputeDrift, .disputes(let year, _, _, _)), (.disclosureDrift, .disclosure(let year, _, _)):
      CommandHint(.drift, .year(year))
    case (.sum, .disclosure(let year, _, _)): CommandHint(.figures, .year(year))
    case (.reviewFirst, .dispute(let id)): CommandHint(.dispute, .handle(id))
    case (.backupMissing, _): CommandHint(.backup)
    case (.derived, _): CommandHint(.check, .flag(CheckSyntax.rebuild))
    case (.noDispatch(nil), .application(let number)):
      CommandHint(.serve, .number(number), .option(DeliveryOptions.sent))
    case (.noDispatch(let entry?), .application(let number)),
      (.newAnswerNotSent(let entry, _), .application(let number)):
      CommandHint(.serve, .number(number), .option(DeliveryOptions.sent), .option(ServeSyntax.entry, "\(entry)"))
    case (.kindDoubtful(_, let suggested), .application(let number)):
      CorrectSyntax.hint(number, .kind, .text(suggested.rawValue))
    case (.documentsMissing(let from, let to), .document(let number)) where from == to:
      CommandHint(
        .letter, .option(LetterSyntax.spoil, number.description), .option(GeneralOptions.reason))
    case (.documentDoubled, .document(let number)): CommandHint(.find, .text(number.description))
    case (.documentsMissing, _):
      CommandHint(
        .check, .flag(CheckSyntax.waive), .text(rule.rawValue), .text(subject.description), .option(CheckSyntax.reason))
    case (.valueDoubtful(let doubt), .application(let number)): doubt.hint(number)
    case (.lookAlike(_, let others, _), .application(let number)),
      (.equalRow(_, let others, _), .application(let number)):
      CommandHint(
        .void,
        [.number(number)] + others.prefix(1).map { .option(VoidSyntax.sameAs, $0.number.description) }
          + [.option(MendingSyntax.reason)])
    case (.earlierAnswerGone, .application(let number)): CorrectSyntax.hint(number, .sameAs)
    case (.erasureUnfinished, .application(let number)): CommandHint(.erase, .number(number))
    case (.overdue, .application(let number)): CommandHint(.show, .number(number))
    case (.inFuture, .application(let number)), (.beforeReceipt, .application(let number)):
      CommandHint(.log, .number(number))
    case (.provisional, _):
      CommandHint(
        .calendar, .text(CalendarSyntax.adding), .operand(CalendarSyntax.file), .option(CalendarSyntax.notice),
        .option(CalendarSyntax.year))
    case (.irregularity(let irregularity), .application(let number)): irregularity.hint(number)
    default: nil
    }
  }
}

extension Irregularity {
  /// The command that adds what is missing; nil where what happened stays as it is.
  fileprivate func hint(_ number: ApplicationNumber) -> CommandHint? {
    switch self {
    case .unconfirmed: return CommandHint(.confirm, .number(number), .option(ConfirmSyntax.on))
    case .extensionWithoutApprover, .noReplyBy: return CommandHint(.log, .number(number))
    case .groundMissing: return correction(of: number) ?? CommandHint(.show, .number(number))
    default: return correction(of: number) ?? paper(of: number)
    }
  }
}
