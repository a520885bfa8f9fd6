public import FoiaCalendar
public import FoiaCore
public import FoiaDocument
internal import FoiaFormats
public import FoiaWords

/// A letter or sheet of the office as a document that can be sealed, made from the record of one application.
public struct OfficeLetter {
  /// Which letter it is.
  public let code: LetterCode
  /// The document.
  public let document: Document
  /// What is left blank in it.
  public let blanks: [LetterBlank]
  /// What is to be said about it beside that.
  public let remarks: [Phrase]
  /// The day that it is dated.
  public let date: Day
  private let number: ApplicationNumber
  private let language: Language
  /// The template as it is filled in, and what it says; nil for the built-in letter.
  private let filled: (file: [UInt8], text: String)?

  /// Makes the letter of an application as it stands on a day.
  ///
  /// - Parameters:
  ///   - code: which letter; nil for the reply once it is closed, else the receipt.
  ///   - party: whom a consultation goes to; nil for all of its role.
  ///   - entry: what it tells, by the entry that recorded it; nil for the last one.
  ///   - now: the application.
  ///   - office: what the letter says of the office.
  ///   - details: what it says beside the record.
  ///   - template: the office's own document that it is made of; nil for the built-in letter.
  /// - Throws: a `Fault` if the record has nothing that the letter could tell, if the text for a third party names the
  ///   applicant, or if nothing in the letter says what was typed for it.
  public init(
    _ code: LetterCode?, to party: String? = nil, giving entry: EntryID? = nil, of now: ApplicationToday,
    office: OfficeDetails, details: LetterDetails, template: LetterTemplate? = nil, _ language: Language
  ) throws(Fault) {
    let application = now.application
    let code = try application.wantedLetter(code, giving: entry)
    // What goes with a letter goes with that to the party.
    let entry = entry ?? (code.goesWithAnother ? party.flatMap(application.consultation(of:))?.entry : nil)
    let subject = try application.subject(of: code, party: party, entry: entry)
    guard let clock = now.clock else { throw .record(.letter(application.number, .isVoid)) }
    let printed = office.printed(application.registration)
    if subject.goesToThirdParty,
      let field = [details.about, details.ground].compactMap(\.self)
        .compactMap({ application.naming(in: $0, printedAs: printed) }).first
    {
      throw .record(.letter(application.number, .namesApplicant(field)))
    }
    var details = details
    if subject.parties == 1 {
      let about = subject.about ?? (code.tells == .closed ? nil : entry)
      details.number = details.number ?? application.letter(code, about: about)?.issue?.document
    }
    let blanks = LetterBlanks()
    let context = LetterContext(
      application: application, clock: clock, office: office, today: now.today, calendar: now.calendar,
      language: language, code: code, details: details, answer: subject.answer ?? application.letterAnswer,
      entry: entry, blanks: blanks)
    let name = "\(application.number) \(code.rawValue)"
    self.code = code
    self.number = application.number
    self.date = application.date(of: subject) ?? now.today
    self.language = language
    let builtIn = OfficePaper(subject, context).document(named: name, language)
    let leftOut = [(LetterSyntax.about, \LetterDetails.about), (LetterSyntax.ground, \.ground)]
      .filter { details[keyPath: $0.1] != nil && !blanks.said.contains($0.1) }
    if !leftOut.isEmpty {
      throw .record(.letter(application.number, .leavesOut(code, options: leftOut.map(\.0.flag))))
    }
    if let template {
      if subject.parties > 1 { throw .record(.letter(application.number, .severalParties(code))) }
      let made = try template.filled(from: context, properties: builtIn.officeProperties)
      let text = made.paragraphs.map(\.text).joined(separator: "\n")
      let handedOver = code.goesWithAnother ? Envelope(context: context).sentOut.letter : nil
      if subject.goesToThirdParty || handedOver?.code.goesToThirdParty ?? false,
        let field = application.naming(in: text, printedAs: printed)
      {
        throw .record(.letter(application.number, .templateNamesApplicant(field, file: template.file)))
      }
      let body = made.paragraphs.filter { $0.place == .document && !$0.text.isEmpty }.map(\.text)
      document = Document(
        title: [], language: language.ofDocument, author: "", name: name, blocks: body.map { .paragraph($0) })
      filled = (made.bytes, body.joined(separator: "\n") + "\n")
      self.blanks = blanks.inOrder(of: text, language).filter { text.contains($0.mark(language)) }
    } else {
      document = builtIn
      filled = nil
      let text = String(decoding: builtIn.rendered(as: .text, width: .max, json: .null), as: UTF8.self)
      self.blanks = blanks.inOrder(of: text, language)
    }
    self.remarks =
      subject.remarks(on: application, by: now.calendar) + subject.remedyRemarks(office.remedies)
      + subject.remedyRemarks(in: filled?.text, office.remedies)
      + [subject.answerNumber ?? details.number].compactMap {
        $0.flatMap(LetterWords.odd)
      }
  }

