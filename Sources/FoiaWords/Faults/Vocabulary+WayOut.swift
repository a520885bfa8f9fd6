internal import FoiaCalendar
internal import FoiaCore

extension Vocabulary {
  /// A code with what it means beside it, where that is another word: `person 自然人` · `person (natural person)`.
  func spoken(_ code: String) -> Phrase {
    let noun: Phrase? =
      switch self {
      case .kind: ApplicantKind(rawValue: code)?.noun
      case .channel: Channel(rawValue: code)?.name
      case .status: Status(rawValue: code)?.name
      case .subReason: SubReason(rawValue: code)?.name
      case .outcome: Outcome(rawValue: code)?.name
      case .service: ServiceMethod(rawValue: code)?.name
      case .opinion: OpinionKind(rawValue: code)?.name
      case .feeBasis: FeeBasis(rawValue: code)?.name
      case .way: DisputeWay(rawValue: code)?.name
      case .result: DisputeResult(rawValue: code)?.name
      case .dayKind: ArrangedDay.Kind(rawValue: code)?.name
      case .entry: Event.Kind(rawValue: code)?.name
      case .listColumn: ListColumn(rawValue: code)?.noun
      case .listOrder: ListOrder.Field(rawValue: code)?.noun
      case .setting: Setting(rawValue: code)?.name
      case .yesOrNo: YesOrNo(rawValue: code)?.name
      case .level: ReportingBody(rawValue: code)?.name
      case .remedies: Remedies(rawValue: code)?.name
      case .letter: LetterCode(rawValue: code)?.name
      case .approvalStep: ApprovalStep(rawValue: code)?.name
      case .approvalOpinion: ApprovalOpinion(rawValue: code)?.name
      case .attachment: AttachmentKind(rawValue: code)?.name
      case .breakdown, .grouping, .division: ValueKind.choice(self).choices.first { $0.code == code }?.name
      case .format, .form, .language, .command, .field: nil
      }
    return noun.map { Self.spoken(code, $0) } ?? Phrase(both: code)
  }

  private static func spoken(_ code: String, _ noun: Phrase) -> Phrase {
    Phrase(
      zh: noun.zh.lowercased() == code ? code : "\(code) \(noun.zh)",
      en: noun.en.lowercased() == code ? code : "\(code) (\(noun.en))")
  }

  /// Where the words of a set can be read, or the words themselves where they are few.
  var wayOut: Phrase {
    func names<Choice: Choosable>(_: Choice.Type) -> Phrase { .known(Choice.allCases.map { spoken($0.rawValue) }) }
    switch self {
    case .kind: return names(ApplicantKind.self)
    case .channel: return names(Channel.self)
    case .status: return names(Status.self)
    case .subReason: return names(SubReason.self)
    case .service: return names(ServiceMethod.self)
    case .opinion: return names(OpinionKind.self)
    case .feeBasis: return names(FeeBasis.self)
    case .way: return names(DisputeWay.self)
    case .result: return names(DisputeResult.self)
    case .dayKind: return names(ArrangedDay.Kind.self)
    case .listColumn: return names(ListColumn.self)
    case .listOrder: return names(ListOrder.Field.self)
    case .setting: return .known(Setting.listed.map { Self.spoken($0.code, $0.name) })
    case .yesOrNo: return names(YesOrNo.self)
    case .level: return names(ReportingBody.self)
    case .remedies: return names(Remedies.self)
    case .approvalStep: return names(ApprovalStep.self)
    case .approvalOpinion: return names(ApprovalOpinion.self)
    case .attachment: return names(AttachmentKind.self)
    case .language: return .known(Language.allCases.map { Phrase(both: $0.rawValue) })
    case .outcome:
      let hint = CommandHint(.outcomes)
      return Phrase(zh: "全部办理结果见 \(hint.zh)", en: "see \(hint.en) for all of them")
    case .command:
      let hint = CommandHint(.help)
      return Phrase(zh: "全部命令见 \(hint.zh)", en: "see \(hint.en) for all of them")
    case .entry:
      let hint = CommandHint(.help, .text(Verb.log.rawValue))
      return Phrase(zh: "全部类别见 \(hint.zh)", en: "see \(hint.en) for all of them")
    case .letter:
      let hint = CommandHint(.help, .text(Verb.letter.rawValue))
      return Phrase(zh: "全部文书见 \(hint.zh)", en: "see \(hint.en) for all of them")
    case .form, .breakdown, .grouping, .division, .format, .field: return .empty
    }
  }
}
