internal import FoiaCalendar
public import FoiaCore
public import FoiaFormats
public import FoiaWords

extension LedgerReading {
  /// A question about all rows that have the same value in the same field.
  public struct Question: Hashable, Sendable {
    /// What is asked, with the first row's candidates.
    public let ask: LedgerAsk
    /// The rows it concerns.
    public internal(set) var places: [String]

    init(ask: LedgerAsk, places: [String]) {
      self.ask = ask
      self.places = places
    }

    /// The question that takes the place of a guess.
    public init(insteadOf guess: LedgerGuess, places: [String]) {
      let candidates: [String] =
        switch LedgerColumn(rawValue: guess.field) {
        case .channel: Channel.allCases.map(\.rawValue)
        case .kind: ApplicantKind.allCases.map(\.rawValue)
        case .year: []
        case .note: [LedgerAnswer.none, guess.taken]
        case .body: [LedgerAnswer.counted, LedgerAnswer.leftOut]
        case _: Outcome.allCases.map(\.rawValue)
        }
      ask = LedgerAsk(
        field: guess.field, value: guess.value, doubt: .guessedOtherwise, candidates: candidates,
        place: places.first ?? "")
      self.places = places
    }
  }

  /// Rows that a question is about, as far as there is room, each with what makes it known again.
  public func rows(of question: Question, most: Int) -> [LedgerRowReading] {
    let places = Set(question.places.prefix(most))
    return Array(rows.lazy.filter { places.contains($0.place) }.prefix(places.count))
  }

  /// The open questions, one for each value that differs; what is asked of a row alone stands alone.
  public var questions: [Question] { tally.questions }

  /// The reading as `--json` prints it.
  ///
  /// - Parameters:
  ///   - file: the name of the file.
  ///   - language: in which reasons are told.
  ///   - more: what the ledger adds to it.
  public func json(file: String, _ language: Language, _ more: [JSON.Member] = []) -> JSON {
    .object(
      [
        .init("file", .text(file)),
        .init("encoding", JSON(encoding?.rawValue)),
        .init("sheets", .array(tables.map { $0.json })),
        .init("ignored", .array(ignored.map { $0.json(language) })),
        .init("rows", .array(rows.map { $0.json(language) })),
        .init("questions", .array(questions.map { $0.json(language) })),
        .init("guesses", .array(guesses)),
        .init("values", .array(values)),
        .init("numbers", .text(numbersArePositions ? "positions" : "kept")),
        .init("other_rows", .array(otherRows.map(JSON.text))),
        .init("counts", counts),
      ] + more)
  }

  /// The rows that are equal to applications on record, as `--json` prints them.
  public static func json(known: [(place: String, number: String)]) -> JSON {
    .array(known.map { .object([.init("where", .text($0.place)), .init("number", .text($0.number))]) })
  }

  private var values: [JSON] {
    meaningCounts.map { meaning, count in
      .object([
        .init("field", .text(meaning.field)), .init("value", .text(meaning.value)),
        .init("taken", .text(meaning.taken)),
        .init("count", .integer(count)),
      ])
    }
  }

  /// Each value that was guessed, what it was taken for, and the rows.
  public var guessCounts: [(guess: LedgerGuess, places: [String])] { tally.guesses.all.map { ($0.value, $0.places) } }

  /// Each word that leaves no doubt, what it was taken for, and in how many rows.
  public var meaningCounts: [(guess: LedgerGuess, count: Int)] { tally.meanings.all.map { ($0.value, $0.count) } }

  /// Everything else that is said of rows: in how many, and the first of them.
  public var remarkCounts: [(remark: LedgerRemark, count: Int, places: [String])] {
    tally.remarks.all.map { ($0.value, $0.count, $0.places) }
  }

  /// The years in which the rows that can be imported count, earliest first.
  public var years: [Int] { tally.years.sorted() }

  private var guesses: [JSON] {
    guessCounts.map { guess, places in
      .object([
        .init("field", .text(guess.field)), .init("value", .text(guess.value)), .init("taken", .text(guess.taken)),
        .init("rows", .array(places.map(JSON.text))),
      ])
    }
  }

  private var counts: JSON {
    let verdicts = [LedgerVerdict.importing, .ask, .void, .refused].map { verdict in
      JSON.Member(verdict.rawValue, .integer(self[verdict]))
    }
    let years = tally.received.sorted { $0.key < $1.key }.map { JSON.Member(String($0.key), .integer($0.value)) }
    let outcomes = Outcome.allCases.compactMap { outcome in
      tally.outcomes[outcome].map { JSON.Member(outcome.rawValue, .integer($0)) }
    }
    return .object(
      [.init("rows", .integer(tally.verdicts.values.reduce(0, +)))] + verdicts + [
        .init("by_year_received", .object(years)),
        .init(
          "by_outcome",
          .object(
            outcomes + [.init("open", .integer(tally.open)), .init("undecided", .integer(tally.undecided))])),
      ])
  }
}

