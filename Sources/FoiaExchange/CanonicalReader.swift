public import FoiaCalendar
public import FoiaCore
internal import FoiaWords

/// Reads the canonical ledger, a CSV file with the columns of `CanonicalLedger`, row by row. The columns may have any
/// order, and values may be codes or labels.
public struct CanonicalReader {
  private var table: FieldTable
  private let today: Day

  /// Reads the header.
  ///
  /// - Parameters:
  ///   - today: today in UTC+8, after which nothing can have been received or closed.
  ///   - source: gives the next chunk of bytes; nil or an empty chunk at the end.
  /// - Throws: a `Fault` if the header is not that of the canonical ledger, and what the source throws.
  public init(today: Day, source: @escaping () throws -> [UInt8]?) throws {
    self.today = today
    let more = CanonicalLedger.moreColumns + [CanonicalLedger.mark]
    table = try FieldTable(
      CanonicalLedger.columns + more, optional: Set(more), written: CanonicalLedger.header,
      headings: { field in [CanonicalLedger.name(of: field)] + Language.allCases.map { field.name($0) } },
      passingOver: Language.allCases.map { LedgerTelling.restHeading($0) }, source: source)
  }

  /// The columns from left to right: the heading, and the field that stands below it; nil for one that is passed over.
  var columns: [(heading: String, field: Field?)] { table.headed }

  /// Goes through all rows: hands good ones to `row` with their line, and what is wrong with the others to `problem`.
  ///
  /// - Throws: what the source, `row` and `problem` throw.
  public mutating func forEach(
    row body: (LedgerRow, _ line: Int) throws -> Void, problem: (ImportProblem) throws -> Void
  ) throws {
    var words = SpokenWords()
    var problems = 0
    let today = today
    try table.forEach(
      row: { row in
        switch Self.read(row, today, &words) {
        case .success(let ledgerRow): try body(ledgerRow, row.line)
        case .failure(let reasons):
          for reason in reasons.all { try problem(ImportProblem(line: row.line, reason: reason)) }
          problems += reasons.all.count
          words.suggests = problems < RowProblems.most
        }
      }, problem: problem)
  }

  /// Goes through the outlines of the rows, read from the columns that they need. What is wrong in other columns is not seen.
  ///
  /// - Returns: false where a row is written in an unusual way, so that only reading it as a whole shows what it means; the
  ///   rows after it are not gone through.
  /// - Throws: what the source and `body` throw.
  public mutating func forEachOutline(_ body: (RowOutline, _ line: Int) throws -> Void) throws -> Bool {
    try table.forEach(reading: [.number, .received, .closed, .confirmed, CanonicalLedger.mark]) { texts, line in
      guard let received = texts[1].flatMap(Day.init(iso:)), texts[3] == nil, texts[4] == nil,
        texts[0].flatMap(Field.number.shortened) == nil,
        let number = try? LedgerRow.number(texts[0], receivedIn: received.year)
      else { return false }
      try body(RowOutline(number: number.own, received: received, isClosed: texts[2] != nil), line)
      return true
    }
  }

  private struct Reasons: Error {
    var all: [ImportProblem.Reason] = []
  }

