internal import FoiaCalendar
internal import FoiaCore
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords
internal import Foundation

/// A command of the program: it reads its line, calls one method and prints one value.
protocol FoiaCommand {
  static var verb: Verb { get }
  /// Whether it shows what can be longer than a window, and asks nothing once it has begun to.
  static var isPaged: Bool { get }
  /// What is not done where the person at the terminal does not go on.
  static var intention: Fault.Intention { get }

  init(_ arguments: Arguments)
  var arguments: Arguments { get }
  func run(in world: World) throws(Fault)
}

extension FoiaCommand {
  static var isPaged: Bool { false }
  static var intention: Fault.Intention { .recording }

  static func run(_ line: [String], in world: World) throws(Fault) {
    var line = RawLine(line, verb.syntax)
    if line.has(GeneralOptions.help), line.faults.isEmpty {
      world.page(unless: line.has(GeneralOptions.noPager))
      return world.output.write(Help.command(verb, world.language, width: world.output.width))
    }
    if line.has(GeneralOptions.resume), !world.canAsk {
      throw Fault.usage([.needsTerminal(option: GeneralOptions.resume.flag)], command: verb.rawValue)
    }
    guard world.canAsk, line.faults.isEmpty else { return try perform(line, in: world) }
    try runAsking(&line, in: world)
  }

  private static func perform(_ line: RawLine, in world: World) throws(Fault) {
    let command = try Self(Arguments(line, of: verb))
    if isPaged { world.page(unless: line.has(GeneralOptions.noPager)) }
    try command.run(in: world)
  }

  /// Runs the command at a terminal: what the line lacks is asked for, and what was typed is kept if it comes to nothing.
  private static func runAsking(_ line: inout RawLine, in world: World) throws(Fault) {
    let unfinished = Unfinished(world)
    let isResumed = line.has(GeneralOptions.resume)
    if isResumed { try unfinished.takeUp(&line, of: verb) }
    let today = try world.today(line.text(GeneralOptions.today))
    do throws(Fault) {
      let judgement = LineJudgement(verb: verb, world: world, today: today, line: line)
      world.dialogue.beforeAsking(judgement.check)
      try LineCompletion(verb: verb, world: world, today: today).complete(&line)
      try perform(line, in: world)
      if isResumed { unfinished.forget() }
    } catch {
      let canResume = verb.syntax.option(named: GeneralOptions.resume.declaration.name) != nil
      if canResume, world.dialogue.hasAnswers, unfinished.keep(line, of: verb, today: today) {
        let hasIdentity = line.options.contains { $0.option.field == .identity }
        world.say(DialogueWords.kept(verb, lacksIdentity: hasIdentity)(world.language))
      }
      throw error
    }
  }

  /// The values of the command line, to be read one by one.
  func answers(in world: World) throws(Fault) -> Answers {
    Answers(arguments, today: try today(in: world), world)
  }

  func today(in world: World) throws(Fault) -> Day { try world.today(arguments.text(GeneralOptions.today)) }

  func ledgerPath(in world: World) throws(Fault) -> String {
    try world.ledgerPath(arguments.text(GeneralOptions.db))
  }

  /// Opens the ledger for `body` and closes it afterwards. If something was recorded with a doubtful day, it warns.
  ///
  /// - Parameters:
  ///   - world: where the command runs.
  ///   - day: shows the ledger as it stood on that day; nil as it is.
  ///   - copied: whether a private copy is read, so that others can write while all of it is gone through.
  ///   - body: uses the ledger.
  func withLedger<Value>(
    in world: World, asOf day: Day? = nil, copied: Bool = false, _ body: (Ledger) throws -> Value
  ) throws(Fault) -> Value {
    let ledger = try Ledger(at: ledgerPath(in: world), asOf: day, copied: copied)
    defer {
      ledger.close()
      world.tell(upgradeOf: ledger)
      world.warn(of: ledger.remarks)
    }
    do {
      let value = try body(ledger)
      warn(of: ledger, in: world)
      return value
    } catch {
      let fault = Fault(foreign: error)
      // While a ledger is restored it has a second name.
      if ![.ledgerNotAsMade, .ledgerBusy].contains(fault.code) { warn(of: ledger, in: world) }
      throw fault
    }
  }

  /// Warns if the file of a ledger is not as this program makes it, or has several names.
  private func warn(of ledger: Ledger, in world: World) {
    if !ledger.deviations.isEmpty {
      world.warn(LedgerWords.notAsMade(ledger.path, ledger.deviations)(world.language))
    }
    if ledger.names > 1 { world.warn(LedgerWords.severalNames(ledger.path, count: ledger.names)(world.language)) }
  }

  /// Records one action, and warns if it changes the figures of a filed year. The ledger is closed when this returns: what
  /// the answer needs is what `body` returns, read in the same transaction, so that nobody can come between the two.
  func record<Answer>(
    in world: World, as recording: Recording, dryRun: Bool = false, _ body: (Action) throws -> Answer
  ) throws(Fault) -> Answer {
    let (answer, moves, written) = try withLedger(in: world) { ledger in
      try ledger.record(as: recording, dryRun: dryRun) { action in
        (try body(action), try action.filedMoves(), action.written)
      }
    }
    if !dryRun {
      world.dialogue.forget()
      world.recorded.note(written)
    }
    world.warn(of: moves.map(MistakeWords.filedMove))
    return answer
  }

  /// Tries an action without recording it, so that what the ledger refuses, and what it remarks on, is told before anything
  /// is agreed to.
  func preview(in world: World, as recording: Recording, _ body: (Action) throws -> Preview) throws(Fault) -> Preview {
    try attempt(in: world, as: recording) { action in
      var preview = try body(action)
      preview.remarks += try action.filedMoves().map(MistakeWords.filedMove)
      return preview
    }
  }

  /// Does an action without recording it.
  @discardableResult
  func attempt<Value>(
    in world: World, as recording: Recording, _ body: (Action) throws -> Value
  ) throws(Fault) -> Value {
    try withLedger(in: world) { try $0.record(as: recording, dryRun: true, body) }
  }

  /// The day as of which the ledger is shown; nil shows it as it is.
  func asOf(in world: World) throws(Fault) -> Day? {
    guard let text = arguments.text(GeneralOptions.asOf) else { return nil }
    let today = try today(in: world)
    let day = try Fault.reading { () throws(ReadingFault) in try Day(reading: text, today: today) }
    if day > today { throw .rule(.asOfFuture(day, today: today)) }
    return day
  }

  /// The day for which clocks are computed: the day as of which the record is looked at, else today.
  func day(_ asOf: Day?, in world: World) throws(Fault) -> Day {
    if let asOf { asOf } else { try today(in: world) }
  }

  /// Who records, and when.
  func recording(in world: World) throws(Fault) -> Recording {
    let told = arguments.text(GeneralOptions.by)
    let person = world.person(told)
    try Fault.reading { () throws(ReadingFault) in
      if let told { try Field.by.refuse(GeneralOptions.by.declaration.placeholder, as: told) }
      try Field.by.checkLength(of: person)
    }
    return Recording(day: try today(in: world), instant: world.instant, by: person)
  }
}
