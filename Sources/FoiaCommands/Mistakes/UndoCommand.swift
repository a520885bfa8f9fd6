internal import FoiaCore
internal import FoiaFormats
internal import FoiaStore
internal import FoiaWords

struct UndoCommand: FoiaCommand {
  static let verb = Verb.undo

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    let language = world.language
    var answers = Answers(arguments, today: recording.day, world)
    let reason = answers[UndoSyntax.reason]
    try answers.check()
    try withLedger(in: world) { ledger in
      func undo(dryRun: Bool) throws -> Undoing {
        try record(in: ledger, as: recording, world, dryRun: dryRun) {
          try $0.undo(actionOf: recording.by, reason: reason)
        }
      }
      let isDry = arguments.has(GeneralOptions.dryRun)
      if !isDry, world.canAsk {
        let preview = try undo(dryRun: true)
        world.say(MistakeWords.undoing(preview.entries, count: preview.entryCount, isDone: false)(language))
        guard try Prompter(world).askAfresh(MistakeWords.question).isYes else {
          return world.output.write(MistakeWords.declined(language))
        }
      }
      let done = try undo(dryRun: isDry)
      if arguments.has(GeneralOptions.json) {
        let handles = done.entries.map { JSON.integer($0.entry.seq.rawValue) }
        let object = JSON.object([
          .init("undone", .array(handles)), .init("entries", .integer(done.entryCount)),
          .init("applications", .integer(done.applicationCount)), .init("dry_run", .bool(isDry)),
        ])
        return world.output.write(object.text)
      }
      world.output.write(MistakeWords.undoing(done.entries, count: done.entryCount, isDone: !isDry)(language))
      if let transition = done.transition {
        let now = ApplicationToday(transition.after, on: recording.day, by: transition.calendar)
        world.output.write(MistakeWords.standing(now)(language))
      }
    }
  }
}
