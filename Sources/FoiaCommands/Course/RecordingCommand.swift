internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

/// A command that records what happened to one application.
protocol RecordingCommand: FoiaCommand {
  /// Reads from the line what happened. What cannot be read is noted in the answers, and nil is returned.
  func events(_ answers: inout Answers) throws(Fault) -> EventMaker?
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
  func run(in world: World) throws(Fault) { try recordEvents(in: world) }

  func recordEvents(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    let reference = answers[GeneralOptions.number]
    let maker = try events(&answers)
    try answers.check()
    guard let reference, let maker else { return }
    try withLedger(in: world) { ledger in
      var made: [Event] = []
      let transition = try record(in: ledger, as: recording, world) { action in
        try action.record(reference) { application, calendar in
          made = try maker(EventContext(application: application, calendar: calendar, action: action))
          return made
        }
      }
      tell(transition, made, today: recording.day, in: world)
    }
  }

  private func tell(_ transition: Transition, _ events: [Event], today: Day, in world: World) {
    let now = ApplicationToday(transition.after, on: today, by: transition.calendar)
    for irregularity in transition.irregularities(now) {
      world.warn(irregularity.sentence(world.language))
    }
    if arguments.has(GeneralOptions.json) {
      let writer = ApplicationJSON(today: today, calendar: transition.calendar, showsPersonal: false)
      return world.output.write(writer.object(now).text)
    }
    let sentence = RecordedSentence(now, recorded: events)
    world.output.write(sentence.text(world.language))
  }
}