extension LedgerAsk {
  /// Whether it is asked of one row alone: days, numbers and names, and what stands nowhere.
  var isOfOneRow: Bool {
    if case .repeats = doubt { return true }
    if [.acceptedOnly, .columnsDiffer].contains(doubt) || field == LedgerAnswer.void { return false }
    return value.isEmpty || !["channel", "kind", "outcome", "body", "note", "year"].contains(field)
  }

  /// Whether the answer is what the written value means wherever it stands. Otherwise it is that of the rows that ask: a
  /// kind also depends on the name beside it.
  public var isDecidedByValue: Bool {
    if isOfOneRow || value.isEmpty { return false }
    return field != LedgerColumn.kind.rawValue || doubt == .unknownKind
  }

  func json(_ language: Language) -> JSON {
    .object([
      .init("field", .text(field)), .init("value", .text(value)), .init("why", .text(doubt.sentence(language))),
      .init("candidates", .array(candidates.map(JSON.text))),
    ])
  }
}

extension LedgerReading.Question {
  func json(_ language: Language) -> JSON {
    guard case .object(let members) = ask.json(language) else { return .null }
    return .object(members + [.init("rows", .array(places.map(JSON.text)))])
  }
}

extension LedgerReading.Table {
  var json: JSON {
    .object([
      .init("name", .text(name)),
      .init("title_rows", .array(titleRows.map(JSON.integer))),
      .init("header_rows", .array(headerRows.map(JSON.integer))),
      .init("year", JSON(year)),
      .init(
        "columns",
        .array(
          columns.map { column in
            .object([
              .init("column", .text(column.letters)), .init("header", .text(column.header)),
              .init("field", JSON(column.field?.rawValue)), .init("hidden", .bool(column.isHidden)),
            ])
          })),
    ])
  }
}

extension LedgerReading.Ignored {
  func json(_ language: Language) -> JSON {
    .object([.init("where", .text(place)), .init("why", .text(reason.sentence(language)))])
  }
}

extension LedgerRowReading {
  func json(_ language: Language) -> JSON {
    .object([
      .init("where", .text(place)), .init("verdict", .text(verdict.rawValue)), .init("record", record.json),
      .init("events", .array(events.map(\.json))), .init("ask", .array(asks.map { $0.json(language) })),
      .init("warn", .array(warnings(language).map(JSON.text))),
    ])
  }

  /// What is said of the row, one sentence each.
  public func warnings(_ language: Language) -> [String] { remarks.map { $0.sentence(language) } }
}

extension LedgerRecord {
  var json: JSON {
    var members: [JSON.Member] = [
      .init("number", JSON(number)), .init("received", JSON(received?.iso)), .init("channel", JSON(channel?.rawValue)),
      .init("applicant", JSON(applicant)), .init("kind", JSON(kind?.rawValue)), .init("subject", JSON(subject)),
      .init("details", JSON(details)), .init("closed", JSON(closed?.iso)), .init("outcome", JSON(outcome?.rawValue)),
      .init("document", JSON(document)), .init("note", JSON(note)),
    ]
    let others: [(String, String?)] = [
      ("unit", unit), ("officer", officer), ("sub_reason", subReason?.rawValue), ("refer_to", referTo),
      ("identity", identity), ("phone", phone), ("email", email), ("address", address), ("agent", agent),
      ("delivery", delivery), ("form", form),
    ]
    for (key, value) in others { if let value { members.append(.init(key, .text(value))) } }
    return .object(members)
  }
}

extension LedgerEvent {
  var json: JSON {
    var members: [JSON.Member] = [.init("kind", .text(kind.rawValue)), .init("day", JSON(day?.iso))]
    if let until { members.append(.init("until", .text(until.iso))) }
    if let days { members.append(.init("days", .integer(days))) }
    if let party { members.append(.init("party", .text(party))) }
    if let opinion { members.append(.init("opinion", .text(opinion.rawValue))) }
    if let dispute { members.append(.init("form", .text(dispute.rawValue))) }
    if let result { members.append(.init("result", .text(result.rawValue))) }
    if isGuessed { members.append(.init("guessed", .bool(true))) }
    return .object(members)
  }
}
