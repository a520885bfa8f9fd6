internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct CloseCommand: FoiaCommand {
  static let verb = Verb.close

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    func close(_ decision: Decision, by action: Action) throws -> [Transition] {
      try action.close(
        decision.references, with: decision.closing, document: decision.document, sameAs: decision.sameAs,
        dispatch: decision.delivery)
    }
    let decision = try answers.settled(
      defaults: [(CloseSyntax.on, recording.day.iso)], remedies: [CloseSyntax.waiver],
      preview: { decision throws(Fault) in
        try preview(in: world, as: recording) { Preview(of: try close(decision, by: $0), on: recording.day) }
      }
    ) { answers throws(Fault) in try answers.closing() }
    let isDry = arguments.has(GeneralOptions.dryRun)
    let closed = try record(in: world, as: recording, dryRun: isDry) { try close(decision, by: $0) }
    tell(closed, today: recording.day, isDry: isDry, in: world)
  }

  private func tell(_ closed: [Transition], today: Day, isDry: Bool, in world: World) {
    guard let calendar = closed.first?.calendar else { return }
    let standing = closed.map { $0.now(on: today) }
    world.warn(of: closed.remarks(on: today, isRecorded: true))
    if arguments.has(GeneralOptions.json) {
      let writer = ApplicationJSON(today: today, calendar: calendar, showsPersonal: false)
      let objects = standing.map { writer.object($0).tried(isDry) }
      return world.output.write((objects.count == 1 ? objects[0] : .array(objects)).text)
    }
    if isDry { world.tell(DialogueWords.tried) }
    for now in standing {
      guard let clock = now.clock else { continue }
      world.tell(ApplicationWords.closed(now.application, clock: clock))
    }
    if let first = closed.first?.after, !isDry {
      world.tell(ApplicationWords.afterClosing(first))
    }
  }
}