  private static func read(
    _ cells: FieldTable.Row, _ today: Day, _ words: inout SpokenWords
  ) -> Result<LedgerRow, Reasons> {
    var reasons = Reasons()
    func read<Value>(_ field: Field, _ reading: (String) throws(ReadingFault) -> Value) -> Value? {
      cells.read(field, noting: &reasons.all, reading)
    }
    for field in [Field.received, .channel, .applicant, .kind, .subject] where cells[field] == nil {
      reasons.all.append(.reading(field, .empty(field)))
    }
    if cells[CanonicalLedger.mark] != nil { return .failure(Reasons(all: [.masked])) }
    let received = read(.received) { text throws(ReadingFault) in try SpokenWords.day(text) }
    let channel = read(.channel) { text throws(ReadingFault) in try words.channel(text) }
    let kind = read(.kind) { text throws(ReadingFault) in try words.kind(text) }
    let closed = read(.closed) { text throws(ReadingFault) in try SpokenWords.day(text) }
    let outcome = read(.outcome) { text throws(ReadingFault) in try words.outcome(text) }
    if let closed, cells[.outcome] == nil { reasons.all.append(.rule(.closedWithoutOutcome(closed))) }
    if let (outcome, _) = outcome, cells[.closed] == nil { reasons.all.append(.rule(.outcomeWithoutDate(outcome))) }
    guard let received, let channel, let kind, let names = cells[.applicant], let subject = cells[.subject] else {
      return .failure(reasons)
    }
    let receipt = Self.receipt(cells, received, &reasons)
    reasons.all += receipt.violations(channel: channel, today: today).map(ImportProblem.Reason.rule)
    var long = LongCells(details: cells[.details])
    let written = long.fitting(.number, cells[.number])
    var numbers: (own: ApplicationNumber?, office: String?)
    do throws(ReadingFault) { numbers = try LedgerRow.number(written, receivedIn: received.year) } catch {
      reasons.all.append(.reading(.number, error))
    }
    let officeNumber = long.fitting(.officeNumber, cells[.officeNumber])
    let applicants = (long.fitting(.applicant, names) ?? names).jointNames
    let fittingSubject = long.fitting(.subject, subject) ?? subject
    let document = long.fitting(.document, cells[.document])
    let note = long.fitting(.note, cells[.note])
    let subReason = read(.subReason) { text throws(ReadingFault) in try SubReason(reading: text) }
    let closing = closed.flatMap { closed in
      outcome.map {
        Closing(on: closed, outcome: $0.outcome, document: document, subReason: subReason ?? $0.subReason)
      }
    }
    let steps = Self.steps(cells, closing, today, &reasons)
    let unit = long.fitting(.unit, cells[.unit])
    let officer = long.fitting(.officer, cells[.officer])
    if let closing {
      reasons.all += closing.violations(number: nil, received: received, today: today).map(ImportProblem.Reason.rule)
    }
    guard reasons.all.isEmpty else { return .failure(reasons) }
    return .success(
      LedgerRow(
        number: numbers.own, officeNumber: officeNumber ?? numbers.office,
        intake: Intake(
          receipt: receipt, channel: channel, kind: kind, subject: fittingSubject, unit: unit, officer: officer,
          personal: PersonalDetails(
            applicant: applicants[0], coApplicants: Array(applicants.dropFirst()),
            details: long.details, note: note)),
        closing: closing, steps: steps, shortened: long.shortened))
  }

  /// When it came in: received, or only arrived so far.
  private static func receipt(_ cells: FieldTable.Row, _ received: Day, _ reasons: inout Reasons) -> Receipt {
    let arrived = cells.read(.arrived, noting: &reasons.all) { text throws(ReadingFault) in try SpokenWords.day(text) }
    guard let word = cells[.confirmed] else { return .received(received, arrived: arrived) }
    guard let isConfirmed = LedgerCell.isYes(word) else {
      reasons.all.append(.neitherYesNorNo(.confirmed))
      return .received(received, arrived: arrived)
    }
    return isConfirmed ? .received(received, arrived: arrived) : .arrived(arrived ?? received)
  }

