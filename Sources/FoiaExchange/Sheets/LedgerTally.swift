internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// What the rows of an office's ledger come to: how many there are of each kind, what is asked, and what was taken for what.
struct LedgerTally: Sendable {
  private(set) var verdicts: [LedgerVerdict: Int] = [:]
  /// The open questions, in the order in which they come up.
  private(set) var questions: [LedgerReading.Question] = []
  private var questionPlaces: [String: Int] = [:]
  /// What was guessed, with the rows.
  private(set) var guesses = Occurrences<LedgerGuess>()
  /// What words were taken for that leave no doubt.
  private(set) var meanings = Occurrences<LedgerGuess>(most: 0)
  /// What else is said of rows.
  private(set) var remarks = Occurrences<LedgerRemark>(most: LedgerTally.mostNamed)
  /// The rows that cannot be taken, and whether a name in them is masked.
  private(set) var refused: [(place: String, isMasked: Bool)] = []
  /// The rows that do not count.
  private(set) var void: [String] = []
  /// The years in which the rows that can be imported count.
  private(set) var years: Set<Int> = []
  /// How many rows that count were received in each year, have each outcome, are open, and are undecided.
  private(set) var received: [Int: Int] = [:]
  private(set) var outcomes: [Outcome: Int] = [:]
  private(set) var open = 0
  private(set) var undecided = 0
  /// What decides about the numbers of the applications that can be imported, in the order of the file.
  private(set) var outlines: [RowOutline] = []

  /// How many rows are named of which the same is said.
  static let mostNamed = 3

  /// - Parameter rows: how many rows there are at most.
  init(upTo rows: Int) { outlines.reserveCapacity(rows) }

  mutating func note(_ row: LedgerRowReading, numbersArePositions: Bool) {
    verdicts[row.verdict, default: 0] += 1
    for remark in row.remarks { remarks.note(remark, at: row.place) }
    switch row.verdict {
    case .refused: refused.append((row.place, row.isMasked))
    case .void: void.append(row.place)
    case .importing:
      count(row)
      let record = row.record
      if let first = record.received?.year {
        for year in first...max(first, record.closed?.year ?? first) { years.insert(year) }
      }
      if let outline = row.outline(numbersArePositions: numbersArePositions) { outlines.append(outline) }
    case .ask:
      count(row)
      for ask in row.asks { note(ask) }
    }
  }

  /// Counts a row that can be imported now or once it is decided.
  private mutating func count(_ row: LedgerRowReading) {
    for guess in row.guesses { guesses.note(guess, at: row.place) }
    for meaning in row.meanings { meanings.note(meaning, at: row.place) }
    let record = row.record
    if let year = record.received?.year { received[year, default: 0] += 1 }
    if let outcome = record.outcome {
      outcomes[outcome, default: 0] += 1
    } else if record.closed != nil || row.asks.contains(where: { $0.field == "outcome" }) {
      undecided += 1
    } else if !row.asks.contains(where: { $0.field == "closed" }) {
      open += 1
    }
  }

  private mutating func note(_ ask: LedgerAsk) {
    let key =
      ask.isOfOneRow
      ? "\(ask.field)@\(ask.place)"
      : "\(ask.field)=\(ask.value)=\(ask.candidates)\(ask.field == LedgerAnswer.void ? "=\(ask.doubt)" : "")"
    if let index = questionPlaces[key] {
      questions[index].places.append(ask.place)
    } else {
      questionPlaces[key] = questions.count
      questions.append(LedgerReading.Question(ask: ask, places: [ask.place]))
    }
  }
}

/// How often each of several things occurs, in the order in which they come up, and where.
struct Occurrences<Value: Hashable & Sendable>: Sendable {
  private(set) var all: [(value: Value, count: Int, places: [String])] = []
  private var indices: [Value: Int] = [:]
  /// How many places of each are kept.
  private let most: Int

  init(most: Int = .max) { self.most = most }

  mutating func note(_ value: Value, at place: String) {
    let index: Int
    if let known = indices[value] {
      index = known
    } else {
      index = all.count
      indices[value] = index
      all.append((value, 0, []))
    }
    all[index].count += 1
    if all[index].places.count < most { all[index].places.append(place) }
  }
}
