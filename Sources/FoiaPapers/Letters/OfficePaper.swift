internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// What a letter is put on: pages of prose, or a sheet with a table.
enum OfficePaper {
  case letters([LetterPage])
  case sheet(any OfficeSheet)

  init(_ subject: LetterSubject, _ context: LetterContext) {
    switch subject {
    case .always(let code): self.init(code, context)
    case .clarification(let request): self.init(ClarificationLetter(context: context, request: request))
    case .reasons(let request): self.init(ReasonsLetter(context: context, request: request))
    case .extending(let fact): self.init(ExtensionLetter(context: context, fact: fact))
    case .deferral(let fact): self.init(DeferralLetter(context: context, fact: fact))
    case .fee(let fee): self.init(FeeNoticeLetter(context: context, fee: fee))
    case .thirdPartyApplicant(let request): self.init(ThirdPartyLetter(context: context, request: request))
    case .consultation(.thirdParty, let all):
      self = .letters(
        all.flatMap { one in
          let context = context.letter(.thirdParty, to: one)
          return [ThirdPartyInquiry(context: context, consultation: one).headed, OpinionForm(context: context).page]
        })
    case .consultation(let role, let all):
      let code: LetterCode = role == .agency ? .agency : .coProducer
      self = .letters(
        all.map { ConsultationLetter(context: context.letter(code, to: $0), consultation: $0).headed })
    case .thirdPartyOverride(let all, let answer):
      self = .letters(
        all.map { one in
          let context = context.letter(.thirdPartyOverride, to: one)
          return ThirdPartyOverrideLetter(context: context, consultation: one, answer: answer).headed
        })
    case .reply(let answer):
      self.init(ReplyLetter(context: context, answer: answer))
    case .withdrawn(let answer): self.init(WithdrawnLetter(context: context, answer: answer))
    case .publicNotice(let noticed): self = .letters([PublicNoticeLetter(context: context, noticed: noticed).headed])
    case .transfer(let assignments): self = .sheet(TransferSlip(context: context, assignments: assignments))
    }
  }

  /// The document; its properties say the name alone.
  func document(named name: String, _ language: Language) -> Document {
    switch self {
    case .letters(let letters):
      Document(
        title: [], language: language.ofDocument, author: "", name: name, blocks: letters.map { .letter($0) })
    case .sheet(let sheet):
      Document(
        title: [sheet.title(language)], language: language.ofDocument, author: "", name: name,
        blocks: [.tables([sheet.table])] + sheet.remarks.map { .paragraph($0(language)) })
    }
  }

  private init(_ letter: some OfficialLetter) { self = .letters([letter.headed]) }

  private init(_ code: LetterCode, _ context: LetterContext) {
    switch code {
    case .form: self = .sheet(ApplicationForm(context: context))
    case .registration: self = .sheet(RegistrationSheet(context: context))
    case .service: self = .sheet(ServiceRecord(context: context))
    case .search: self = .sheet(SearchRecord(context: context))
    case .secrecy: self = .sheet(SecrecySheet(context: context))
    case .extensionApproval: self = .sheet(ExtensionApproval(context: context))
    case .fileIndex: self = .sheet(FileIndex(context: context))
    case .approval: self = .sheet(ApprovalSheet(context: context))
    case .handover: self = .sheet(HandoverList(context: context))
    case .envelope: self = .sheet(Envelope(context: context))
    default: self.init(ReceiptLetter(context: context))
    }
  }
}

extension OfficialLetter {
  /// The letter under the agency's name in red; on a simple sheet the name stands in the title.
  var headed: LetterPage {
    var page = page
    let agency = agency(context.language)
    if context.details.isPlain {
      page.title = Phrase(zh: agency + page.title, en: "\(agency): \(page.title)")(context.language)
    } else {
      page.head = agency
    }
    return page
  }
}
