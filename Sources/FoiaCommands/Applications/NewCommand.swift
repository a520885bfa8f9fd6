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
    var form = IntakeAnswers(arguments, today: recording.day)
    let source = arguments.text(NewSyntax.source)
    if let source { try form.fill(fromJSON: Files.text(of: source, in: world), named: source) }
    if form.answers[.applicant] == "-", source != "-" { form.answers[.applicant] = try Self.applicant(in: world) }
    let ledger = try Ledger(at: ledgerPath(in: world))
    defer { ledger.close() }
    if world.canAsk, source != "-" { try form.complete(with: Prompter(world), world.language) }
    let (intake, number, problems) = form.read()
    try problems.check()
    guard let intake else { return }
    let (application, alike) = try record(in: ledger, as: recording, world) { action in
      let application = try action.register(intake, number: number)
      return (application, try action.lookAlikes(of: application))
    }
    if !alike.isEmpty { world.warn(ApplicationWords.lookAlikes(alike)(world.language)) }
    let calendar = try ledger.calendar()
    if arguments.has(GeneralOptions.json) {
      let object = ApplicationJSON(today: recording.day, calendar: calendar, showsPersonal: false)
        .object(application)
      world.output.write(object.text)
    } else if let clock = application.clock(on: recording.day, by: calendar) {
      world.output.write(
        ApplicationWords.registered(application, clock: clock, today: recording.day)(world.language) + "\n")
    }
  }

  /// The name that `-` stands for: a line of standard input, so that it is not on the command line.
  private static func applicant(in world: World) throws(Fault) -> String? {
    if world.canAsk { try Prompter(world).ask(.applicant, proposal: nil) } else { world.input.line() }
  }
}
