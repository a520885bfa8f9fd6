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
      preview: { (intake: Intake, number: ApplicationNumber?) throws(Fault) in
        try preview(in: world, as: recording) { action in
          let application = try action.register(intake, number: number)
          return Preview(
            remarks: remarks(on: application, alike: try action.lookAlikes(of: application), isRecorded: false))
        }
      }
    ) { answers throws(Fault) in try answers.intake() }
    let (application, alike, calendar) = try record(in: world, as: recording) { action in
      let application = try action.register(intake, number: number)
      return (application, try action.lookAlikes(of: application), try action.calendar())
    }
    world.warn(of: remarks(on: application, alike: alike, isRecorded: true))
    if arguments.has(GeneralOptions.json) {
      let object = ApplicationJSON(today: recording.day, calendar: calendar, showsPersonal: false)
        .object(application)
      world.output.write(object.text)
    } else if let clock = application.clock(on: recording.day, by: calendar) {
      world.tell(ApplicationWords.registered(application, clock: clock, today: recording.day))
    }
  }

  /// What is to be looked at in a new application: others like it, and values that are doubtful.
  private func remarks(on application: Application, alike: [ApplicationNumber], isRecorded: Bool) -> [Phrase] {
    (alike.isEmpty ? [] : [ApplicationWords.lookAlikes(alike)])
      + application.doubts.map { $0.told(of: application.number, isRecorded: isRecorded) }
  }
}
