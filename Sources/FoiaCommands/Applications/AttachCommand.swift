internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct AttachCommand: FoiaCommand {
  static let verb = Verb.attach

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    if arguments.has(AttachSyntax.list) { return try list(in: world) }
    if arguments.has(AttachSyntax.get) { return try get(in: world) }
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    let request = try answers.settled(
      defaults: [(AttachSyntax.kind, AttachmentKind.evidence.rawValue), (AttachSyntax.on, recording.day.iso)],
      preview: { request throws(Fault) in
        try keep(request, as: recording, isTrial: true, in: world)
        return Preview()
      }
    ) { answers throws(Fault) -> Request? in
      let (kind, on) = (answers[AttachSyntax.kind] ?? .evidence, answers[AttachSyntax.on] ?? answers.today)
      let paths = answers.all(AttachSyntax.files)
      guard let reference = answers[AttachSyntax.number], !paths.isEmpty else { return nil }
      return Request(reference: reference, paths: paths, kind: kind, on: on)
    }
    let transition = try keep(request, as: recording, isTrial: false, in: world)
    let now = transition.now(on: recording.day)
    if arguments.has(GeneralOptions.json) {
      let writer = ApplicationJSON(today: recording.day, calendar: transition.calendar, showsPersonal: false)
      return world.output.write(writer.object(now).text)
    }
    world.tell(RecordedSentence(now, recorded: transition.written.map(\.event)).text)
  }

  /// What is to be kept, and with which application.
  private struct Request {
    let reference: NumberReference
    let paths: [String]
    let kind: AttachmentKind
    let on: Day
  }

  @discardableResult
  private func keep(
    _ request: Request, as recording: Recording, isTrial: Bool, in world: World
  ) throws(Fault) -> Transition {
    let files = request.paths.map { (path: world.path($0), typed: $0, name: $0.fileName) }
    let (transition, written) = try withLedger(in: world) { ledger in
      let staged = try ledger.stage(files)
      return try ledger.record(as: recording, dryRun: isTrial) { action in
        let transition = try action.attach(
          staged, to: request.reference, as: request.kind, on: request.on, isTrial: isTrial)
        return (transition, action.written)
      }
    }
    if !isTrial {
      world.dialogue.forget()
      world.recorded.note(written)
    }
    return transition
  }

  private func list(in world: World) throws(Fault) {
    var answers = try answers(in: world)
    let reference = try answers.value(AttachSyntax.number)
    let today = answers.today
    let (application, calendar) = try withLedger(in: world) { ledger in
      (try ledger.application(reference, thisYear: today.year).application, try ledger.calendar())
    }
    if arguments.has(GeneralOptions.json) {
      let writer = ApplicationJSON(today: today, calendar: calendar, showsPersonal: true)
      return world.output.write(JSON.array(application.attachments.map(writer.attachment)).text)
    }
    world.tell(AttachmentWords.list(application.attachments, of: application.number))
  }

  private func get(in world: World) throws(Fault) {
    var answers = try answers(in: world)
    let (text, reference) = (answers[AttachSyntax.get] ?? "", try answers.value(AttachSyntax.number))
    let (output, today) = (arguments.text(GeneralOptions.output), answers.today)
    try withLedger(in: world) { ledger in
      let application = try ledger.application(reference, thisYear: today.year).application
      let kept = try application.attachment(called: text)
      if Files.isStandardOutput(output), world.output.isTerminal {
        throw Fault.record(.notForTerminal(format: kept.fact.ending ?? "bin"))
      }
      try Files.deliver(to: output, in: world, mode: 0o600) { put in try ledger.read(kept, put) }
    }
  }
}

extension String {
  /// The name at the end of a path, as it is recorded.
  fileprivate var fileName: String {
    (split(separator: "/").last.map(String.init) ?? self).printablePath.recorded(as: .fileName)
  }
}
