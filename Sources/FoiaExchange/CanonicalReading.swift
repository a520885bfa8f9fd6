public import FoiaCalendar
public import FoiaCore
public import FoiaFormats
public import FoiaWords

/// A ledger of the program's own form, read without recording anything: what `--dry-run` tells of it.
public struct CanonicalReading {
  private var columns: [(heading: String, field: Field?)] = []
  private var rows: [(line: Int, row: LedgerRow)] = []
  private var bad: [Int: [ImportProblem]] = [:]
  private var counted: Set<Int> = []

  /// Reads all rows.
  ///
  /// - Parameters:
  ///   - today: today in UTC+8.
  ///   - keepsRows: whether the rows are kept for `json`; otherwise only what they come to.
  ///   - source: gives the next chunk of bytes; nil or an empty chunk at the end.
  /// - Throws: a `Fault` if the header is not that of the canonical ledger, and what the source throws.
  public init(today: Day, keepsRows: Bool, source: @escaping () throws -> [UInt8]?) throws {
    var reader = try CanonicalReader(today: today, source: source)
    columns = reader.columns
    try reader.forEach(
      row: { row, line in
        let first = row.intake.receipt.day.year
        counted.formUnion(first...max(first, row.closing?.on.year ?? first))
        if keepsRows { rows.append((line, row)) }
      }, problem: { if keepsRows { bad[$0.line, default: []].append($0) } })
  }

  /// The years in which its rows count, earliest first.
  public var years: [Int] { counted.sorted() }

  /// What is wrong with its rows, in their order.
  public var problems: [ImportProblem] { bad.sorted { $0.key < $1.key }.flatMap(\.value) }

  /// The reading as `--json` prints it, with the members that the reading of an office's own ledger has.
  ///
  /// - Parameters:
  ///   - file: the name of the file.
  ///   - refused: what the ledger says against rows that are good in themselves.
  ///   - language: in which reasons are told.
  ///   - more: what the ledger adds to it.
  public func json(
    file: String, refused: [ImportProblem], _ language: Language, _ more: [JSON.Member]
  ) -> JSON {
    let against = Dictionary(grouping: refused, by: \.line)
    let good = rows.filter { against[$0.line] == nil }
    let told =
      rows.map { ($0.line, $0.row, against[$0.line] ?? []) }
      + bad.map { ($0.key, nil as LedgerRow?, $0.value) }
    let outcomes = Outcome.allCases.compactMap { outcome -> JSON.Member? in
      let count = good.count { $0.row.closing?.outcome == outcome }
      return count == 0 ? nil : JSON.Member(outcome.rawValue, .integer(count))
    }
    let received = Dictionary(grouping: good) { $0.row.intake.receipt.day.year }.sorted { $0.key < $1.key }
    return .object(
      [
        .init("file", .text(file)), .init("encoding", .text(TextEncoding.utf8.rawValue)),
        .init("sheets", .array([sheet])), .init("ignored", .array([])),
        .init("rows", .array(told.sorted { $0.0 < $1.0 }.map { Self.json($0, $1, $2, language) })),
        .init("questions", .array([])), .init("guesses", .array([])), .init("values", .array([])),
        .init("numbers", .text("kept")), .init("other_rows", .array([])),
        .init(
          "counts",
          .object([
            .init("rows", .integer(told.count)), .init(LedgerVerdict.importing.rawValue, .integer(good.count)),
            .init(LedgerVerdict.ask.rawValue, .integer(0)), .init(LedgerVerdict.void.rawValue, .integer(0)),
            .init(LedgerVerdict.refused.rawValue, .integer(told.count - good.count)),
            .init(
              "by_year_received", .object(received.map { JSON.Member(String($0.key), .integer($0.value.count)) })),
            .init(
              "by_outcome",
              .object(
                outcomes + [
                  .init("open", .integer(good.count { $0.row.closing == nil })), .init("undecided", .integer(0)),
                ])),
          ])),
      ] + more)
  }

  private var sheet: JSON {
    .object([
      .init("name", .text("")), .init("title_rows", .array([])), .init("header_rows", .array([.integer(1)])),
      .init("year", .null),
      .init(
        "columns",
        .array(
          columns.enumerated().map { index, column in
            .object([
              .init("column", .text(index.columnLetters)), .init("header", .text(column.heading)),
              .init("field", JSON(column.field.map(CanonicalLedger.name))), .init("hidden", .bool(false)),
            ])
          })),
    ])
  }

  private static func json(_ line: Int, _ row: LedgerRow?, _ problems: [ImportProblem], _ language: Language) -> JSON {
    let verdict: LedgerVerdict = problems.isEmpty ? .importing : .refused
    return .object([
      .init("where", .text("line \(line)")), .init("verdict", .text(verdict.rawValue)),
      .init("record", (row.map { LedgerRecord($0) } ?? LedgerRecord()).json),
      .init("events", .array((row?.steps ?? []).compactMap(LedgerEvent.init).map(\.json))), .init("ask", .array([])),
      .init("warn", .array(problems.map { .text($0.sentence(language)) })),
    ])
  }
}

extension LedgerRecord {
  /// What a row of the canonical ledger becomes.
  fileprivate init(_ row: LedgerRow) {
    self.init()
    let (intake, personal, closing) = (row.intake, row.intake.personal, row.closing)
    number = row.number?.description ?? row.officeNumber
    (received, channel, kind, subject) = (intake.receipt.day, intake.channel, intake.kind, intake.subject)
    (applicant, details, note) = (personal?.joinedNames, personal?.details, personal?.note)
    (unit, officer) = (intake.unit, intake.officer)
    (closed, outcome, subReason, document) = (closing?.on, closing?.outcome, closing?.subReason, closing?.document)
  }
}

extension LedgerEvent {
  /// The sending or arrival of an answer; nil for any other step.
  fileprivate init?(_ step: LedgerRow.Step) {
    guard case .event(let event) = step, let day = event.effective else { return nil }
    self.init(event.kind, on: day)
  }
}
