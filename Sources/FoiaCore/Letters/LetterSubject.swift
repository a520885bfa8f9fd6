public import FoiaCalendar

/// What a letter tells, as the record has it. What a letter cannot be without is in its case.
public enum LetterSubject: Hashable, Sendable {
  /// A letter that every application can have.
  case always(LetterCode)
  case clarification(Request)
  case reasons(Request)
  case extending(Extension)
  case deferral(Deferral)
  /// The letters to third parties, co-producing or other agencies, one for each.
  case consultation(ConsultedRole, [Consultation])
  case thirdPartyApplicant(ConsultationRequest)
  /// The third parties that are told of the disclosure, and the answer that discloses.
  case thirdPartyOverride([Consultation], LetterAnswer)
  case fee(FeeNotice)
  case reply(LetterAnswer)
  case withdrawn(LetterAnswer)
  case publicNotice(NoticedDocument)
  /// The departments that have it, the one that answers for it first.
  case transfer([Assignment])
}

/// What is served by public notice.
public enum NoticedDocument: Hashable, Sendable {
  case answer(LetterAnswer)
  case letter(LetterRecord)
}

extension LetterSubject {
  /// The answer that it gives or is about; nil for any other letter.
  public var answer: LetterAnswer? {
    switch self {
    case .reply(let answer), .withdrawn(let answer), .publicNotice(.answer(let answer)),
      .thirdPartyOverride(_, let answer):
      answer
    default: nil
    }
  }

  /// How many letters it makes: one for each party.
  public var parties: Int { max(1, consultations.count) }

  /// The consultations of the parties that it goes to; empty for a letter to anybody else.
  public var consultations: [Consultation] {
    switch self {
    case .consultation(_, let all), .thirdPartyOverride(let all, _): all
    default: []
    }
  }

  /// What is recorded of it is about this entry: the consultation of its only party, or what the letter tells that is served by
  /// public notice; nil for any other letter.
  public var about: EntryID? {
    if case .publicNotice(.letter(let letter)) = self { return letter.consultation ?? letter.origin }
    return consultations.count == 1 ? consultations[0].entry : nil
  }
}

extension Application {
  /// The letter that is usually wanted: the reply once it is closed, else the receipt.
  public var usualLetter: LetterCode { letterAnswer.map(\.letter) ?? .receipt }

  /// The letter that is wanted: where none is named that of the answer which an entry recorded, else the usual one.
  ///
  /// - Throws: a `Fault` if no letter is named and the entry recorded no answer of this application.
  public func wantedLetter(_ code: LetterCode?, giving entry: EntryID?) throws(Fault) -> LetterCode {
    if let code { return code }
    return try letterAnswer(recordedBy: entry).map(\.letter) ?? .receipt
  }

  /// What a letter tells.
  ///
  /// - Parameters:
  ///   - code: the letter.
  ///   - party: the party that it goes to; nil for all of its role.
  ///   - entry: what it tells, by the entry that recorded it: one of several answers, requests or extensions; nil for the
  ///     last one.
  /// - Throws: a `Fault` if the application is void, or the record has nothing that the letter could tell.
  public func subject(of code: LetterCode, party: String? = nil, entry: EntryID? = nil) throws(Fault) -> LetterSubject {
    if isVoid { throw .record(.letter(number, .isVoid)) }
    func recorded<Fact>(_ fact: Fact?, _ kind: Event.Kind) throws(Fault) -> Fact {
      guard let fact else { throw .record(.letter(number, .notRecorded(code, kind))) }
      return fact
    }
    /// Of several the one that an entry recorded, or the last.
    func chosen<Fact>(_ all: [(entry: EntryID, fact: Fact)], _ kind: Event.Kind) throws(Fault) -> Fact {
      guard let entry else { return try recorded(all.last?.fact, kind) }
      guard let fact = all.first(where: { $0.entry == entry })?.fact else {
        throw .record(.letter(number, .notRecordedBy(code, entry, all.map(\.entry))))
      }
      return fact
    }
    switch code {
    case .service, .envelope:
      if let party, consultation(of: party) == nil { throw .record(.letter(number, .noSuchParty(code))) }
      let isAnswer = entry.map { closed?.entry == $0 || newAnswer($0) != nil } ?? true
      if let entry, !isAnswer, letter(telling: entry) == nil {
        throw .record(.letter(number, .notRecordedBy(code, entry, [])))
      }
      return .always(code)
    case .form, .registration, .receipt, .search, .secrecy, .extensionApproval, .fileIndex, .approval,
      .handover:
      return .always(code)
    case .clarification:
      return .clarification(try chosen(clarifications.map { ($0.entry, $0.asked) }, .clarificationAsked))
    case .reasons: return .reasons(try chosen(reasons.map { ($0.entry, $0.asked) }, .reasonsAsked))
    case .extending: return .extending(try chosen(extensions.map { ($0.entry, $0.fact) }, .extended))
    case .deferral: return .deferral(try chosen(deferrals.map { ($0.entry, $0.fact) }, .deferred))
    case .fee: return .fee(try chosen(fees.map { ($0.entry, $0.asked) }, .feeServed))
    case .transfer: return .transfer(try recorded(assignments.isEmpty ? nil : assignments, .assigned))
    case .thirdParty, .coProducer, .agency:
      let role = code.consultedRole ?? .thirdParty
      return .consultation(role, try consulted(role, party, entry, for: code))
    case .thirdPartyApplicant:
      let consulted = try consulted(.thirdParty, party, entry, for: code)
      return .thirdPartyApplicant(try recorded(consulted.last?.request, .consultationSent))
    case .thirdPartyOverride: return try override(party, entry)
    case .publicNotice: return .publicNotice(try noticed(party, entry))
    case .reply, .withdrawn:
      let answer = try recorded(letterAnswer(recordedBy: entry), .closed)
      if answer.closing.subReason == .ended { throw .record(.letter(number, .nobodyToWriteTo)) }
      guard code == answer.letter else { throw .record(.letter(number, .otherEnd(code, instead: answer.letter))) }
      return code == .withdrawn ? .withdrawn(answer) : .reply(answer)
    }
  }

