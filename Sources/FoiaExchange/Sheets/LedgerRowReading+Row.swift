internal import FoiaCalendar
public import FoiaCore
internal import FoiaWords

extension LedgerReading {
  /// How many applications can be imported.
  public var importableCount: Int { tally.outlines.count }

  /// What decides about the numbers of the applications that can be imported, in the order of the file.
  public var outlines: [RowOutline] { tally.outlines }

  /// Goes through the applications that can be imported, in the order of the file, each with its place.
  public func forEachImportable(_ body: (_ row: LedgerRow, _ place: String) throws -> Void) rethrows {
    for reading in rows where reading.verdict == .importing {
      if let row = reading.row(numbersArePositions: numbersArePositions) { try body(row, reading.place) }
    }
  }
}

extension LedgerRowReading {
  /// The application it becomes; nil while something is open.
  func row(numbersArePositions: Bool) -> LedgerRow? {
    guard let received = record.received, let kind = record.kind, let names = record.applicant,
      let subject = record.subject
    else { return nil }
    var long = LongCells(details: record.details)
    let numbers = numbers(&long, received, arePositions: numbersArePositions)
    let closing = record.closed.flatMap { closed in
      record.outcome.map {
        Closing(
          on: closed, outcome: $0, document: long.fitting(.document, record.document), subReason: record.subReason,
          referTo: record.referTo)
      }
    }
    let disputes = disputes
    let (steps, rest) = steps(closedOn: closing?.on)
    let applicants = (long.fitting(.applicant, names) ?? names).jointNames
    let notes = [record.note].compactMap(\.self) + (kept + rest.map(LedgerEventWords.kept)).map(\.zh)
    let note = long.fitting(.note, notes.isEmpty ? nil : notes.joined(separator: "\n"))
    let fitting = long.fitting(.subject, subject) ?? subject
    return LedgerRow(
      number: numbers.own, officeNumber: numbers.office,
      intake: Intake(
        receipt: .received(received, arrived: nil), channel: record.channel ?? .unknown, kind: kind, subject: fitting,
        form: record.form, delivery: record.delivery, unit: record.unit, officer: record.officer,
        personal: PersonalDetails(
          applicant: applicants[0], coApplicants: Array(applicants.dropFirst()), identity: record.identity,
          phone: record.phone, email: record.email, address: record.address, agent: record.agent, details: long.details,
          note: note)),
      closing: closing, steps: steps, disputes: disputes, shortened: long.shortened)
  }

  /// Says which of its texts are longer than their fields take.
  mutating func judgeLength(numbersArePositions: Bool) {
    let noted = kept.reduce(record.note?.utf8.count ?? 0) { $0 + $1.zh.utf8.count + 1 }
    let lengths: [(Field, Int?)] = [
      (.applicant, record.applicant?.utf8.count), (.subject, record.subject?.utf8.count),
      (.document, record.document?.utf8.count), (.number, record.number?.utf8.count), (.note, noted),
    ]
    // Most rows have none, which their bytes show.
    guard verdict == .importing, lengths.contains(where: { $0.0.takes(bytes: $0.1 ?? 0) == false }) else { return }
    for field in row(numbersArePositions: numbersArePositions)?.shortened ?? [] { remark(.shortened(field)) }
  }

  /// What decides about its number once it is imported; nil while something is open.
  func outline(numbersArePositions: Bool) -> RowOutline? {
    guard let received = record.received, record.kind != nil, record.applicant != nil, record.subject != nil else {
      return nil
    }
    var long = LongCells(details: nil)
    return RowOutline(
      number: numbers(&long, received, arePositions: numbersArePositions).own, received: received,
      isClosed: record.closed != nil && record.outcome != nil)
  }

  private func numbers(
    _ long: inout LongCells, _ received: Day, arePositions: Bool
  ) -> (own: ApplicationNumber?, office: String?) {
    guard !arePositions, let written = long.fitting(.number, record.number) else { return (nil, nil) }
    return Self.numbers(written, receivedIn: received.year)
  }

  /// What a written number is: one of the program's, or the office's own.
  static func numbers(_ written: String, receivedIn year: Int) -> (own: ApplicationNumber?, office: String?) {
    // 202418 may be the 18th of 2024, and is no serial of any year.
    let word = written.word
    if word.utf8.count > Self.mostSerialDigits, word.allSatisfy(\.isNumber) { return (nil, written) }
    return (try? LedgerRow.number(written, receivedIn: year)) ?? (nil, written)
  }

