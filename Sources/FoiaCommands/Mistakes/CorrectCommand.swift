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
    do throws(Fault) { try correctApplication(in: world) } catch {
      throw entryNamed(byNumberIn: error, in: world).map { .record($0) } ?? error
    }
  }

  /// Where no application has the number that was typed, but an entry: what would have named that.
  private func entryNamed(byNumberIn fault: Fault, in world: World) -> RecordFault? {
    guard case .noSuchApplication(let text)? = fault.ofRecord, text == arguments.text(CorrectSyntax.number)?.word,
      let place = try? Reading.handle(text), let (entry, number) = try? withLedger(in: world, { try $0.entry(place) }),
      entry.subject != .ledger
    else { return nil }
    return .entryNotApplication(entry.seq, of: number)
  }

  private func correctApplication(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    let texts = try textsOnLine(in: world)
    var dialogue = try dialogue(texts, &answers, in: world)
    let correction = try answers.settled(
      lines: { _ in dialogue?.lines ?? [] },
      preview: { (correction: Wanted) throws(Fault) in
        try preview(in: world, as: recording) { action -> Preview in
          var said: [Phrase] = []
          let tried = try correct(correction, by: action, today: recording.day) { said.append($0) }
          return Preview(remarks: said + [tried].remarks(on: recording.day, isRecorded: false))
        }
      }
    ) { answers throws(Fault) -> Wanted? in
      let reference = answers[CorrectSyntax.number]
      if let corrected = dialogue, let reference, corrected.reference != reference {
        // What another application has on record is shown, and each correction judged by that.
        dialogue = try self.dialogue(corrected.texts, &answers, in: world)
      }
      let waiver = answers[CorrectSyntax.waiver]
      guard let reason = try answers.required(CorrectSyntax.reason), let reference else { return nil }
      return Wanted(
        reference: reference, waiver: waiver, reason: reason, corrections: try corrections(dialogue, texts))
    }
    let transition = try record(in: world, as: recording) {
      try correct(correction, by: $0, today: recording.day) { world.warn($0(world.language)) }
    }
    tell(transition, today: recording.day, world)
  }

  /// What is to be corrected of which application, and why.
  private struct Wanted {
    let reference: NumberReference
    let waiver: String?
    let reason: String
    let corrections: [CorrectionText]
  }

  private func correct(
    _ wanted: Wanted, by action: Action, today: Day, remark: (Phrase) -> Void
  ) throws -> Transition {
    try action.correct(wanted.reference, reason: wanted.reason, waiver: wanted.waiver) {
      application, history, calendar in
      var events = CorrectedEvents(application, history)
      for correction in wanted.corrections {
        if let said = try events.apply(correction, today: today, calendar) { remark(said) }
      }
      try events.resolveEarlierAnswer(by: action, waiver: wanted.waiver)
      try events.number(by: action)
      return events.all
    }
  }

  /// What is to be corrected, to be shown at a terminal and asked for where the line does not say it; nil elsewhere.
  private func dialogue(
    _ texts: [String], _ answers: inout Answers, in world: World
  ) throws(Fault) -> CorrectionDialogue? {
    guard world.canAsk else { return nil }
    let reference = try answers.value(CorrectSyntax.number)
    let today = answers.today
    let dialogue = try withLedger(in: world) { try CorrectionDialogue(reference, in: $0, today: today, world) }
    try dialogue.begin(with: texts)
    return dialogue
  }

  /// Fields and what they should say, by turns, as they stand on the line. For `-` the value is read from standard input, so
  /// that it is not on the command line.
  func textsOnLine(in world: World) throws(Fault) -> [String] {
    var texts = arguments.texts(CorrectSyntax.pairs)
    if texts.isEmpty, !world.canAsk { throw arguments.missing(CorrectSyntax.pairs.declaration.missing) }
    for index in texts.indices where index % 2 == 1 && texts[index] == "-" {
      let typed = try world.canAsk ? askedForValue(in: world) : world.input.line()
      // An end of input is no wish to take away what stands there; '' on the line is.
      guard let typed, !typed.trimmed.isEmpty else { throw Fault.reading(.empty(.value)) }
      texts[index] = typed
    }
    return texts
  }

  /// The corrections as they were answered, else as they stand on the line.
  func corrections(_ dialogue: CorrectionDialogue?, _ texts: [String]) throws(Fault) -> [CorrectionText] {
    if let dialogue { return try dialogue.corrections }
    return try Fault.reading { () throws(ReadingFault) in try CorrectionText.pairs(texts) }
  }

  private func askedForValue(in world: World) throws(Fault) -> String {
    let answer = try Prompter(world).ask(Field.value.name) {
      $0.trimmed.isEmpty ? ReadingFault.empty(.value).sentenceAtPrompt : nil
    }
    world.dialogue.note()
    return answer
  }
}
