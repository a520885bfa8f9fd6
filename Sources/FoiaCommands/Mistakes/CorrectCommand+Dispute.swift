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
    let dialogue = try disputeDialogue(&answers, in: world)
    let typed = try corrections(in: world, isAsked: dialogue != nil)
    let (place, reason, corrections) = try answers.settled(lines: { _ in dialogue?.lines ?? typed.map(\.line) }) {
      answers throws(Fault) -> (EntryID, String, [CorrectionText])? in
      let place = answers[CorrectSyntax.handle]
      guard let reason = try answers.required(CorrectSyntax.reason), let place else { return nil }
      return (place, reason, try dialogue?.corrections ?? typed)
    }
    let (id, wanted) = try withLedger(in: world) { ledger in
      guard let id = try ledger.dispute(ofEntry: place) else { throw Fault.record(.noSuchDispute(place)) }
      // Application numbers may be typed in any of their forms.
      let wanted = try corrections.map { correction in
        guard correction.means(.about) else { return correction }
        let names = correction.value.split { "、,， ".contains($0) }.map(String.init)
        let numbers = try names.map { name in
          try ledger.application(NumberReference(reading: name), thisYear: recording.day.year).application.number
        }
        return correction.valued(numbers.map(\.description).joined(separator: "、"))
      }
      return (id, wanted)
    }
    let (transition, calendar) = try record(in: world, as: recording) { action in
      let transition = try action.correct(dispute: id, reason: reason) { history, calendar in
        var events: [EntryID: Event] = [:]
        for correction in wanted {
          let entry = try entry(of: correction, named: place, in: history)
          let event = events[entry.seq] ?? entry.event
          let (after, remark) = try corrected(event, at: entry.seq, correction, today: recording.day, calendar)
          if let remark { world.warn(remark(world.language)) }
          events[entry.seq] = after
        }
        return events.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      }
      return (transition, try action.calendar())
    }
    if let finding = transition.finding { world.warn(finding.line(world.language)) }
    guard let dispute = transition.after else { return }
    if arguments.has(GeneralOptions.json) {
      return world.output.write(DisputeJSON.object(dispute, calendar: calendar, history: transition.history).text)
    }
    world.tell(DisputeView.corrected(transition.written, in: transition.history))
  }

  /// Asks at a terminal what is to be corrected, if the line does not say it; nil if it does.
  private func disputeDialogue(_ answers: inout Answers, in world: World) throws(Fault) -> CorrectionDialogue? {
    guard arguments.texts(CorrectSyntax.pairs).isEmpty, world.canAsk else { return nil }
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
    let dialogue = CorrectionDialogue(DialogueWords.fields(of: place), places, in: world) { corrections in
      do throws(Fault) {
        for correction in corrections where !correction.means(.about) {
          let entry = try entry(of: correction, named: place, in: history)
          _ = try corrected(entry.event, at: entry.seq, correction, today: today, calendar)
        }
        return nil
      } catch {
        return error
      }
    }
    try dialogue.ask()
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
