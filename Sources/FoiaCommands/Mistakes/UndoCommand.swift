internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct UndoCommand: FoiaCommand {
  static let verb = Verb.undo
  static let intention = Fault.Intention.undoing

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    if arguments.has(UndoSyntax.list) { return try list(of: recording.by, in: world) }
    var answers = Answers(arguments, today: recording.day, world)
    let target = answers[UndoSyntax.step].map(UndoTarget.entry) ?? .last
    let reason = answers[UndoSyntax.reason]
    try answers.check()
    func undo(_ target: UndoTarget, dryRun: Bool) throws(Fault) -> Undoing {
      try record(in: world, as: recording, dryRun: dryRun) {
        try $0.undo(actionOf: recording.by, target, reason: reason)
      }
    }
    let isDry = arguments.has(GeneralOptions.dryRun)
    var chosen = target
    if !isDry, world.canAsk {
      let preview = try undo(target, dryRun: true)
      world.say(MistakeWords.undoing(preview, target, isDone: false)(world.language))
      if try !Prompter(world).askAfresh(MistakeWords.question).isYes { throw Fault(.cancelled()) }
      // What was shown is undone, whatever was recorded while it was.
      chosen = .entry(preview.action.entry)
    }
    let done = try undo(chosen, dryRun: isDry)
    if arguments.has(GeneralOptions.json) { return world.output.write(object(done, isDry: isDry).text) }
    world.tell(MistakeWords.undoing(done, target, isDone: !isDry))
    if let transition = done.transition {
      let now = transition.now(on: recording.day)
      world.tell(MistakeWords.standing(now))
    }
  }

  private func object(_ done: Undoing, isDry: Bool) -> JSON {
    .object([
      .init("action", .integer(done.action.rawValue)),
      .init("undone", .array(done.entries.map { .integer($0.entry.seq.rawValue) })),
      .init("entries", .integer(done.entryCount)), .init("applications", .integer(done.applicationCount)),
      .init("dry_run", .bool(isDry)),
    ])
  }

  /// Lists the last actions of a person.
  private func list(of person: String, in world: World) throws(Fault) {
    let actions = try withLedger(in: world) { try $0.lastActions(of: person) }
    if arguments.has(GeneralOptions.json) {
      let writer = LogJSON(showsPersonal: false)
      let objects = actions.map { action in
        writer.object(
          action.first.entry, number: action.first.number, action.first.context,
          after: [.init("entries", .integer(action.entryCount))])
      }
      return world.output.write(JSON.array(objects).text)
    }
    if actions.isEmpty { return world.say(MistakeWords.nothingListed(of: person)(world.language)) }
    world.tell(MistakeWords.listed(actions, of: person))
  }
}
