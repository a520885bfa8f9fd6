public import FoiaCalendar

/// What is on record of a letter: its number, how it went out and arrived, and whether it came back.
public struct LetterRecord: Hashable, Sendable {
  /// Which letter it is.
  public let code: LetterCode
  /// The entry of what it tells: a second request for clarification has a letter of its own.
  public let origin: EntryID
  /// The consultation of the party that it goes to, where several parties have such a letter; nil where there is one.
  public let consultation: EntryID?
  /// Its number and date, with the entry that gave them; nil if it has no number.
  var issued: Recorded<LetterIssue>?
  /// Its sendings, in order; it is sent again after it came back. Those of a reply stand in the answer.
  public internal(set) var dispatches: [Dispatch] = []
  /// Its arrival; nil if not recorded.
  public internal(set) var service: Service?
  /// When and why it came back, in order.
  public internal(set) var returns: [LetterReturn] = []

  /// Its number and date; nil if it has no number.
  public var issue: LetterIssue? { issued?.fact }

  /// The day on which it was served by public notice; nil if it was not.
  public var published: Day? {
    dispatches.last { $0.method == .publicNotice }?.on ?? (service?.method == .publicNotice ? service?.on : nil)
  }

  /// Whether it is recorded how it went out: its sending or its arrival.
  var wentOut: Bool { !dispatches.isEmpty || service != nil }

  /// The day by which a limit of it is judged, by the rules of an answer; nil if nothing of its way is recorded.
  ///
  /// - Parameter due: the last day for it.
  func notified(due: Day) -> Day? {
    guard let first = dispatches.first?.on ?? service?.on else { return nil }
    return AnsweredDay(decided: first, dispatches.first, service, due: due).on
  }

  init(code: LetterCode, origin: EntryID, to consultation: EntryID? = nil) {
    self.code = code
    self.origin = origin
    self.consultation = consultation
  }
}

extension Application {
  /// What is on record of a letter; nil if nothing is.
  ///
  /// - Parameter entry: what the letter is about, of several requests or extensions, or the consultation of the party that it
  ///   goes to; nil for what was recorded last.
  public func letter(_ code: LetterCode, about entry: EntryID? = nil) -> LetterRecord? {
    guard let origin = origin(of: code, about: entry) else { return nil }
    return letters.last { $0.code == code && $0.origin == origin && $0.isAbout(entry) }
  }

  /// The letter that tells what an entry recorded, with what is on record of it; nil if no letter tells that.
  public func letter(telling entry: EntryID) -> LetterRecord? {
    // What the applicant is told of a consultation is no letter to its party, nor is what tells the public of a letter.
    let told = letters.filter { $0.origin == entry || $0.consultation == entry }
    if let record = told.last(where: { ![.thirdPartyApplicant, .publicNotice].contains($0.code) }) { return record }
    let code = LetterCode.allCases.first { code in
      code.tells != nil && code.tells != .closed && origin(of: code, about: entry) == entry
    }
    return code.map { LetterRecord(code: $0, origin: entry, to: consultation(entry)?.entry) }
  }

  /// The letters, an answer among them, that came back and are not sent or served otherwise yet, as they came back last.
  public var lettersSentBack: [LetterReturn] {
    if isVoid { return [] }
    // Each party has a letter of its own; of other letters the one about what was recorded last counts.
    return letters.filter { $0.consultation != nil || $0.origin == origin(of: $0.code) }.compactMap { record in
      let consultation = record.consultation.flatMap(consultation)
      // A party that gave its opinion has the letter.
      let isSettled = consultation.map { $0.returned != nil || $0.served != nil } ?? false
      let isServed =
        record.code.isAnswer ? letterAnswer?.service != nil : record.service != nil || isSettled
      let sent = sendings(of: record.code, about: record.consultation)
      return isServed || sent.count > record.returns.count ? nil : record.returns.last
    }
  }

  /// The answer that came back and is to be sent again; nil if none is.
  public var answerToSendAgain: LetterCode? { lettersSentBack.last(where: \.letter.isAnswer)?.letter }

  /// The sendings of a letter, in order. The first one of an answer is recorded of the answer, that of a consultation with the
  /// request, without its way.
  ///
  /// - Parameter entry: what the letter is about, as in `letter(_:about:)`.
  public func sendings(of code: LetterCode, about entry: EntryID? = nil) -> [Dispatch] {
    let recorded = letter(code, about: entry)?.dispatches ?? []
    if code.isAnswer { return [letterAnswer?.dispatch].compactMap(\.self) + recorded }
    guard code.tells == .consultationSent, let origin = origin(of: code, about: entry),
      let consultation = consultations.first(where: { $0.entry == origin })
    else { return recorded }
    let asked = code == .thirdPartyApplicant ? consultation.applicantTold : consultation.request.on
    guard let asked, recorded.first?.on != asked else { return recorded }
    return [Dispatch(on: asked)] + recorded
  }