  /// Says which of its events have their day and become no entry all the same, and which of the others were guessed.
  mutating func judgeEvents() {
    if events.isEmpty || ![.importing, .ask].contains(verdict) { return }
    let rest = verdict == .importing ? steps(closedOn: record.outcome == nil ? nil : record.closed).rest : []
    for event in events where event.day != nil {
      if rest.contains(event) {
        remark(.notRecorded(event.kind))
      } else if let told = event.told {
        guess(LedgerColumn.note.rawValue, told, event.code)
      }
    }
  }

  /// The most digits of a bare number that counts the applications of a year.
  private static let mostSerialDigits = 4

  /// The reviews and suits of which it tells when they were filed; their ends, where it tells when and how.
  private var disputes: [LedgerRow.Dispute] {
    var decided = events.filter { $0.kind == .disputeDecided && $0.decision != nil }
    return events.filter { $0.kind == .disputeFiled }.compactMap { event in
      guard let filing = event.filing else { return nil }
      let index = decided.firstIndex { $0.dispute == event.dispute && $0.decision.map { $0.on >= filing.on } ?? false }
      return LedgerRow.Dispute(filing: filing, decision: index.flatMap { decided.remove(at: $0).decision })
    }
  }

  /// The entries that its events become, and the events that stay a note, because their day is missing or what they
  /// answer is.
  private func steps(closedOn closed: Day?) -> (steps: [LedgerRow.Step], rest: [LedgerEvent]) {
    var steps: [LedgerRow.Step] = []
    var rest: [LedgerEvent] = []
    let sorted = events.filter { $0.day != nil }.sorted { ($0.day?.iso ?? "", $0.kind) < ($1.day?.iso ?? "", $1.kind) }
    var asked = false
    var sent = false
    for event in sorted {
      guard let day = event.day else { continue }
      switch event.kind {
      case .clarificationAsked where !asked:
        let days = event.days.flatMap { (1...Policy.replyWithinMost).contains($0) ? $0 : nil }
        let limit = event.until.map(Request.Limit.day) ?? days.map(Request.Limit.workingDays)
        steps.append(.event(.clarificationAsked(Request(on: day, limit: limit))))
        asked = true
      case .clarificationReceived where asked: steps.append(.event(.clarificationReceived(Reply(on: day))))
      case .consultationSent where !sent:
        steps.append(
          .event(
            .consultationSent(
              ConsultationRequest(on: day, role: .thirdParty, party: event.party ?? LedgerEventWords.unnamedParty.zh)))
        )
        sent = true
      case .consultationReturned where sent: steps.append(.opinion(on: day, event.opinion))
      case .extended where (event.days ?? extensionDays ?? 0) > 0:
        steps.append(.event(.extended(Extension(on: day, days: event.days ?? extensionDays ?? 0))))
      case .dispatched where closed.map({ $0 <= day }) ?? false:
        steps.append(.event(.dispatched(Dispatch(on: day, method: event.method, tracking: event.tracking))))
      case .answerServed where closed.map({ $0 <= day }) ?? false:
        steps.append(.event(.answerServed(Service(on: day, method: event.method))))
      case .disputeFiled where disputes.contains(where: { $0.filing == event.filing }): break
      case .disputeDecided where event.decision != nil && disputes.contains(where: { $0.decision == event.decision }):
        break
      default: rest.append(event)
      }
    }
    return (steps, rest + events.filter { $0.day == nil })
  }
}

extension LedgerEvent {
  /// What it is as an answer: its kind, day, and how long.
  fileprivate var code: String {
    [kind.rawValue, day?.iso, until.map { "– \($0.iso)" }, days.map { "+\($0)" }].compactMap(\.self).joined(
      separator: " ")
  }

  /// The filing of a review or a suit, if it tells the day.
  fileprivate var filing: DisputeFiling? {
    guard kind == .disputeFiled, let day, let dispute else { return nil }
    return DisputeFiling(on: day, way: dispute)
  }

  /// The end of a review or a suit, if it tells the day.
  fileprivate var decision: DisputeDecision? {
    guard kind == .disputeDecided, let day, let result else { return nil }
    return DisputeDecision(on: day, result: result)
  }
}
