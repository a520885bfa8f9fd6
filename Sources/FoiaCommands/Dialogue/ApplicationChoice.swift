internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaStore
internal import FoiaWords

/// Lets a person choose the application that a command is about: by its number, or by words of it that narrow a list.
struct ApplicationChoice {
  /// How many lines of the list are shown under what is typed.
  private static let shown = 7

  private let world: World
  private let eligible: EligibleApplications
  private let ledgerPath: String
  private let today: Day
  private let mayBeSeveral: Bool
  /// The applications of the list, those that matter most first.
  private let candidates: [ApplicationToday]

  /// - Parameters:
  ///   - mayBeSeveral: whether several can be named at once: 1,2 or 1-3.
  init(_ eligible: EligibleApplications, mayBeSeveral: Bool, ledgerPath: String, today: Day, in world: World)
    throws(Fault)
  {
    self.world = world
    self.eligible = eligible
    self.ledgerPath = ledgerPath
    self.today = today
    self.mayBeSeveral = mayBeSeveral
    let ledger = try Ledger(at: ledgerPath)
    defer { ledger.close() }
    candidates = try eligible.offered(by: ledger, today: today)
  }

  /// Asks until the answer names an application of the ledger; returns what names it.
  func ask() throws(Fault) -> String {
    if candidates.isEmpty { world.say(DialogueWords.nothingToChoose(world.language)) }
    let answer = try Prompter(world).ask(
      DialogueWords.application, explanation: explanation,
      suggestions: { lines(for: $0) }, problem: { problem(with: $0) })
    guard let found = only(fitting: answer) else { return answer.trimmed }
    world.say(DialogueWords.taken(found)(world.language))
    return found.application.number.description
  }

  private var explanation: Phrase { DialogueWords.applications(mayBeSeveral: mayBeSeveral) }

  /// What is wrong with an answer; nil if it names applications of the ledger, or fits one of the list alone.
  private func problem(with answer: String) -> Phrase? {
    if answer.trimmed.isEmpty { return explanation }
    let (listed, fitting) = (listed(answer), fitting(answer))
    do throws(Fault) {
      let named = try named(answer)
      // What is far down the list is not seen, and nobody means it by its place.
      guard let listed, named != [listed.application.id], isShown(listed) else { return nil }
      return DialogueWords.numberOrPlace(answer.trimmed, listed: listed.application.number)
    } catch {
      // A text that names nothing may be a place of the list, or words that fit one of it.
      guard error.code == .noSuchApplication else { return error.texts.first?.sentence }
      if listed != nil || fitting.count == 1 { return nil }
      if fitting.isEmpty { return DialogueWords.noneFits(answer.trimmed) }
      return DialogueWords.severalFit(answer.trimmed, fitting.count)
        + Phrase(both: lines(for: answer).map { "\n" + $0 }.joined())
    }
  }

  /// The applications that an answer names by their numbers, of which the command may record something.
  private func named(_ answer: String) throws(Fault) -> [ApplicationID] {
    let references = try Fault.reading { () throws(ReadingFault) in
      mayBeSeveral ? try NumberReference.several(reading: answer) : [try NumberReference(reading: answer)]
    }
    let ledger = try Ledger(at: ledgerPath)
    defer { ledger.close() }
    return try eligible.named(references, in: ledger, today: today)
  }

  /// The only application of the list that an answer means by its place or its words; nil if it names applications by their
  /// numbers.
  private func only(fitting answer: String) -> ApplicationToday? {
    if (try? named(answer)) != nil { return nil }
    if let listed = listed(answer) { return listed }
    let fitting = self.fitting(answer)
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The application at a place of the list, which is counted from 1 over all of it.
  private func listed(_ answer: String) -> ApplicationToday? {
    answer.place(inListOf: candidates.count).map { candidates[$0] }
  }

  private func isShown(_ now: ApplicationToday) -> Bool {
    candidates.prefix(Self.shown).contains { $0.application.id == now.application.id }
  }

  private func fitting(_ text: String) -> [ApplicationToday] {
    candidates.filter { isFitting($0, text) }
  }

  private func isFitting(_ now: ApplicationToday, _ text: String) -> Bool {
    let (wanted, intake) = (text.word, now.application.intake)
    let texts = [now.application.number.description, intake.subject, intake.unit, intake.personal?.joinedNames]
    return wanted.isEmpty || texts.compactMap { $0?.word }.contains { $0.contains(wanted) }
  }

  private func lines(for text: String) -> [String] {
    let fitting = candidates.indices.filter {
      isFitting(candidates[$0], text) || text.place(inListOf: candidates.count) == $0
    }
    let lines = fitting.prefix(Self.shown).map { index in
      "\(index + 1) ".leftPadded(to: 4) + candidates[index].recognisable(world.language)
    }
    return fitting.count > lines.count
      ? lines + [DialogueWords.more(fitting.count - lines.count)(world.language)] : lines
  }
}
