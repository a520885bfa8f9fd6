internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaStore
internal import FoiaWords

/// Shows a person at a terminal what is on record of an application, a review or a suit, and asks what is wrong and what it
/// should be.
final class CorrectionDialogue {
  /// A field of an entry that stands, with the name by which it can be corrected.
  typealias Place = (entry: Entry, field: Field, name: String)

  /// The application, as it was named; nil for a review or suit.
  private(set) var reference: NumberReference?
  private let title: Phrase
  private let places: [Place]
  private let world: World
  /// The entries as corrections leave them; what is wrong with corrections by themselves is thrown.
  private let corrected: ([CorrectionText]) throws(Fault) -> [EntryID: Event]
  /// What was answered: the name of a field, and what it should say.
  private(set) var pairs: [(name: String, value: String)] = []

  /// A dialogue about any places.
  init(
    _ title: Phrase, _ places: [Place], in world: World,
    corrected: @escaping ([CorrectionText]) throws(Fault) -> [EntryID: Event]
  ) {
    (self.title, self.places, self.world, self.corrected) = (title, places, world, corrected)
  }

  /// A dialogue about an application.
  convenience init(_ reference: NumberReference, in ledger: Ledger, today: Day, _ world: World) throws(Fault) {
    let (application, history) = try ledger.application(reference, thisYear: today.year)
    let calendar = try ledger.calendar()
    let places = history.standing.flatMap { entry in
      entry.event.fields.map { field in
        let found = history.places { $0 == field }
        let isAlone = found.count == 1 && found[0].entry.seq == entry.seq
        return (entry, field, isAlone ? field.flag : "#\(entry.seq).\(field.flag)")
      }
    }
    self.init(DialogueWords.fields(of: application.number), places, in: world) { corrections throws(Fault) in
      var events = CorrectedEvents(application, history)
      for correction in corrections { _ = try events.apply(correction, today: today, calendar) }
      return Dictionary(uniqueKeysWithValues: events.all)
    }
    self.reference = reference
  }

  /// Takes what the line says, fields and values by turns; asks where it says nothing, and again for values that are wrong.
  func begin(with texts: [String]) throws(Fault) {
    if texts.isEmpty { return try ask() }
    _ = try Fault.reading { () throws(ReadingFault) in try CorrectionText.pairs(texts) }
    pairs = stride(from: 0, to: texts.count, by: 2).map { (place(texts[$0])?.name ?? texts[$0], texts[$0 + 1]) }
    for index in pairs.indices {
      let (name, value) = pairs[index]
      guard let wrong = fault(name, value) else { continue }
      if place(name) == nil { throw wrong }
      if let text = wrong.texts.first { world.say(text.sentence(world.language)) }
      pairs[index].value = try self.value(of: name, initial: value)
    }
  }

  /// Shows everything and asks for one field after another.
  private func ask() throws(Fault) {
    showPlaces()
    repeat {
      let label = pairs.isEmpty ? DialogueWords.field : DialogueWords.anotherField
      let answer = try Prompter(world).ask(label, explanation: DialogueWords.fieldNeeded) { answer in
        if answer.trimmed.isEmpty { return pairs.isEmpty ? DialogueWords.fieldNeeded : nil }
        return problem(withField: answer)
      }
      if answer.trimmed.isEmpty { return }
      let name = place(answer)?.name ?? answer.trimmed
      if let index = pairs.firstIndex(where: { $0.name == name }) {
        pairs[index].value = try value(of: name, initial: pairs[index].value)
      } else {
        pairs.append((name, try value(of: name)))
      }
      world.dialogue.note(operands: texts)
    } while true
  }

  /// What is to be corrected, each with what it says now, and changeable.
  var lines: [ReviewLine] {
    pairs.indices.map { index in
      let (name, value) = pairs[index]
      let place = place(name)
      let before = place.flatMap { $0.entry.event.text(of: $0.field) } ?? DialogueWords.nothing
      // What the value is taken for: 3月3日 with its year.
      let events = try? corrected(name, value)
      let after = place.flatMap { place in
        events?[place.entry.seq].map { $0.text(of: place.field) ?? DialogueWords.nothing }
      }
      return ReviewLine(
        label: place?.field.name ?? Phrase(both: name),
        text: before + Phrase(both: " → ") + (after ?? Phrase(both: value)),
        change: { () throws(Fault) in self.pairs[index].value = try self.value(of: name, initial: value) })
    }
  }

  /// What was answered: fields and values by turns.
  var texts: [String] { pairs.flatMap { [$0.name, $0.value] } }

  /// What was answered, as corrections.
  var corrections: [CorrectionText] {
    get throws(Fault) {
      let texts = texts
      return try Fault.reading { () throws(ReadingFault) in try CorrectionText.pairs(texts) }
    }
  }

  private func showPlaces() {
    let language = world.language
    world.say(title(language))
    let labels = places.enumerated().map { index, place in
      let entry = place.entry.event.kind == .registered ? "" : "#\(place.entry.seq) "
      return "\(index + 1) ".leftPadded(to: 4) + entry + place.field.name(language)
    }
    let width = labels.map(\.displayWidth).max() ?? 0
    for (label, place) in zip(labels, places) {
      let text = place.entry.event.text(of: place.field) ?? DialogueWords.nothing
      world.say(label.padded(to: width + 2) + text(language))
    }
  }

  /// The place that a number of the list, or a name that fits only one, stands for.
  private func place(_ answer: String) -> (entry: Entry, field: Field, name: String)? {
    if answer.isDigits { return answer.place(inListOf: places.count).map { places[$0] } }
    if let place = places.first(where: { $0.name == answer.word }) { return place }
    guard let correction = (try? CorrectionText.pairs([answer, ""]))?.first else { return nil }
    let found = places.filter { place in
      correction.means(place.field) && correction.handle.map { $0 == place.entry.seq } ?? true
    }
    return found.count == 1 ? found[0] : nil
  }

  private func problem(withField answer: String) -> Phrase? {
    if answer.isDigits {
      return place(answer) == nil ? DialogueWords.outsideList(answer.trimmed, last: places.count) : nil
    }
    // An empty value takes away what the field says, so that only the field itself can be wrong here.
    return place(answer) == nil ? fault(answer, "")?.texts.first?.sentence : nil
  }

  private func value(of name: String, initial: String? = nil) throws(Fault) -> String {
    let present = place(name).flatMap { $0.entry.event.text(of: $0.field) }
    let label = place(name)?.field.name ?? Field.value.name
    return try Prompter(world).ask(
      label, initial: initial ?? present?.callAsFunction(world.language) ?? "",
      explanation: explanation(of: present), keepsLines: place(name)?.field.hasLines ?? false,
      problem: { self.fault(name, $0)?.texts.first?.sentence })
  }

  private func explanation(of present: Phrase?) -> Phrase {
    (present.flatMap { Day(iso: $0.zh) } == nil ? ValueKind.text : .date).explanation
  }

  /// What is wrong with a correction by itself; nil if it can be recorded.
  private func fault(_ name: String, _ value: String) -> Fault? {
    do throws(Fault) { _ = try corrected(name, value) } catch { return error }
    return nil
  }

  private func corrected(_ name: String, _ value: String) throws(Fault) -> [EntryID: Event] {
    let texts = [name, value]
    return try corrected(try Fault.reading { () throws(ReadingFault) in try CorrectionText.pairs(texts) })
  }
}
