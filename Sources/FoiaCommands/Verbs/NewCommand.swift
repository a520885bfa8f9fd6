internal import ArgumentParser
internal import FoiaCore
internal import FoiaLedger
internal import FoiaStore
internal import FoiaText

struct NewCommand: FoiaCommand {
  static let verb = Verb.new

  @Option(name: .shortAndLong, help: help(.applicant)) var applicant: String?
  @Option(name: .shortAndLong, help: help(.kind)) var kind: String?
  @Option(name: .shortAndLong, help: help(.received)) var received: String?
  @Option(name: .shortAndLong, help: help(.channel)) var channel: String?
  @Option(name: .shortAndLong, help: help(.subject)) var subject: String?
  @Option(help: help(.arrived)) var arrived: String?
  @Option(help: help(.details)) var details: String?
  @Option(help: help(.form)) var form: String?
  @Option(help: help(.delivery)) var delivery: String?
  @Option(help: help(.number)) var number: String?
  @Option(help: help(.phone)) var phone: String?
  @Option(help: help(.email)) var email: String?
  @Option(help: help(.identity)) var identity: String?
  @Option(help: help(.address)) var address: String?
  @Option(help: help(.agent)) var agent: String?
  @Option(help: help(.coApplicant)) var coApplicant: [String] = []
  @Option(help: help(.unit)) var unit: String?
  @Option(help: help(.officer)) var officer: String?
  @Option(help: help(.note)) var note: String?
  @Option(name: .customLong("from"), help: help(option: .source)) var source: String?
  @Flag(help: help(option: .json)) var json = false
  @OptionGroup var writing: WritingOptions

  func run(in world: World) throws {
    let recording = try writing.recording(in: world)
    var form = IntakeForm(answers: answers, coApplicants: coApplicant, today: recording.day)
    if let source { try form.take(json: Files.text(of: source, in: world), from: source) }
    let ledger = try Ledger(at: writing.common.path(in: world))
    defer { ledger.close() }
    if world.canAsk, source != "-" { form.complete(with: Prompter(world), world.language) }
    let (intake, number, problems) = form.read()
    try problems.check()
    guard let intake else { return }
    let application = try ledger.record(as: recording) { try $0.register(intake, number: number) }
    let alike = try ledger.lookAlikes(of: application)
    if !alike.isEmpty { world.warn(Change.lookAlikes(alike, world.language)) }
    if json {
      let object = ApplicationJSON(today: recording.day, calendar: world.calendar, showsPersonal: true)
        .object(application)
      world.output.write(object.text)
    } else if let clock = application.clock(on: recording.day, by: world.calendar) {
      world.output.write(
        Change.registered(application, clock: clock, today: recording.day, world.language) + "\n")
    }
  }

  private var answers: [Field: String] {
    let all: [(Field, String?)] = [
      (.applicant, applicant), (.kind, kind), (.received, received), (.channel, channel), (.subject, subject),
      (.arrived, arrived), (.details, details), (.form, form), (.delivery, delivery), (.number, number),
      (.phone, phone), (.email, email), (.identity, identity), (.address, address), (.agent, agent), (.unit, unit),
      (.officer, officer), (.note, note),
    ]
    return Dictionary(uniqueKeysWithValues: all.compactMap { field, text in text.map { (field, $0) } })
  }
}