  /// How the answer went out.
  private static func steps(
    _ cells: FieldTable.Row, _ closing: Closing?, _ today: Day, _ reasons: inout Reasons
  ) -> [LedgerRow.Step] {
    let delivery: [Field] = [.sent, .served, .service]
    guard let closing else {
      // What is wrong with the answer itself is said already.
      let isAnswered = cells[.closed] != nil || cells[.outcome] != nil
      if !isAnswered {
        reasons.all += (delivery + [.subReason]).filter { cells[$0] != nil }.map(ImportProblem.Reason.withoutAnswer)
      }
      return []
    }
    if delivery.allSatisfy({ cells[$0] == nil }) { return [] }
    func read(_ field: Field) -> Day? {
      cells.read(field, noting: &reasons.all) { text throws(ReadingFault) in try SpokenWords.day(text) }
    }
    let (sent, served) = (read(.sent), read(.served))
    let ways = cells.read(.service, noting: &reasons.all) { text throws(ReadingFault) in
      try WaysOfService(reading: text, isSent: sent != nil)
    }
    for (field, day) in [(Field.sent, sent), (.served, served)] {
      guard let day else { continue }
      if day > today { reasons.all.append(.rule(.future(field, day, today: today))) }
      if day < closing.on { reasons.all.append(.dayTooEarly(field, day, after: .closed, closing.on)) }
    }
    if let sent, let served, served < sent { reasons.all.append(.dayTooEarly(.served, served, after: .sent, sent)) }
    let dispatch = sent.map { LedgerRow.Step.event(.dispatched(Dispatch(on: $0, method: ways?.sent))) }
    let service = served.map { LedgerRow.Step.event(.answerServed(Service(on: $0, method: ways?.served))) }
    return [dispatch, service].compactMap(\.self)
  }
}

/// The cells of a row that are longer than their fields take. Old ledgers have such, and nothing of them may be lost, so
/// that their whole text goes into the description.
struct LongCells {
  /// The description, with the whole text of each below it.
  private(set) var details: String?
  /// The columns they stand in.
  private(set) var shortened: [Field] = []

  init(details: String?) { self.details = details }

  /// The text of a cell as far as its field takes it.
  mutating func fitting(_ field: Field, _ text: String?) -> String? {
    guard let text, let short = field.shortened(text) else { return text }
    details = [details, "\(field.rawValue): \(text)"].compactMap(\.self).joined(separator: "\n")
    shortened.append(field)
    return short
  }
}

extension LedgerRow {
  /// What the number of a row means: one of this program's form, however it is written; a serial of the year of
  /// receipt; or else the office's own number.
  ///
  /// - Throws: a `ReadingFault` for a number with more digits than an office counts to.
  static func number(
    _ text: String?, receivedIn year: Int
  ) throws(ReadingFault) -> (own: ApplicationNumber?, office: String?) {
    guard let text else { return (nil, nil) }
    var number = ApplicationNumber(printed: text)
    if number == nil {
      do throws(ReadingFault) { number = try ApplicationNumber(reading: text, receivedIn: year) } catch {
        if case .numberBeyondCounting = error { throw error }
      }
    }
    // The year of a number cannot lie before the first Regulation, nor long after the receipt.
    if let number, (Policy.earliestReceipt.year...year + 1).contains(number.year) { return (number, nil) }
    return (nil, text)
  }
}

/// Remembers how each word was read, since a ledger repeats the same few words in every row.
struct SpokenWords {
  /// Whether words near to one that cannot be read are looked for, as long as they are told.
  var suggests = true
  private var channels: [String: Channel] = [:]
  private var kinds: [String: ApplicantKind] = [:]
  private var outcomes: [String: (outcome: Outcome, subReason: SubReason?)] = [:]

  /// A date with its year; the usual form is tried first.
  static func day(_ text: String) throws(ReadingFault) -> Day {
    if let day = Day(iso: text) { return day }
    return try Day(readingWhole: text)
  }

  mutating func channel(_ text: String) throws(ReadingFault) -> Channel {
    if let known = channels[text] { return known }
    let read = try Channel(reading: text, suggesting: suggests)
    channels[text] = read
    return read
  }

  mutating func kind(_ text: String) throws(ReadingFault) -> ApplicantKind {
    if let known = kinds[text] { return known }
    let read = try ApplicantKind(reading: text, suggesting: suggests)
    kinds[text] = read
    return read
  }

  mutating func outcome(_ text: String) throws(ReadingFault) -> (outcome: Outcome, subReason: SubReason?) {
    if let known = outcomes[text] { return known }
    let spoken = try SpokenOutcome(reading: text, suggesting: suggests)
    let read = (outcome: spoken.outcome, subReason: spoken.subReason)
    outcomes[text] = read
    return read
  }
}