  /// The last consultation of a party; nil if nobody of that name was consulted.
  public func consultation(of party: String) -> Consultation? {
    consultations.last { $0.request.party?.comparable == party.comparable }
  }

  /// What is served by public notice: the answer or letter that an entry names, the letter to a party, else the answer, else the
  /// letter that is served so, or came back, last.
  private func noticed(_ party: String?, _ entry: EntryID?) throws(Fault) -> NoticedDocument {
    let consultation = party.flatMap(consultation(of:))
    if party != nil, consultation == nil { throw .record(.letter(number, .noSuchParty(.publicNotice))) }
    let entry = entry ?? consultation?.entry
    if let entry, let letter = letter(telling: entry), (try? answer(recordedBy: entry)) == nil {
      return .letter(letter)
    }
    if let answer = try letterAnswer(recordedBy: entry) {
      if answer.closing.subReason == .ended { throw .record(.letter(number, .nobodyToWriteTo)) }
      return .answer(answer)
    }
    guard let letter = letters.last(where: { $0.published != nil || !$0.returns.isEmpty }) else {
      throw .record(.letter(number, .notRecorded(.publicNotice, .closed)))
    }
    return .letter(letter)
  }

  /// The consultations in a role, of one party or of all.
  private func consulted(
    _ role: ConsultedRole, _ party: String?, _ entry: EntryID?, for code: LetterCode
  ) throws(Fault) -> [Consultation] {
    let all = consultations.filter { $0.request.role == role }
    if all.isEmpty { throw .record(.letter(number, .notRecorded(code, .consultationSent))) }
    if let entry {
      guard let chosen = all.first(where: { $0.entry == entry }) else {
        throw .record(.letter(number, .notRecordedBy(code, entry, all.map(\.entry))))
      }
      return [chosen]
    }
    guard let party else { return all }
    let wanted = all.filter { $0.request.party?.comparable == party.comparable }
    if wanted.isEmpty { throw .record(.letter(number, .noSuchParty(code))) }
    return wanted
  }

  private func override(_ party: String?, _ entry: EntryID?) throws(Fault) -> LetterSubject {
    let objecting = try consulted(.thirdParty, party, entry, for: .thirdPartyOverride)
      .filter { $0.returned?.fact.opinion == .object }
    guard let answer = letterAnswer else {
      throw .record(.letter(number, .notRecorded(.thirdPartyOverride, .closed)))
    }
    guard [.granted, .partial].contains(answer.closing.outcome), !objecting.isEmpty else {
      throw .record(.letter(number, .nothingOverridden))
    }
    return .thirdPartyOverride(objecting, answer)
  }

  /// The date on a letter; nil where it is that of the day it is made.
  public func date(of subject: LetterSubject) -> Day? {
    switch subject {
    case .always(.receipt): received
    case .clarification(let request), .reasons(let request): request.on
    case .extending(let fact): fact.on
    case .deferral(let fact): fact.on
    case .fee(let notice): notice.judgedOn
    case .consultation(_, let all): all.last?.request.on
    case .thirdPartyApplicant(let request): request.on
    case .publicNotice(.answer): published
    case .publicNotice(.letter(let letter)): letter.published
    case .thirdPartyOverride(_, let answer), .reply(let answer), .withdrawn(let answer): answer.closing.on
    case .always, .transfer: nil
    }
  }

  /// The day on which the answer was served by public notice; nil if it was not.
  public var published: Day? {
    let service = letterAnswer?.service
    if service?.method == .publicNotice { return service?.on }
    return sendings(of: .reply).last.flatMap { $0.method == .publicNotice ? $0.on : nil }
  }

  /// Whether another way than a public notice is on record by which the answer was to be served.
  public var wasTriedOtherwise: Bool {
    sendings(of: .reply).contains { $0.method != .publicNotice }
  }

  /// The day that a letter is signed on: that of the answer, or of what it tells; nil where it is that of the day it is made.
  public func signed(_ code: LetterCode?, party: String? = nil, entry: EntryID? = nil) -> Day? {
    (try? subject(of: code ?? usualLetter, party: party, entry: entry)).flatMap(date)
  }

  /// By what a text names the applicant or the agent: a name, a telephone or a number; nil if it does not.
  ///
  /// - Parameter printed: its number as the office prints it.
  public func naming(in text: String, printedAs printed: String) -> Field? {
    guard let personal = intake.personal else { return nil }
    let text = text.comparable.filter { !$0.isWhitespace && $0 != "-" }
    func has(_ value: String?) -> Bool {
      let value = value?.comparable.filter { !$0.isWhitespace && $0 != "-" } ?? ""
      return value.count > 1 && text.contains(value)
    }
    let values: [(Field, [String?])] = [
      (.applicant, personal.applicants), (.agent, [personal.agent]), (.phone, [personal.phone]),
      (.identity, [personal.identity]), (.email, [personal.email]), (.address, [personal.address]),
      (.number, [number.description, registration.officeNumber, printed]),
    ]
    return values.first { $0.1.contains(where: has) }?.0
  }
}
