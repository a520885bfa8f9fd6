internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

/// A command that records what happened to an application, or the same of several.
protocol RecordingCommand: FoiaCommand {
  /// Reads from the line what happened. What cannot be read is noted in the answers, and nil is returned.
  func events(_ answers: inout Answers) throws(Fault) -> EventMaker?
  /// What is taken for options that are not given.
  func defaults(today: Day) -> [Default]
  /// Options that can lift a refusal.
  var remedies: [any DeclaredOption] { get }
}

/// Makes the events from the application as it stands.
typealias EventMaker = (EventContext) throws -> [Event]

/// What is available when events are made.
struct EventContext {
  let application: Application
  let calendar: WorkCalendar
  let action: Action
}

extension RecordingCommand {
  /// The head of the disclosure office as it is set, to be proposed to a person who is being asked; empty for nobody.
  func officeHead(_ answers: Answers) throws(Fault) -> String {
    guard answers.world.canAsk else { return "" }
    return try withLedger(in: answers.world) {
      try $0.settings().values(.officeHead, on: answers.today).first ?? ""
    }
  }

  func defaults(today: Day) -> [Default] { [] }
  var remedies: [any DeclaredOption] { [] }

  func run(in world: World) throws(Fault) { try recordEvents(in: world) }

  func recordEvents(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    let (references, maker) = try answers.settled(
      defaults: defaults(today: recording.day), remedies: remedies,
      preview: { (references, maker) throws(Fault) in
        try preview(in: world, as: recording) { action in
          Preview(of: try record(maker, of: references, by: action), on: recording.day)
        }
      }
    ) { answers throws(Fault) -> ([NumberReference], EventMaker)? in
      // Also where one is asked for, several can stand in one text: 1,2.
      let references = answers.references(GeneralOptions.numbers)
      guard let maker = try events(&answers), !references.isEmpty else { return nil }
      return (references, maker)
    }
    let isDry = arguments.has(GeneralOptions.dryRun)
    let recorded = try record(in: world, as: recording, dryRun: isDry) { try record(maker, of: references, by: $0) }
    tell(recorded, today: recording.day, isDry: isDry, in: world)
  }

  private func record(
    _ maker: EventMaker, of references: [NumberReference], by action: Action
  ) throws -> [Transition] {
    try action.record(references) { application, calendar in
      try maker(EventContext(application: application, calendar: calendar, action: action))
    }
  }

  private func tell(_ recorded: [Transition], today: Day, isDry: Bool, in world: World) {
    let standing = recorded.map { $0.now(on: today) }
    world.warn(of: recorded.remarks(on: today, isRecorded: true))
    if arguments.has(GeneralOptions.json) {
      let objects = zip(recorded, standing).map { transition, now in
        ApplicationJSON(today: today, calendar: transition.calendar, showsPersonal: false).object(now)
          .tried(isDry)
      }
      return world.output.write((objects.count == 1 ? objects[0] : .array(objects)).text)
    }
    if isDry { world.tell(DialogueWords.tried) }
    for (transition, now) in zip(recorded, standing) {
      let events = transition.written.map(\.event)
      world.tell(RecordedSentence(now, recorded: events).text)
    }
  }
}

extension JSON {
  /// The object as that of a dry run, which says so; unchanged for what was recorded.
  func tried(_ isDry: Bool) -> JSON {
    guard isDry, case .object(let members) = self else { return self }
    return .object(members + [.init("dry_run", .bool(true))])
  }
}
