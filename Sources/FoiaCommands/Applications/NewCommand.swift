internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct NewCommand: FoiaCommand {
  static let verb = Verb.new

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    if let source = arguments.text(NewSyntax.source) {
      // The longest description, its characters escaped, and all else.
      let text = try Files.text(of: source, limit: Files.longestText * 8, in: world)
      try answers.supply(IntakeObject.texts(in: text, named: source))
    }
    // Nobody is asked for anything where there is no ledger to record it in.
    if world.canAsk { try withLedger(in: world) { _ in } } else { _ = try ledgerPath(in: world) }
    let (intake, number) = try answers.settled(
      trial: { (intake: Intake, number: ApplicationNumber?) throws(Fault) in
        try attempt(in: world, as: recording) { _ = try $0.register(intake, number: number) }
      }
    ) { answers throws(Fault) in try answers.intake() }
    let (application, alike, calendar) = try record(in: world, as: recording) { action in
      let application = try action.register(intake, number: number)
      return (application, try action.lookAlikes(of: application), try action.calendar())
    }
    if !alike.isEmpty { world.warn(ApplicationWords.lookAlikes(alike)(world.language)) }
    for doubt in application.doubts { world.warn(doubt.remark(application.number)(world.language)) }
    if arguments.has(GeneralOptions.json) {
      let object = ApplicationJSON(today: recording.day, calendar: calendar, showsPersonal: false)
        .object(application)
      world.output.write(object.text)
    } else if let clock = application.clock(on: recording.day, by: calendar) {
      world.tell(ApplicationWords.registered(application, clock: clock, today: recording.day))
    }
  }
}
