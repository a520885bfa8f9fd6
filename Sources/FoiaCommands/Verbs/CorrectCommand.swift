internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct CorrectCommand: AmendingCommand {
  static let verb = Verb.correct

  static let syntax = Syntax(
    .several(.place), [.field(.reason), .field(.waiver, explained: .waiver), .flag("json", .json)], Syntax.writing)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    if arguments.operands[0].comparable.first == "#" { return try correctDispute(in: world) }
    let recording = try recording(in: world)
    let corrections = try CorrectionText.pairs(pairs(in: world))
    let (reference, reason) = try read(in: world, today: recording.day)
    let waiver = arguments[.waiver as Field]?.trimmed
    try withLedger(in: world) { ledger in
      let transition = try record(in: ledger, as: recording, world) { action in
        try action.correct(reference, reason: reason, waiver: waiver) { application, history, calendar in
          var events = CorrectedEvents(application, history)
          for correction in corrections { try events.take(correction, today: recording.day, calendar) }
          try events.resolveEarlierAnswer(by: action, waiver: waiver)
          return events.all
        }
      }
      tell(transition, today: recording.day, world)
    }
  }

  /// An entry of a review or suit, which is named by its handle alone.
  private func correctDispute(in world: World) throws {
    let recording = try recording(in: world)
    let corrections = try CorrectionText.pairs(pairs(in: world))
    var reading = CourseReading(arguments, today: recording.day, world)
    let place = reading.problems.read(arguments.operands[0]) { text throws(ReadingFault) in try Reading.handle(text) }
    let reason = reading.required(.reason)
    try reading.problems.check()
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
        arguments.has(.json)
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

  /// Fields and values as typed; asked for where they are missing and a person sits there. A value `-` is read from standard
  /// input, so that it does not stand on the command line.
  private func pairs(in world: World) throws -> [String] {
    var texts = Array(arguments.operands.dropFirst())
    if texts.isEmpty {
      guard world.canAsk, let field = Prompter(world).ask(.field, proposal: nil),
        let value = Prompter(world).ask(.value, proposal: nil)
      else { throw UsageFaults(all: [.missingOperand(.place)], verb: Self.verb) }
      texts = [field.trimmed, value]
    }
    for index in texts.indices where index % 2 == 1 && texts[index] == "-" {
      texts[index] = world.canAsk ? Prompter(world).ask(.value, proposal: nil) ?? "" : world.input.line() ?? ""
    }
    return texts
  }
}

/// The entries of an application as they are to be, field by field.
private struct CorrectedEvents {
  private let application: Application
  private let history: History
  private var events: [Int: Event] = [:]
  private var taken: Set<String> = []
  /// The earlier answer that is named, and the closing that names it.
  private var earlierAnswer: (closing: Int, reference: NumberReference)?

  init(_ application: Application, _ history: History) {
    self.application = application
    self.history = history
  }

  /// What changes, in the order of the entries.
  var all: [(place: Int, event: Event)] { events.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

  mutating func take(_ correction: CorrectionText, today: Day, _ calendar: WorkCalendar) throws {
    let (entry, field) = try place(correction)
    let event = events[entry.seq] ?? entry.event
    let value = try correction.stored(field, of: event, today: today, calendar: calendar)
    if field == .sameAs, value != nil { earlierAnswer = (entry.seq, try NumberReference(reading: correction.value)) }
    let corrected = try application.correcting(field, of: event, to: value)
    if !taken.insert("\(entry.seq) \(field)").inserted {
      throw UsageFaults(all: [.givenTwice(option: correction.name)], verb: .correct)
    }
    events[entry.seq] = corrected
  }

  /// Names an earlier answer as `foia close` does: by its number, if it is an answer to the same applicant.
  mutating func resolveEarlierAnswer(by action: Action, waiver: String?) throws {
    guard let (seq, reference) = earlierAnswer, case .closed(let closing)? = events[seq] else { return }
    events[seq] = try application.correcting(
      closing, from: history.standing(seq)?.event,
      repeating: action.earlierAnswer(reference, for: application, on: closing.on), waiver: waiver)
  }

  private func place(_ correction: CorrectionText) throws -> (entry: Entry, field: Field) {
    if let handle = correction.handle {
      guard let entry = history.standing(handle) else {
        throw RecordFault.noSuchEntry(application.number, handle)
      }
      guard let field = entry.event.fields.first(where: correction.means) else {
        throw ReadingFault.noSuchField(correction.name, known: entry.event.fields)
      }
      return (entry, field)
    }
    let places = history.places(correction.means)
    guard let first = places.first else {
      if Field.correctable.contains(where: correction.means) {
        throw RuleViolations(all: [.amending(.nothingCalled(application.number, correction.name))])
      }
      let known = history.standing.flatMap(\.event.fields)
      throw ReadingFault.noSuchField(
        correction.name, known: known.enumerated().filter { known.firstIndex(of: $1) == $0 }.map(\.element))
    }
    if places.count > 1 { throw ReadingFault.severalPlaces(correction.name, handles: places.map(\.entry.seq)) }
    return first
  }
}
