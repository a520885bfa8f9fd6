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
    var answers = Answers(arguments, today: recording.day, world)
    let dialogue = try dialogue(&answers, in: world)
    let typed = try corrections(in: world, isAsked: dialogue != nil)
    let (reference, waiver, reason) = try answers.settled(lines: { _ in dialogue?.lines ?? typed.map(\.line) }) {
      answers throws(Fault) in
      (answers[CorrectSyntax.number], answers[CorrectSyntax.waiver], try answers.required(CorrectSyntax.reason))
    }
    guard let reference, let reason else { return }
    let corrections = try dialogue?.corrections ?? typed
    try withLedger(in: world) { ledger in
      let transition = try record(in: ledger, as: recording, world) { action in
        try action.correct(reference, reason: reason, waiver: waiver) { application, history, calendar in
          var events = CorrectedEvents(application, history)
          for correction in corrections {
            let remark = try events.apply(correction, today: recording.day, calendar)
            if let remark { world.warn(remark(world.language)) }
          }
          try events.resolveEarlierAnswer(by: action, waiver: waiver)
          return events.all
        }
      }
      tell(transition, today: recording.day, world)
    }
  }

  /// Asks at a terminal what is to be corrected, if the line does not say it; nil if it does.
  private func dialogue(_ answers: inout Answers, in world: World) throws(Fault) -> CorrectionDialogue? {
    guard arguments.texts(CorrectSyntax.pairs).isEmpty, world.canAsk else { return nil }
    let reference = try answers.value(CorrectSyntax.number)
    let today = answers.today
    let dialogue = try withLedger(in: world) { try CorrectionDialogue(reference, in: $0, today: today, world) }
    try dialogue.ask()
    return dialogue
  }

  /// Fields and values as typed on the line; of a review or suit they are asked for at a terminal if they are missing. For
  /// `-` the value is read from standard input, so that it is not on the command line.
  func corrections(in world: World, isAsked: Bool = false) throws(Fault) -> [CorrectionText] {
    if isAsked { return [] }
    var texts = arguments.texts(CorrectSyntax.pairs)
    if texts.isEmpty {
      guard world.canAsk else { throw arguments.missing(CorrectSyntax.pairs.declaration.missing) }
      texts = [try asked(for: .field, in: world).trimmed, try asked(for: .value, in: world)]
    }
    for index in texts.indices where index % 2 == 1 && texts[index] == "-" {
      texts[index] = try world.canAsk ? asked(for: .value, in: world) : world.input.line() ?? ""
    }
    return try Fault.reading { () throws(ReadingFault) in try CorrectionText.pairs(texts) }
  }

  private func asked(for field: Field, in world: World) throws(Fault) -> String {
    let answer = try Prompter(world).ask(field.name) { $0.trimmed.isEmpty ? ReadingFault.empty(field).sentence : nil }
    world.dialogue.noteAnswer()
    return answer
  }
}

extension CorrectionText {
  /// The correction as it is shown before it is recorded.
  var line: ReviewLine { ReviewLine(label: Phrase(both: name), text: Phrase(both: value), change: nil) }
}
