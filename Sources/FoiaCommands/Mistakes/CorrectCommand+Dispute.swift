internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

extension CorrectCommand {
  /// An entry of a review or suit, which is named by its handle alone.
  func correctDispute(in world: World) throws {
    let recording = try recording(in: world)
    let corrections = try CorrectionText.pairs(pairs(in: world))
    var answers = Answers(arguments, today: recording.day, world)
    let place = answers[CorrectSyntax.handle]
    let reason = answers.required(CorrectSyntax.reason)
    try answers.check()
    guard let place, let reason else { return }
    try withLedger(in: world) { ledger in
      guard let id = try ledger.dispute(ofEntry: place) else { throw RecordFault.noSuchDispute(place) }
      // Applications can be named in all the ways that people name them.
      let corrections = try corrections.map { correction in
        guard correction.means(.about) else { return correction }
        let names = correction.value.split { "、,， ".contains($0) }.map(String.init)
        let numbers = try names.map { name in
          try ledger.application(NumberReference(reading: name), thisYear: recording.day.year).application.number
        }
        return correction.valued(numbers.map(\.description).joined(separator: "、"))
      }
      let transition = try record(in: ledger, as: recording, world) { action in
        try action.correct(dispute: id, reason: reason) { history, calendar in
          var events: [Int: Event] = [:]
          for correction in corrections {
            let entry = try entry(of: correction, named: place, in: history)
            let event = events[entry.seq] ?? entry.event
            events[entry.seq] = try corrected(event, at: entry.seq, correction, today: recording.day, calendar)
          }
          return events.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        }
      }
      if let finding = transition.finding { world.warn(finding.line(world.language)) }
      guard let dispute = transition.after else { return }
      let calendar = try ledger.calendar()
      world.output.write(
        arguments.has(GeneralOptions.json)
          ? DisputeJSON.object(dispute, calendar: calendar, history: transition.history).text
          : DisputeView.corrected(transition.written, in: transition.history, world.language))
    }
  }

  /// The entry that is meant: the one that is named, where it has the field; by the handle of the dispute also the last one of it
  /// that has.
  private func entry(of correction: CorrectionText, named place: Int, in history: History) throws -> Entry {
    guard let named = history.standing(place) else { throw RecordFault.noSuchDispute(place) }
    if named.event.fields.contains(where: correction.means) { return named }
    let others = named.event.kind == .disputeFiled ? history.standing : [named]
    guard let last = others.last(where: { $0.event.fields.contains(where: correction.means) }) else {
      throw ReadingFault.noSuchField(correction.name, known: others.flatMap(\.event.fields))
    }
    return last
  }

  private func corrected(
    _ event: Event, at place: Int, _ correction: CorrectionText, today: Day, _ calendar: WorkCalendar
  ) throws -> Event {
    guard let field = event.fields.first(where: correction.means) else {
      throw ReadingFault.noSuchField(correction.name, known: event.fields)
    }
    let value = try correction.stored(field, of: event, today: today, calendar: calendar)
    return try Dispute.correcting(field, of: event, at: place, to: value)
  }
}
