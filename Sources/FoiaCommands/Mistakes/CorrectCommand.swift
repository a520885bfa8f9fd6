internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct CorrectCommand: AmendingCommand {
  static let verb = Verb.correct

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    if arguments.text(CorrectSyntax.handle) != nil { return try correctDispute(in: world) }
    let recording = try recording(in: world)
    let corrections = try corrections(in: world)
    let (reference, reason) = try read(in: world, today: recording.day)
    let waiver = arguments.text(CorrectSyntax.waiver)?.trimmed
    try withLedger(in: world) { ledger in
      let transition = try record(in: ledger, as: recording, world) { action in
        try action.correct(reference, reason: reason, waiver: waiver) { application, history, calendar in
          var events = CorrectedEvents(application, history)
          for correction in corrections { try events.apply(correction, today: recording.day, calendar) }
          try events.resolveEarlierAnswer(by: action, waiver: waiver)
          return events.all
        }
      }
      tell(transition, today: recording.day, world)
    }
  }

  /// Fields and values as typed; at a terminal they are asked for if they are missing. For `-` the value is read from
  /// standard input, so that it is not on the command line.
  func corrections(in world: World) throws(Fault) -> [CorrectionText] {
    var texts = arguments.texts(CorrectSyntax.pairs)
    if texts.isEmpty {
      guard world.canAsk else { throw arguments.missing(CorrectSyntax.pairs.declaration.missing) }
      let prompter = Prompter(world)
      texts = [try prompter.ask(.field, proposal: nil).trimmed, try prompter.ask(.value, proposal: nil)]
    }
    for index in texts.indices where index % 2 == 1 && texts[index] == "-" {
      texts[index] = try world.canAsk ? Prompter(world).ask(.value, proposal: nil) : world.input.line() ?? ""
    }
    return try Fault.reading { () throws(ReadingFault) in try CorrectionText.pairs(texts) }
  }
}
