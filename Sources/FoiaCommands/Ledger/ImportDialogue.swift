internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaExchange
internal import FoiaWords

/// Asks a person at a terminal what is open in an office's ledger, and keeps what was decided as it goes.
final class ImportDialogue {
  /// How many rows are shown beside a question.
  private static let mostRows = 5

  private let world: World
  private let today: Day
  private let understand: (LedgerDecisions) throws(Fault) -> LedgerReading
  /// What was decided so far.
  private(set) var decisions: LedgerDecisions
  /// What was asked; what is left for later is not asked again.
  private var put: Set<LedgerReading.Question> = []
  /// The ledger as it is understood by now.
  private(set) var reading: LedgerReading

  private var language: Language { world.language }

  init(
    _ reading: LedgerReading, _ decisions: LedgerDecisions, today: Day, in world: World,
    understand: @escaping (LedgerDecisions) throws(Fault) -> LedgerReading
  ) {
    self.reading = reading
    self.decisions = decisions
    self.today = today
    self.world = world
    self.understand = understand
  }

  /// Asks everything that is open, once for each value, and has the guesses confirmed.
  func settle(confirmsGuesses: Bool) throws(Fault) {
    try askAll()
    while confirmsGuesses, !reading.guessCounts.isEmpty {
      guard let wrong = try wrongGuess() else { return }
      try ask(LedgerReading.Question(insteadOf: wrong.guess, places: wrong.places), 1, of: 1)
      reading = try understand(decisions)
      try askAll()
    }
  }

  private func askAll() throws(Fault) {
    while true {
      let open = reading.questions.filter { !put.contains($0) }
      if open.isEmpty { return }
      world.say("\n" + LedgerDialogueWords.heading(open.count)(language))
      for (index, question) in open.enumerated() { try ask(question, index + 1, of: open.count) }
      put.formUnion(open)
      reading = try understand(decisions)
    }
  }

  private func ask(_ question: LedgerReading.Question, _ place: Int, of count: Int) throws(Fault) {
    let ask = question.ask
    let rows = question.places.count
    world.say(
      "\n"
        + LedgerDialogueWords.question(place, of: count, (ask.field, ask.value), ask.doubt, rows: rows)(language))
    for row in reading.rows(of: question, most: Self.mostRows) {
      let told = LedgerDialogueWords.row(row.place, received: row.record.received, subject: row.record.subject)
      world.say("    " + told(language))
    }
    if rows > Self.mostRows { world.say("    " + LedgerDialogueWords.moreRows(rows - Self.mostRows)(language)) }
    show(ask)
    let proposal = ask.isProposed ? "1" : nil
    let answer = try Prompter(world).ask(
      LedgerDialogueWords.decide(ask.field, hasChoices: !ask.candidates.isEmpty), proposal: proposal,
      explanation: LedgerDialogueWords.help, codes: ask.candidates, problem: { problem(with: $0, to: ask) })
    guard !answer.trimmed.isEmpty, let code = try? LedgerAnswer.code(reading: answer, of: ask.field, today: today)
    else { return }
    decisions.take(code, to: question)
  }

  /// Prints what can be chosen, numbered.
  private func show(_ ask: LedgerAsk) {
    if ask.candidates.isEmpty { return }
    Prompter(world).say(choices: ask.candidates.map { LedgerAnswer.name(of: $0, ask.field) ?? Phrase(both: $0) })
  }

  private func problem(with answer: String, to ask: LedgerAsk) -> Phrase? {
    if answer.trimmed.isEmpty { return nil }
    do throws(ReadingFault) {
      guard let code = try LedgerAnswer.code(reading: answer, of: ask.field, today: today) else {
        return LedgerDialogueWords.unusable(answer)
      }
      return Day(iso: code).map { $0 > today } ?? false ? LedgerDoubt.ahead.sentence : nil
    } catch {
      return error.sentenceAtPrompt
    }
  }

  /// The guess that the person wants to change; nil if all are right.
  private func wrongGuess() throws(Fault) -> (guess: LedgerGuess, places: [String])? {
    let guesses = reading.guessCounts
    world.say("\n" + LedgerTelling.guessedHeading(language))
    for (index, one) in guesses.enumerated() {
      let told = LedgerTelling.guess(one.guess.field, one.guess.value, one.guess.taken, count: one.places.count)
      world.say("\(index + 1) ".leftPadded(to: 4) + told(language).trimmed)
    }
    while true {
      let answer = try Prompter(world).askAfresh(LedgerDialogueWords.guessesRight)
      if answer.trimmed.isEmpty || answer.isYes { return nil }
      if answer.isNo { throw Fault(.cancelled()) }
      if let place = answer.place(inListOf: guesses.count) { return guesses[place] }
      world.say(DialogueWords.outsideList(answer.trimmed, last: guesses.count)(language))
    }
  }
}

extension LedgerAsk {
  /// Whether the first candidate is so likely that an empty answer takes it.
  fileprivate var isProposed: Bool {
    switch doubt {
    case .letterOrMail, .acceptedOnly, .merged, .notCounted, .struck: true
    case _: false
    }
  }
}
