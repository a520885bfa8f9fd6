internal import FoiaCalendar
internal import FoiaCore
internal import FoiaStore
internal import FoiaWords

/// The events of an application as they should be, built up field by field.
struct CorrectedEvents {
  private let application: Application
  private let history: History
  private var events: [EntryID: Event] = [:]
  private var taken: Set<String> = []
  /// The earlier answer that is named, and the closing that names it.
  private var earlierAnswer: (closing: EntryID, reference: NumberReference)?
  /// The documents whose number was typed, and how.
  private var documents: [(entry: EntryID, number: DocumentChoice)] = []

  init(_ application: Application, _ history: History) {
    self.application = application
    self.history = history
  }

  /// The events that change, each with its entry, in the order of the entries.
  var all: [(place: EntryID, event: Event)] { events.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

  /// Applies one correction; returns what is to be said of its value, nil where there is nothing.
  mutating func apply(_ correction: CorrectionText, today: Day, _ calendar: WorkCalendar) throws(Fault) -> Phrase? {
    let (entry, field) = try place(correction)
    let event = events[entry.seq] ?? entry.event
    let value = try Fault.reading { () throws(ReadingFault) in
      try correction.stored(field, of: event, today: today, calendar: calendar)
    }
    if field == .sameAs, value != nil {
      let named = correction.value
      let reference = try Fault.reading { () throws(ReadingFault) in try NumberReference(reading: named) }
      earlierAnswer = (entry.seq, reference)
    }
    if field == .document, value != nil {
      let typed = correction.value
      let choice = try Fault.reading { () throws(ReadingFault) in
        try ValueType<DocumentChoice>.document.read(typed, ReadingContext(today: today, field: field))
      }
      documents.append((entry.seq, choice))
    }
    var corrected = event
    let implied = correction.implied(by: field)
    // 撤回 corrects only the kind of other handling where the outcome is that already.
    if implied == nil || event.value(of: field) != value {
      corrected = try application.correcting(field, of: event, to: value)
    }
    if let implied, corrected == event || corrected.value(of: implied.field) != implied.value {
      corrected = try application.correcting(implied.field, of: corrected, to: implied.value)
    }
    if !taken.insert("\(entry.seq) \(field)").inserted {
      throw Fault.usage([.givenTwice(option: correction.name)], command: Verb.correct.rawValue)
    }
    events[entry.seq] = corrected
    return correction.remark(field, of: event, today: today)
  }

  /// Resolves the earlier answer as `foia close` does: by its number, if it is an answer to the same applicant.
  mutating func resolveEarlierAnswer(by action: Action, waiver: String?) throws {
    guard let (seq, reference) = earlierAnswer, case .closed(let closing)? = events[seq] else { return }
    events[seq] = try application.correcting(
      closing, from: history.standing(seq)?.event,
      repeating: action.earlierAnswer(reference, for: application, on: closing.on), waiver: waiver)
  }

  /// Gives documents the next number of their series where that was asked for, and refuses a spoilt one.
  mutating func number(by action: Action) throws {
    for (entry, choice) in documents {
      guard let event = events[entry], let day = event.effective else { continue }
      let letter = event.letter ?? (application.closing?.subReason == .withdrawn ? .withdrawn : .reply)
      guard let number = try action.document(choice, for: letter, in: day.year), choice == .next else { continue }
      events[entry] = try application.correcting(.document, of: event, to: .text(number))
    }
  }

  private func place(_ correction: CorrectionText) throws(Fault) -> (entry: Entry, field: Field) {
    if let handle = correction.handle {
      guard let entry = history.standing(handle) else {
        throw Fault.record(.noSuchEntry(application.number, handle))
      }
      guard let field = entry.event.fields.first(where: correction.means) else {
        throw Fault.reading(.noSuchField(correction.name, known: entry.event.fields))
      }
      return (entry, field)
    }
    let places = history.places(correction.means)
    guard let first = places.first else {
      if Field.correctable.contains(where: correction.means) {
        throw Fault.rule(.amending(.nothingCalled(application.number, correction.name)))
      }
      let known = history.standing.flatMap(\.event.fields)
      throw Fault.reading(
        .noSuchField(
          correction.name, known: known.enumerated().filter { known.firstIndex(of: $1) == $0 }.map(\.element)))
    }
    if places.count > 1 { throw Fault.reading(.severalPlaces(correction.name, handles: places.map(\.entry.seq))) }
    return first
  }
}
