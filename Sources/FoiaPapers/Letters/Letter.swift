internal import FoiaCalendar
public import FoiaCore
public import FoiaDocument
internal import FoiaFormats
public import FoiaWords

/// What the office must write in a case: the reply once it is closed, else the notices on what is under way, else the
/// receipt.
///
/// Names stand in full; what the record does not hold is a bracketed blank for the office to fill.
public struct Letter {
  private let now: ApplicationToday
  private let clock: ClockReading
  private let office: OfficeDetails

  /// The letters of an application as it stands on a day; nil if the application is void, because then there are none.
  public init?(_ application: ApplicationToday, office: OfficeDetails) {
    guard let clock = application.clock else { return nil }
    self.now = application
    self.clock = clock
    self.office = office
  }

  /// The letter, or all letters that are due, the latest first.
  public func document(_ language: Language) -> Document {
    let context = LetterContext(
      application: now.application, clock: clock, office: office, today: now.today, calendar: now.calendar,
      language: language)
    return Document(
      title: [], language: language.ofDocument, author: office.agency,
      blocks: letters(context).map { Document.Block.letter($0.page) })
  }

  /// The bytes of the document. As text its paragraphs are one line each, to be pasted into the office's own paper.
  public func rendered(as format: DocumentFormat, _ language: Language) -> [UInt8] {
    document(language).rendered(as: format, width: .max, json: json(language))
  }

  private func json(_ language: Language) -> JSON {
    let text = String(decoding: rendered(as: .text, language), as: UTF8.self)
    return .object([.init("letter", .text(text))])
  }

  private func letters(_ context: LetterContext) -> [any OfficialLetter] {
    if let answer = now.application.letterAnswer { return [ReplyLetter(context: context, answer: answer)] }
    let pending = pending(context)
    return pending.isEmpty ? [ReceiptLetter(context: context)] : pending
  }

  /// The letters on what is under way, the latest first.
  private func pending(_ context: LetterContext) -> [any OfficialLetter] {
    let application = now.application
    var acts: [(on: Day, letters: [any OfficialLetter])] = []
    if let asked = application.awaitedClarification?.asked {
      acts.append((asked.on, [ClarificationLetter(context: context, request: asked)]))
    }
    if let asked = application.awaitedReasons?.asked {
      acts.append((asked.on, [ReasonsLetter(context: context, request: asked)]))
    }
    if let asked = application.awaitedPayment?.asked {
      acts.append((asked.judgedOn, [FeeNoticeLetter(context: context, fee: asked)]))
    }
    acts += application.openConsultations.map { ($0.request.on, letters(of: $0, context)) }
    // A deferral replaces the due date, so that an extension beside it has nothing to tell.
    if let deferral = application.deferrals.first(where: { $0.entry == clock.computation.deferral?.entry }) {
      acts.append((deferral.fact.on, [DeferralLetter(context: context, fact: deferral.fact)]))
    } else if let last = application.extensions.first(where: { $0.entry == clock.computation.extensions.last?.entry }) {
      acts.append((last.fact.on, [ExtensionLetter(context: context, fact: last.fact)]))
    }
    return acts.sorted { $0.on < $1.on }.reversed().flatMap(\.letters)
  }

  /// The letter to the party; for a third party also what the applicant is told.
  private func letters(of consultation: Consultation, _ context: LetterContext) -> [any OfficialLetter] {
    switch consultation.request.role {
    case .thirdParty:
      [
        ThirdPartyInquiry(context: context, consultation: consultation),
        ThirdPartyLetter(context: context, request: consultation.request),
      ]
    case .coProducer, .agency: [ConsultationLetter(context: context, consultation: consultation)]
    }
  }
}