  /// Whether something is left to be done once it is answered: a new answer is ordered, or a letter came back.
  public var needsMoreThanAnswer: Bool { closing != nil && (awaitsRedo || !lettersSentBack.isEmpty) }

  /// The entry of what a letter tells; nil if that is not on record.
  ///
  /// - Parameter entry: what the letter is about, as in `letter(_:about:)`; nil for what was recorded last.
  func origin(of code: LetterCode, about entry: EntryID? = nil) -> EntryID? {
    func chosen(_ all: [EntryID]) -> EntryID? { entry.map { all.contains($0) ? $0 : nil } ?? all.last }
    // A notice that names no letter is that of the answer.
    if code == .publicNotice, let entry { return letter(telling: entry)?.origin }
    return switch code.tells {
    case .registered: id.entry
    case .clarificationAsked: chosen(clarifications.map(\.entry))
    case .reasonsAsked: chosen(reasons.map(\.entry))
    case .extended: chosen(extensions.map(\.entry))
    case .deferred: chosen(deferrals.map(\.entry))
    case .feeServed: chosen(fees.map(\.entry))
    case .consultationSent: chosen(consultations.filter { code.isAbout($0.request.role) }.map(\.entry))
    case .closed: newAnswers.last?.entry ?? closed?.entry
    default: nil
    }
  }

  /// Why a letter cannot be issued, be sent, arrive or come back as told; nil if it can, or if the event is no such thing.
  func refusal(ofLetterIn event: Event) -> RuleViolation? {
    guard let code = event.letter, let day = event.effective else { return nil }
    func lacks(_ needed: Event.Kind) -> RuleViolation {
      let isOfLetter = [.letterSent, .letterReturned].contains(needed)
      return .nothingBefore(number, event.kind, on: day, needs: needed, of: isOfLetter ? code : nil)
    }
    func twice(_ first: Day) -> RuleViolation { .twice(number, event.kind, first: first) }
    let about = event.about
    if let needed = code.tells, origin(of: code, about: about) == nil { return lacks(needed) }
    let (record, sent) = (letter(code, about: about), sendings(of: code, about: about))
    let returns = record?.returns ?? []
    if event.isPublicNotice, returns.isEmpty { return lacks(.letterReturned) }
    switch event {
    case .letterIssued:
      guard let issued = record?.issued else { return nil }
      return .numbered(number, code, document: issued.fact.document, entry: issued.entry)
    case .letterSent(let fact):
      // The way of a sending that is recorded with the consultation is told of the letter.
      let isKnown = (record?.dispatches ?? []).isEmpty && sent.first.map { $0.on == fact.dispatch.on } ?? false
      if isKnown, code.tells == .consultationSent { return nil }
      return sent.count > returns.count ? sent.last.map { twice($0.on) } : nil
    case .letterServed(let fact):
      if let first = record?.service?.on { return twice(first) }
      return sent.isEmpty && fact.service.method?.isServiceAlone != true ? lacks(.letterSent) : nil
    case .letterReturned:
      if sent.count > returns.count { return nil }
      return returns.last.map { twice($0.on) } ?? lacks(code.recordedElsewhere(.letterSent) ?? .letterSent)
    default: return nil
    }
  }

  /// Whether something can be recorded of a letter, whatever day is told.
  ///
  /// - Parameters:
  ///   - code: the letter.
  ///   - party: the party that it goes to; nil for all of its role.
  ///   - entry: what it is about, as in `letter(_:about:)`.
  ///   - kind: its issuing, sending, arrival or coming back.
  /// - Returns: what the letter tells.
  /// - Throws: a `Fault` if there is no such letter, if its way is not recorded, or if other commands record that of it.
  public func subject(
    of code: LetterCode, to party: String? = nil, about entry: EntryID? = nil, toRecord kind: Event.Kind
  ) throws(Fault) -> LetterSubject {
    if code.tells == nil { throw .record(.letter(number, .hasNoWay(code))) }
    if let other = code.recordedElsewhere(kind) { throw .record(.letter(number, .recordedElsewhere(code, other))) }
    return try subject(of: code, party: party, entry: entry)
  }
}

extension Event {
  /// Whether a letter is served by public notice, which needs that another way failed.
  fileprivate var isPublicNotice: Bool {
    switch self {
    case .letterSent(let fact): fact.dispatch.method == .publicNotice
    case .letterServed(let fact): fact.service.method == .publicNotice
    default: false
    }
  }
}

extension LetterRecord {
  /// Whether it is the letter about an entry: what it tells, or the consultation of the party that it goes to; any is where
  /// none is named.
  func isAbout(_ entry: EntryID?) -> Bool { entry == nil || consultation == entry || origin == entry }
}
