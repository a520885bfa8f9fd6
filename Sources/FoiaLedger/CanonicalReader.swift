public import FoiaCalendar
public import FoiaCore
internal import FoiaText

/// Reads the canonical ledger (`CanonicalLedger.columns`, in any order, codes or labels) row by row.
public struct CanonicalReader {
  private var records: CSVReader
  private let today: Day
  /// Which field stands in each column of the file.
  private let columns: [Field]
  private var words = SpokenWords()

  /// - Parameter source: gives the next chunk of bytes; nil or an empty one at the end.
  /// - Throws: `ImportProblems` where the header is not that of the canonical ledger.
  public init(today: Day, source: @escaping () throws -> [UInt8]?) throws {
    self.today = today
    self.records = try CSVReader(source: source)
    do {
      guard let header = try records.next() else {
        throw ImportProblems(all: [ImportProblem(line: 1, reason: .emptyFile(header: CanonicalLedger.header))])
      }
      self.columns = try Self.columns(of: header)
    } catch let fault as CSVFault {
      throw ImportProblems(all: [ImportProblem(line: fault.line, reason: fault.reason)])
    }
  }

  /// Goes through all rows: the good ones, each with its line, to `row`; the problems of the others to `problem`.
  public mutating func forEach(
    row body: (LedgerRow, _ line: Int) throws -> Void, problem: (ImportProblem) throws -> Void
  ) throws {
    while true {
      do {
        guard let record = try records.next() else { return }
        // Spreadsheets leave rows of nothing but commas at the end.
        if record.fields.allSatisfy(\.isEmpty) { continue }
        switch read(record) {
        case .success(let row): try body(row, record.line)
        case .failure(let reasons):
          for reason in reasons.all { try problem(ImportProblem(line: record.line, reason: reason)) }
        }
      } catch let fault as CSVFault {
        try problem(ImportProblem(line: fault.line, reason: fault.reason))
      }
    }
  }

  private static func columns(of header: CSVReader.Record) throws -> [Field] {
    var columns: [Field] = []
    var unknown: [String] = []
    var reasons: [ImportProblem.Reason] = []
    for name in header.fields.map(\.trimmed) {
      let field = CanonicalLedger.columns.first { field in
        ([field.rawValue] + Language.allCases.map { field.name($0) }).contains { $0.comparable == name.comparable }
      }
      guard let field else {
        unknown.append(name)
        continue
      }
      if columns.contains(field) { reasons.append(.doubleColumn(field)) }
      columns.append(field)
    }
    let missing = CanonicalLedger.columns.filter { !columns.contains($0) }
    if !missing.isEmpty { reasons.append(.missingColumns(missing, header: CanonicalLedger.header)) }
    if !unknown.isEmpty { reasons.append(.unknownColumns(unknown)) }
    if !reasons.isEmpty { throw ImportProblems(all: reasons.map { ImportProblem(line: header.line, reason: $0) }) }
    return columns
  }

  private struct Reasons: Error {
    var all: [ImportProblem.Reason] = []
  }

