internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

extension CorrectCommand {
  /// Corrects an entry of a review or suit, which is named by its handle alone.
  func correctDispute(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    let texts = try textsOnLine(in: world)
    let dialogue = try disputeDialogue(texts, &answers, in: world)
    let wanted = try answers.settled(
      lines: { _ in dialogue?.lines ?? [] },
      preview: { (wanted: DisputeCorrection) throws(Fault) in
        let (id, named) = try resolved(wanted, today: recording.day, in: world)
        return try preview(in: world, as: recording) { action in
          var said: [Phrase] = []
          let tried = try correct(id, named, by: action, today: recording.day) { said.append($0) }
          return Preview(remarks: said + tried.remarks(isRecorded: false))
        }
      }
    ) { answers throws(Fault) -> DisputeCorrection? in
      let place = answers[CorrectSyntax.handle]
      guard let reason = try answers.required(CorrectSyntax.reason), let place else { return nil }
      return DisputeCorrection(place: place, reason: reason, corrections: try corrections(dialogue, texts))
    }
    let (id, named) = try resolved(wanted, today: recording.day, in: world)
    let (transition, calendar) = try record(in: world, as: recording) { action in
      let transition = try correct(id, named, by: action, today: recording.day) { world.warn($0(world.language)) }
      return (transition, try action.calendar())
    }
    world.warn(of: transition.remarks(isRecorded: true))
    guard let dispute = transition.after else { return }
    if arguments.has(GeneralOptions.json) {
      return world.output.write(DisputeJSON.object(dispute, calendar: calendar, history: transition.history).text)
    }
    world.tell(DisputeView.corrected(transition.written, in: transition.history))
  }

  /// What is to be corrected of which entry, and why.
  private struct DisputeCorrection {
    let place: EntryID
    let reason: String
    let corrections: [CorrectionText]
  }

  /// The dispute that an entry belongs to, and its corrections with the numbers of applications, which may be typed in any
  /// of their forms.
  private func resolved(_ wanted: DisputeCorrection, today: Day, in world: World) throws(Fault) -> (
    DisputeID, DisputeCorrection
  ) {
    try withLedger(in: world) { ledger in
      guard let id = try ledger.dispute(ofEntry: wanted.place) else { throw Fault.record(.noSuchDispute(wanted.place)) }
      let corrections = try wanted.corrections.map { correction in
        guard correction.means(.about) else { return correction }
        let names = correction.value.split { "、,， ".contains($0) }.map(String.init)
        let numbers = try names.map { name in
          try ledger.application(NumberReference(reading: name), thisYear: today.year).application.number
        }
        return correction.valued(numbers.map(\.description).joined(separator: "、"))
      }
      return (id, DisputeCorrection(place: wanted.place, reason: wanted.reason, corrections: corrections))
    }
  }

  private func correct(
    _ id: DisputeID, _ wanted: DisputeCorrection, by action: Action, today: Day, remark: (Phrase) -> Void
  ) throws -> DisputeTransition {
    try action.correct(dispute: id, reason: wanted.reason) { history, calendar in
      var events: [EntryID: Event] = [:]
      for correction in wanted.corrections {
        let entry = try entry(of: correction, named: wanted.place, in: history)
        let event = events[entry.seq] ?? entry.event
        let (after, said) = try corrected(event, at: entry.seq, correction, today: today, calendar)
        if let said { remark(said) }
        events[entry.seq] = after
      }
      return events.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
  }

  /// What is to be corrected, to be shown at a terminal and asked for where the line does not say it; nil elsewhere.
  private func disputeDialogue(
    _ texts: [String], _ answers: inout Answers, in world: World
  ) throws(Fault) -> CorrectionDialogue? {
    guard world.canAsk else { return nil }
    let place = try answers.value(CorrectSyntax.handle)
    let today = answers.today
    let (history, calendar) = try withLedger(in: world) { ledger in
      guard let id = try ledger.dispute(ofEntry: place) else { throw Fault.record(.noSuchDispute(place)) }
      return (try ledger.dispute(id).history, try ledger.calendar())
    }
    guard let named = history.standing(place) else { throw Fault.record(.noSuchDispute(place)) }
    let entries = [named] + (named.event.kind == .disputeFiled ? history.standing.reversed() : [])
    var places: [CorrectionDialogue.Place] = []
    for entry in entries {
      for field in entry.event.fields where !places.contains(where: { $0.field == field }) {
        places.append((entry, field, field.flag))
      }
    }
    let dialogue = CorrectionDialogue(DialogueWords.fields(of: place), places, in: world) { corrections throws(Fault) in
      var events: [EntryID: Event] = [:]
      // Numbers of applications are looked up when it is recorded.
      for correction in corrections where !correction.means(.about) {
        let entry = try entry(of: correction, named: place, in: history)
        (events[entry.seq], _) = try corrected(entry.event, at: entry.seq, correction, today: today, calendar)
      }
      return events
    }
    try dialogue.begin(with: texts)
    return dialogue
  }

  /// The entry to correct: the named one if it has the field. With the handle of the dispute itself, the last entry of
  /// it that has the field.
  private func entry(of correction: CorrectionText, named place: EntryID, in history: History) throws(Fault) -> Entry {
    guard let named = history.standing(place) else { throw Fault.record(.noSuchDispute(place)) }
    if named.event.fields.contains(where: correction.means) { return named }
    let others = named.event.kind == .disputeFiled ? history.standing : [named]
    guard let last = others.last(where: { $0.event.fields.contains(where: correction.means) }) else {
      throw Fault.reading(.noSuchField(correction.name, known: others.flatMap(\.event.fields)))
    }
    return last
  }

  private func corrected(
    _ event: Event, at place: EntryID, _ correction: CorrectionText, today: Day, _ calendar: WorkCalendar
  ) throws(Fault) -> (event: Event, remark: Phrase?) {
    guard let field = event.fields.first(where: correction.means) else {
      throw Fault.reading(.noSuchField(correction.name, known: event.fields))
    }
    let value = try Fault.reading { () throws(ReadingFault) in
      try correction.stored(field, of: event, today: today, calendar: calendar)
    }
    let after = try Dispute.correcting(field, of: event, at: place, to: value)
    return (after, correction.remark(field, of: event, today: today))
  }
}
