internal import FoiaCalendar
internal import FoiaCore
internal import FoiaStore
internal import FoiaWords

/// Lets a person choose the application that a command is about: by its number, or by words of it that narrow a list.
struct ApplicationChoice {
  /// How many lines of the list are shown under what is typed.
  private static let shown = 7

  private let world: World
  private let ledgerPath: String
  private let today: Day
  private let mayBeSeveral: Bool
  /// The applications of the list, those that matter most first.
  private let candidates: [ApplicationToday]

  /// - Parameters:
  ///   - mayBeSeveral: whether several can be named at once: 1,2 or 1-3.
  init(_ verb: Verb, mayBeSeveral: Bool, ledgerPath: String, today: Day, in world: World) throws(Fault) {
    self.world = world
    self.ledgerPath = ledgerPath
    self.today = today
    self.mayBeSeveral = mayBeSeveral
    let ledger = try Ledger(at: ledgerPath)
    defer { ledger.close() }
    candidates = try Self.candidates(verb.candidates, in: ledger, today: today).filter(verb.canRecord)
  }

  /// Asks until the answer names an application of the ledger; returns what names it.
  func ask() throws(Fault) -> String {
    if candidates.isEmpty { world.say(DialogueWords.nothingToChoose(world.language)) }
    let answer = try Prompter(world).ask(
      DialogueWords.application, explanation: ValueKind.number.explanation,
      suggestions: { lines(for: $0) }, problem: { problem(with: $0) })
    guard let found = only(fitting: answer) else { return answer.trimmed }
    world.say(DialogueWords.taken(found)(world.language))
    return found.application.number.description
  }

  private static func candidates(
    _ wanted: Verb.Candidates, in ledger: Ledger, today: Day
  ) throws(Fault) -> [ApplicationToday] {
    var found: [ApplicationToday] = []
    var filter = ApplicationFilter()
    if wanted == .open {
      filter.openOnly = true
      try ledger.forEachApplication(matching: filter, on: today) { found.append($0) }
      return found
    }
    // Whoever means an older one names it by its number.
    for year in [today.year - 1, today.year] {
      filter.year = year
      try ledger.forEachApplication(matching: filter, on: today) { now in
        if wanted == .all || now.application.closing != nil { found.append(now) }
      }
    }
    return found.reversed()
  }

  /// What is wrong with an answer; nil if it names applications of the ledger, or fits one of the list alone.
  private func problem(with answer: String) -> Phrase? {
    let fitting = self.fitting(answer)
    if answer.trimmed.isEmpty { return ValueKind.number.explanation }
    do throws(ReadingFault) {
      let named =
        mayBeSeveral ? try NumberReference.several(reading: answer) : [try NumberReference(reading: answer)]
      let unknown = named.first { !exists($0) }
      if unknown == nil || fitting.count == 1 { return nil }
    } catch {
      if fitting.count == 1 { return nil }
      if fitting.isEmpty { return error.sentence }
    }
    return fitting.isEmpty
      ? DialogueWords.noneFits(answer.trimmed) : DialogueWords.severalFit(answer.trimmed, fitting.count)
  }

  private func exists(_ reference: NumberReference) -> Bool {
    guard let ledger = try? Ledger(at: ledgerPath) else { return false }
    defer { ledger.close() }
    return (try? ledger.application(reference, thisYear: today.year)) != nil
  }

  /// The only application of the list that fits words; nil if the answer names applications by their numbers.
  private func only(fitting answer: String) -> ApplicationToday? {
    if let named = try? NumberReference.several(reading: answer), named.allSatisfy(exists) { return nil }
    let fitting = self.fitting(answer)
    return fitting.count == 1 ? fitting[0] : nil
  }

  private func fitting(_ text: String) -> [ApplicationToday] {
    let wanted = text.word
    if wanted.isEmpty { return candidates }
    return candidates.filter { now in
      let intake = now.application.intake
      let texts = [now.application.number.description, intake.subject, intake.unit, intake.personal?.joinedNames]
      return texts.compactMap { $0?.word }.contains { $0.contains(wanted) }
    }
  }

  private func lines(for text: String) -> [String] {
    let fitting = self.fitting(text)
    let lines = fitting.prefix(Self.shown).map { "  " + $0.recognisable(world.language) }
    return fitting.count > lines.count
      ? lines + [DialogueWords.more(fitting.count - lines.count)(world.language)] : lines
  }
}
