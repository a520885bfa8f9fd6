internal import FoiaCalendar
internal import FoiaCore
internal import FoiaStore
internal import FoiaWords

/// Which applications a line can be about, as far as its options tell.
struct EligibleApplications {
  private let verb: Verb
  /// The command whose rules say what can be recorded: a letter goes out, or comes back, before the answer too.
  private let judge: Verb
  /// The letter that goes out or comes back; nil for the answer.
  private let letter: LetterCode?

  /// - Parameter text: what is given for an option; nil if it is not.
  init(_ verb: Verb, _ text: (any DeclaredOption) -> String?) {
    let letter = text(ServeSyntax.letter)
    self.verb = verb
    self.judge = verb == .serve && (letter != nil || text(ServeSyntax.sentBack) != nil) ? .letter : verb
    self.letter = verb == .serve ? letter.flatMap { try? LetterCode(reading: $0) } : nil
  }

  /// Those that are offered where none is named, those that matter most first.
  func offered(by ledger: Ledger, today: Day) throws(Fault) -> [ApplicationToday] {
    try candidates(of: ledger, today: today).filter { now in
      guard let letter else { return judge.canRecord(of: now) }
      return (try? now.application.subject(of: letter)) != nil
    }
  }

  /// What names the applications that somebody means.
  ///
  /// - Throws: a `Fault` also if nothing can be recorded of one of them.
  func named(_ references: [NumberReference], in ledger: Ledger, today: Day) throws(Fault) -> [ApplicationID] {
    let named = try ledger.applications(references, thisYear: today.year)
    for id in named {
      if let violation = judge.refusal(of: try ledger.application(id).application, on: today) {
        throw Fault.rule(violation)
      }
    }
    return named
  }

  private func candidates(of ledger: Ledger, today: Day) throws(Fault) -> [ApplicationToday] {
    let wanted = letter == nil ? verb.candidates : .all
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
}
