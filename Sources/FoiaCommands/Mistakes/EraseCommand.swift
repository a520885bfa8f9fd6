internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct EraseCommand: FoiaCommand {
  static let verb = Verb.erase

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    let isDry = arguments.has(GeneralOptions.dryRun)
    let mustAsk = !isDry && !arguments.has(EraseSyntax.yes)
    if mustAsk, !world.canAsk {
      throw Fault.usage([.needsConsent(option: EraseSyntax.yes.declaration.flag)], command: Self.verb.rawValue)
    }
    var answers = Answers(arguments, today: recording.day, world)
    let reference = answers[MendingSyntax.number]
    let reason = try answers.required(MendingSyntax.reason)
    try answers.check()
    guard let reference, let reason else { return }
    try withLedger(in: world) { ledger in
      if isDry || mustAsk {
        // What is refused is refused before anybody is asked.
        _ = try ledger.erase(reference, reason: reason, as: recording, dryRun: true)
        let found = try ledger.application(reference, thisYear: recording.day.year).application
        let now = ApplicationToday(found, on: recording.day, by: try ledger.calendar())
        if isDry, arguments.has(GeneralOptions.json) {
          let writer = ApplicationJSON(today: recording.day, calendar: now.calendar, showsPersonal: false)
          return world.output.write(writer.object(now).tried(true).text)
        }
        let told = MistakeWords.erasing(now)(world.language)
        if isDry { world.output.write(told + "\n") } else { world.say(told) }
        if found.isOpen { world.warn(MistakeWords.notAnsweredYet(found.number)(world.language)) }
      }
      if isDry { return world.say(DialogueWords.dryRun(world.language)) }
      if mustAsk, try !Prompter(world).askAfresh(MistakeWords.eraseQuestion).isYes { throw Fault(.cancelled) }
      let erasure = try ledger.erase(reference, reason: reason, as: recording)
      if !erasure.stillHeld.isEmpty { world.warn(MistakeWords.stillHeld(erasure.stillHeld)(world.language)) }
      if arguments.has(GeneralOptions.json) {
        let writer = ApplicationJSON(today: recording.day, calendar: try ledger.calendar(), showsPersonal: false)
        return world.output.write(writer.object(erasure.application).text)
      }
      world.output.write(MistakeWords.erased(erasure.application.number)(world.language))
    }
  }
}
