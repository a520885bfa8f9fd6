internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

/// A command that corrects a mistake of one application and needs a reason.
protocol AmendingCommand: FoiaCommand {}

extension AmendingCommand {
  /// Tries an amendment, for what is to be looked at in it.
  func preview(
    in world: World, as recording: Recording, _ amend: (Action) throws -> Transition
  ) throws(Fault) -> Preview {
    try preview(in: world, as: recording) {
      Preview(remarks: [try amend($0)].remarks(on: recording.day, isRecorded: false))
    }
  }

  /// Prints what was written, what is irregular now, and where the application stands.
  func tell(_ transition: Transition, today: Day, _ world: World) {
    let (after, history, calendar) = (transition.after, transition.history, transition.calendar)
    let now = transition.now(on: today)
    world.warn(of: [transition].remarks(on: today, isRecorded: true))
    if arguments.has(GeneralOptions.json) {
      let writer = ApplicationJSON(today: today, calendar: calendar, showsPersonal: false)
      return world.output.write(writer.object(now, written: (transition.written, history)).text)
    }
    world.tell(MistakeWords.written(transition.written, of: after, in: history))
    world.tell(MistakeWords.standing(now))
    world.tell(MistakeWords.wayBack(from: transition.written))
  }
}

/// An amending command that needs only a number and a reason.
protocol PlainAmendingCommand: AmendingCommand {
  static func amend(_ action: Action, _ reference: NumberReference, reason: String) throws -> Transition
}

extension PlainAmendingCommand {
  func run(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    let (reference, reason) = try answers.settled(
      preview: { (reference, reason) throws(Fault) in
        try preview(in: world, as: recording) { try Self.amend($0, reference, reason: reason) }
      }
    ) { answers throws(Fault) -> (NumberReference, String)? in
      let reference = answers[MendingSyntax.number]
      guard let reason = try answers.required(MendingSyntax.reason), let reference else { return nil }
      return (reference, reason)
    }
    let transition = try record(in: world, as: recording) { try Self.amend($0, reference, reason: reason) }
    tell(transition, today: recording.day, world)
  }
}
