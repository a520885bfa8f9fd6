internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct EraseCommand: FoiaCommand {
  static let verb = Verb.erase
  static let intention = Fault.Intention.erasing

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    let isDry = arguments.has(GeneralOptions.dryRun)
    let mustAsk = !isDry && !arguments.has(EraseSyntax.yes)
    var answers = Answers(arguments, today: recording.day, world)
    let reference = answers[MendingSyntax.number]
    if !isDry, let erased = reference.flatMap({ erasedAlready($0, today: recording.day, in: world) }) {
      return try finish(erased, in: world)
    }
    if mustAsk, !world.canAsk {
      throw Fault.usage([.needsConsent(option: EraseSyntax.yes.declaration.flag)], command: Self.verb.rawValue)
    }
    let reason = try answers.required(MendingSyntax.reason)
    try answers.check()
    guard let reference, let reason else { return }
    if isDry || mustAsk {
      // What is refused is refused before anybody is asked.
      try attempt(in: world, as: recording) { _ = try $0.erase(reference, reason: reason) }
      let (now, history) = try standing(reference, today: recording.day, in: world)
      if isDry, arguments.has(GeneralOptions.json) {
        let writer = ApplicationJSON(today: recording.day, calendar: now.calendar, showsPersonal: false)
        return world.output.write(writer.object(now).tried(true).text)
      }
      let told = MistakeWords.erasing(now, history)
      if isDry { world.tell(told) } else { world.say(told(world.language)) }
      if now.application.isOpen {
        world.warn(MistakeWords.notAnsweredYet(now.application.number)(world.language))
      }
    }
    if isDry { return world.say(DialogueWords.dryRun(world.language)) }
    if mustAsk, try !Prompter(world).askAfresh(MistakeWords.eraseQuestion).isYes { throw Fault(.cancelled()) }
    let (erasure, calendar) = try record(in: world, as: recording) { action in
      (try action.erase(reference, reason: reason), try action.calendar())
    }
    if !erasure.stillHeld.isEmpty { world.warn(MistakeWords.stillHeld(erasure.stillHeld)(world.language)) }
    try finish(ApplicationToday(erasure.application, on: recording.day, by: calendar), in: world)
  }

  /// Makes the file anew, so that nothing is left of what is erased already, and tells that it is gone.
  private func finish(_ erased: ApplicationToday, in world: World) throws(Fault) {
    let number = erased.application.number
    do throws(Fault) {
      try withLedger(in: world) { try $0.finishErasures() }
    } catch {
      let reason = error.ofRecord ?? .unreadable(try ledgerPath(in: world), reason: error.code.rawValue)
      throw .record(.erasureUnfinished(number, reason))
    }
    if arguments.has(GeneralOptions.json) {
      let writer = ApplicationJSON(today: erased.today, calendar: erased.calendar, showsPersonal: false)
      return world.output.write(writer.object(erased.application).text)
    }
    world.tell(MistakeWords.erased(number))
  }

  /// The application, if an earlier erasure of it was not finished and nothing personal was recorded since; otherwise nil,
  /// also where it cannot be looked up, which is told when it is to be erased.
  private func erasedAlready(_ reference: NumberReference, today: Day, in world: World) -> ApplicationToday? {
    try? withLedger(in: world) { ledger in
      let (application, history) = try ledger.application(reference, thisYear: today.year)
      let isUnfinished = try ledger.unfinishedErasures().contains(application.number)
      if !isUnfinished || history.holdsPersonalValues { return nil }
      return ApplicationToday(application, on: today, by: try ledger.calendar())
    }
  }

  private func standing(
    _ reference: NumberReference, today: Day, in world: World
  ) throws(Fault) -> (ApplicationToday, History) {
    try withLedger(in: world) { ledger in
      let (found, history) = try ledger.application(reference, thisYear: today.year)
      return (ApplicationToday(found, on: today, by: try ledger.calendar()), history)
    }
  }
}
