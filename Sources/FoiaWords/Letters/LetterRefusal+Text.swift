internal import FoiaCore

extension LetterRefusal {
  /// Why there is no such letter of an application, and the way out.
  func text(of number: ApplicationNumber) -> FaultText {
    switch self {
    case .isVoid:
      let log = CommandHint(.log, .number(number))
      return FaultText(
        zh: "\(number) 已作废，没有文书可以制作", en: "\(number) is void, so there is no letter of it",
        wayOut: Phrase(zh: "查看 \(log.zh)", en: "see \(log.en)"))
    case .notRecorded(let code, let kind):
      let way = code.command(recording: kind, of: number).map { hint in
        Phrase(zh: "先用 \(hint.zh) 登记", en: "record it first with \(hint.en)")
      }
      return FaultText(
        zh: "\(number) 没有登记“\(kind.name.zh)”，不能制作\(code.name.zh)",
        en: "\(number) has no '\(kind.name.en)' on record, so there is no \(code.name.en)", wayOut: way ?? .empty)
    case .nobodyToWriteTo:
      return FaultText(
        zh: "\(number) 因申请人死亡或者终止而办结，没有可以发出的文书",
        en: "\(number) ended because the applicant died or was dissolved, so there is nobody to write to",
        wayOut: Phrase(zh: "在案卷中记明即可", en: "a note in the file is enough"))
    case .otherEnd(let code, let other):
      let hint = CommandHint(.letter, .number(number), .text(other.rawValue))
      return FaultText(
        zh: "\(number) 的办结文书不是\(code.name.zh)，而是\(other.name.zh)",
        en: "\(number) was not closed by a \(code.name.en) but by a \(other.name.en)",
        wayOut: Phrase(zh: "用 \(hint.zh) 制作", en: "make it with \(hint.en)"))
    case .nothingOverridden:
      let hint = Event.Kind.consultationReturned.command(number)?.text ?? .empty
      return FaultText(
        zh: "\(number) 没有登记第三方不同意公开，或者没有决定公开，不必告知第三方",
        en: "no third party objected on record to \(number), or nothing is disclosed, so there is nothing to tell one",
        wayOut: Phrase(zh: "收到意见用 \(hint.zh) 登记", en: "record an opinion with \(hint.en)"))
    case .noSuchParty(let code):
      let hint = CommandHint(.show, .number(number))
      return FaultText(
        zh: "\(number) 没有向这个名称征求意见的记录，不能制作\(code.name.zh)",
        en: "\(number) has no consultation of that name on record, so there is no \(code.name.en)",
        wayOut: Phrase(zh: "征求过哪些，见 \(hint.zh)", en: "see \(hint.en) for those that were consulted"))
    case .notRecordedBy(let code, let entry, let entries):
      let log = CommandHint(.log, .number(number))
      let known = entries.map { Phrase(both: "#\($0)") }.joined(zh: "、", en: ", ")
      return FaultText(
        zh: "\(number) 的记录 #\(entry) 没有\(code.name.zh)可以告知的内容",
        en: "entry #\(entry) of \(number) recorded nothing that a \(code.name.en) tells",
        wayOut: entries.isEmpty
          ? Phrase(zh: "记录号见 \(log.zh)", en: "its entries are listed by \(log.en)")
          : Phrase(zh: "可用的记录号：\(known.zh)", en: "entries that did: \(known.en)"))
    case .hasNoWay(let code):
      return FaultText(
        zh: "\(code.name.zh)不是单独送达的文书：不编文号，不登记发出和送达",
        en: "the \(code.name.en) is not served by itself: it has no number, and nobody records how it goes out",
        wayOut: Phrase(
          zh: "对外文书见 \(CommandHint(.help, .text(Verb.letter.rawValue)).zh)",
          en: "\(CommandHint(.help, .text(Verb.letter.rawValue)).en) lists the letters"))
    case .leavesOut(let code, let options):
      let listed = options.map { Phrase(both: $0) }.joined(zh: "、", en: " and ")
      return FaultText(
        zh: "\(number) 的\(code.name.zh)不写 \(listed.zh) 的内容",
        en: "the \(code.name.en) of \(number) says nothing of \(listed.en)",
        wayOut: Phrase(
          zh: "去掉后再制作；它写在哪些文书里，见 \(CommandHint(.help, .text(Verb.letter.rawValue)).zh)",
          en: "leave it out; \(CommandHint(.help, .text(Verb.letter.rawValue)).en) tells which letters have it"))
    case .recordedElsewhere(let code, let kind):
      let hint =
        kind == .closed
        ? CommandHint(.close, .number(number), .option(CloseSyntax.outcome), .option(CloseSyntax.document))
        : code == .publicNotice ? code.publishing(number) : kind.command(number)
      let later = CorrectSyntax.hint(number, .document)
      return FaultText(
        zh: "\(number) \(code.name.zh)的这一项不按文书登记，登记为“\(kind.name.zh)”",
        en: "\(number): of a \(code.name.en) this is recorded as '\(kind.name.en)', not of the letter",
        wayOut: kind == .closed
          ? Phrase(
            zh: "文号随办结登记：\(hint?.zh ?? "")；已办结的用 \(later.zh)",
            en: "its number is recorded with the answer: \(hint?.en ?? ""), or once it is closed with \(later.en)")
          : Phrase(zh: "用 \(hint?.zh ?? "") 登记", en: "record it with \(hint?.en ?? "")"))
    case .namesApplicant(let field):
      return FaultText(
        zh: "写给第三方的内容（\(LetterSyntax.about.flag)、\(LetterSyntax.ground.flag)）里有申请人的信息：\(field.name.zh)",
        en:
          "the text for the third party (\(LetterSyntax.about.flag), \(LetterSyntax.ground.flag)) holds what gives the applicant away: \(field.name.en)",
        wayOut: Phrase(zh: "只写拟公开的信息是什么，不写是谁申请的", en: "say which information it is, not who asked for it"))
    case .templateNamesApplicant(let field, let file):
      return FaultText(
        zh: "按模板 \(file) 制作的文书里有申请人的信息：\(field.name.zh)",
        en: "the letter made of the template \(file) holds what gives the applicant away: \(field.name.en)",
        wayOut: Phrase(
          zh: "发给第三方的文书不得写是谁申请的，请从模板里删去", en: "take it out of the template: a third party must not learn who applied"))
    case .severalParties(let code):
      return FaultText(
        zh: "\(number) 征求过多方意见，\(code.name.zh)一方一份：写成文件、编文号、登记送达都要指明是哪一方",
        en:
          "\(number) consulted several parties, each with a \(code.name.en) of its own: say which one to write it to a file, number it or record how it went out",
        wayOut: Phrase(
          zh: "用 \(LetterSyntax.party.flag) 或者 \(LetterSyntax.entry.flag) 指定",
          en: "name one with \(LetterSyntax.party.flag) or \(LetterSyntax.entry.flag)"))
    }
  }
}

extension LetterCode {
  /// The command that records that an answer is served by public notice.
  fileprivate func publishing(_ number: ApplicationNumber) -> CommandHint {
    CommandHint(
      .serve, .number(number), .option(DeliveryOptions.sent),
      .option(DeliveryOptions.service, ServiceMethod.publicNotice.rawValue))
  }

  /// The command that records what the letter tells: a consultation with a party in the role that it is about.
  fileprivate func command(recording kind: Event.Kind, of number: ApplicationNumber) -> CommandHint? {
    let party = ConsultSyntax.parties.first { $0.role == consultedRole }
    guard kind == .consultationSent, let party else { return kind.command(number) }
    return CommandHint(.consult, .number(number), .option(party.option), .option(ConsultSyntax.sent))
  }
}