  private mutating func read(_ record: CSVReader.Record) -> Result<LedgerRow, Reasons> {
    guard record.fields.count == columns.count else {
      return .failure(Reasons(all: [.fieldCount(found: record.fields.count, expected: columns.count)]))
    }
    let cells = Cells(record.fields, columns)
    var reasons = Reasons()
    func read<Value>(_ field: Field, _ reading: (String) throws(ReadingFault) -> Value) -> Value? {
      guard let text = cells[field] else { return nil }
      do throws(ReadingFault) { return try reading(text) } catch {
        reasons.all.append(.reading(field, error))
        return nil
      }
    }
    for field in [Field.received, .channel, .applicant, .kind, .subject] where cells[field] == nil {
      reasons.all.append(.reading(field, .empty(field)))
    }
    let today = today
    let received = read(.received) { text throws(ReadingFault) in try SpokenWords.day(text) }
    let channel = read(.channel) { text throws(ReadingFault) in try words.channel(text) }
    let kind = read(.kind) { text throws(ReadingFault) in try words.kind(text) }
    let closed = read(.closed) { text throws(ReadingFault) in try SpokenWords.day(text) }
    let outcome = read(.outcome) { text throws(ReadingFault) in try words.outcome(text) }
    if let closed, cells[.outcome] == nil { reasons.all.append(.rule(.closedWithoutOutcome(closed))) }
    if let outcome, cells[.closed] == nil { reasons.all.append(.rule(.outcomeWithoutDate(outcome))) }
    guard let received, let channel, let kind, let names = cells[.applicant], let subject = cells[.subject] else {
      return .failure(reasons)
    }
    let receipt = Receipt.received(received, arrived: nil)
    reasons.all += receipt.violations(channel: channel, today: today).map(ImportProblem.Reason.rule)
    let (number, officeNumber) = LedgerRow.number(cells[.number], receivedIn: received.year)
    let closing = closed.flatMap { closed in
      outcome.map { Closing(on: closed, outcome: $0, document: cells[.document]) }
    }
    if let closing {
      reasons.all += closing.violations(number: nil, received: received, today: today).map(ImportProblem.Reason.rule)
    }
    guard reasons.all.isEmpty else { return .failure(reasons) }
    let applicants = names.jointNames
    return .success(
      LedgerRow(
        number: number, officeNumber: officeNumber,
        intake: Intake(
          receipt: receipt, channel: channel, kind: kind, subject: subject,
          personal: PersonalDetails(
            applicant: applicants[0], coApplicants: Array(applicants.dropFirst()),
            details: cells[.details], note: cells[.note])),
        closing: closing))
  }
}

/// The cells of one record by field, trimmed; nil where a cell is empty.
private struct Cells {
  private let texts: [String]
  private let columns: [Field]

  init(_ fields: [String], _ columns: [Field]) {
    self.columns = columns
    self.texts = zip(columns, fields).map { field, text in
      field == .details || field == .note ? text.trimmedLines : text.trimmed
    }
  }

  subscript(field: Field) -> String? {
    guard let index = columns.firstIndex(of: field), !texts[index].isEmpty else { return nil }
    return texts[index]
  }
}

extension LedgerRow {
  /// What a number in a ledger means: one of ours in any way of writing it, a bare serial of the year of receipt, or
  /// else the office's own.
  static func number(_ text: String?, receivedIn year: Int) -> (ApplicationNumber?, office: String?) {
    guard let text else { return (nil, nil) }
    let number = ApplicationNumber(printed: text) ?? (try? ApplicationNumber(reading: text, receivedIn: year))
    // A number cannot be of a year before the first Regulation, nor of one long after the receipt.
    if let number, (Policy.earliestReceipt.year...year + 1).contains(number.year) { return (number, nil) }
    return (nil, text)
  }
}

/// Remembers how each word was read, since a ledger repeats a few words in every row.
struct SpokenWords {
  private var channels: [String: Channel] = [:]
  private var kinds: [String: ApplicantKind] = [:]
  private var outcomes: [String: Outcome] = [:]

  /// A date with its year; the usual way of writing it is tried first.
  static func day(_ text: String) throws(ReadingFault) -> Day {
    if let day = Day(iso: text) { return day }
    return try Day(readingWhole: text)
  }

  mutating func channel(_ text: String) throws(ReadingFault) -> Channel {
    if let known = channels[text] { return known }
    let read = try Channel(reading: text)
    channels[text] = read
    return read
  }

  mutating func kind(_ text: String) throws(ReadingFault) -> ApplicantKind {
    if let known = kinds[text] { return known }
    let read = try ApplicantKind(reading: text)
    kinds[text] = read
    return read
  }

  mutating func outcome(_ text: String) throws(ReadingFault) -> Outcome {
    if let known = outcomes[text] { return known }
    let read = try Outcome(reading: text)
    outcomes[text] = read
    return read
  }
}