  /// The name of its file, which tells number and code alone: `2025-0001-reply.docx`.
  ///
  /// - Parameter party: the consultation of the party that it goes to, where there are several; it is told behind the code.
  public func fileName(as format: DocumentFormat, to party: EntryID? = nil) -> String {
    "\(number)-\(code.rawValue)\(party.map { "-\($0)" } ?? "").\(format.fileExtension)"
  }

  /// The bytes of the document. As text its paragraphs are one line each.
  public func rendered(as format: DocumentFormat) -> [UInt8] {
    if let filled, format == .docx { return filled.file }
    if let filled, format == .text { return Array(filled.text.utf8) }
    return document.rendered(as: format, width: document.title.isEmpty ? .max : nil, json: json)
  }

  private func json(_ blank: LetterBlank) -> JSON {
    .object([
      .init("blank", .text(blank.what(language))), .init("command", blank.command.map { .text($0(language)) } ?? .null),
    ])
  }

  private var json: JSON {
    let text = String(decoding: rendered(as: .text), as: UTF8.self)
    return .object([
      .init("number", .text(number.description)), .init("code", .text(code.rawValue)), .init("letter", .text(text)),
      .init("blanks", .array(blanks.map(json))),
    ])
  }
}

extension LetterSubject {
  /// Whether it goes to somebody who must not learn who applied.
  var goesToThirdParty: Bool {
    switch self {
    case .consultation(.thirdParty, _), .thirdPartyOverride: true
    case .publicNotice(.letter(let letter)): letter.code.goesToThirdParty
    default: false
    }
  }

  /// The number of the answer that it gives; nil for any other letter.
  var answerNumber: String? {
    switch self {
    case .reply(let answer), .withdrawn(let answer): answer.closing.document
    default: nil
    }
  }

  /// The decisions that it gives, against each of which something can be done.
  private var decisions: [ContestedDecision] {
    switch self {
    case .reply(let answer):
      ([answer.closing.outcome] + answer.items.compactMap(\.fact.outcome)).map(ContestedDecision.answer)
    case .thirdPartyOverride: [.thirdPartyOverride]
    default: []
    }
  }

  /// That a text made of a template tells nothing that can be done against the decision.
  ///
  /// - Parameter text: the text; nil for a built-in letter, which tells it.
  func remedyRemarks(in text: String?, _ table: RemedyTable) -> [Phrase] {
    guard let text, let on = answer?.closing.on,
      decisions.contains(where: { table.remedies(against: $0, on: on) != .noneTold })
    else { return [] }
    let signs = ["复议", "起诉", "诉讼", "administrative review", "suit"]
    return signs.contains { text.contains($0) } ? [] : [LetterWords.remediesMissing]
  }

  /// That it states other remedies than the law has, because the office set them.
  func remedyRemarks(_ table: RemedyTable) -> [Phrase] {
    guard let on = answer?.closing.on else { return [] }
    var known: Set<ContestedDecision> = []
    return decisions.filter { known.insert($0).inserted }.compactMap { decision in
      let (stated, byLaw) = (table.remedies(against: decision, on: on), decision.byLaw(on: on))
      return stated == byLaw ? nil : LetterWords.remedies(stated, insteadOf: byLaw, decision)
    }
  }

  /// What is to be said about it, beside its blanks.
  func remarks(on application: Application, by calendar: WorkCalendar) -> [Phrase] {
    switch self {
    case .reply(let answer):
      let awaited = answer.closing.lastDayAwaited(of: application, by: calendar)
      let lacksParts = answer.closing.outcome == .partial && answer.items.isEmpty
      let hint = Event.Kind.itemAdded.command(application.number)
      return
        (awaited.map { $0 >= answer.closing.on } ?? false
        ? awaited.map { [LetterWords.notPassedYet($0)] } ?? [] : [])
        + (answer.isSameAsRevoked ? [LetterWords.sameAsRevoked] : [])
        + (lacksParts ? hint.map { [LetterWords.partsMissing($0)] } ?? [] : [])
    case .publicNotice(.answer):
      let returns = application.letters.filter(\.code.isAnswer).flatMap(\.returns)
      return returns.isEmpty ? [LetterWords.noOtherWay] : []
    case .publicNotice(.letter(let letter)): return letter.returns.isEmpty ? [LetterWords.noOtherWay] : []
    default: return []
    }
  }
}

extension LetterBlanks {
  /// All of them in the order in which they stand in a text.
  fileprivate func inOrder(of text: String, _ language: Language) -> [LetterBlank] {
    let places = all.map { ($0, text.firstRange(of: $0.mark(language))?.lowerBound ?? text.endIndex) }
    return places.sorted { $0.1 < $1.1 }.map(\.0)
  }
}

extension Closing {
  /// The last day of what the letter says was let pass; nil where it says nothing of the kind.
  fileprivate func lastDayAwaited(of application: Application, by calendar: WorkCalendar) -> Day? {
    switch outcome {
    case .otherNoClarification: application.clarifications.last.flatMap { application.replyBy($0, by: calendar) }
    case .otherUnpaidFee: application.fees.last.map { application.payBy($0, by: calendar) }
    default: nil
    }
  }
}
