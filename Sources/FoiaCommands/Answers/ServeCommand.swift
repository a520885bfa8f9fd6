internal import FoiaCore
internal import FoiaWords

struct ServeCommand: RecordingCommand {
  static let verb = Verb.serve

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    let (letter, party, entry) = (
      answers[ServeSyntax.letter], answers[ServeSyntax.party], answers[ServeSyntax.entry]
    )
    if answers.has(ServeSyntax.sentBack) {
      let on = answers[ServeSyntax.sentBack]
      guard let reason = try answers.required(GeneralOptions.reason), let on else { return nil }
      return { context in
        let code = letter ?? (context.application.usualLetter == .withdrawn ? .withdrawn : .reply)
        let about = try context.application.about(code, to: party, entry, toRecord: .letterReturned)
        return [.letterReturned(LetterReturn(on: on, letter: code, about: about, reason: reason))]
      }
    }
    let events = answers.delivery()
    if events.isEmpty { return nil }
    if let letter {
      return { context in
        let about = try context.application.about(letter, to: party, entry, toRecord: .letterSent)
        let consultations = context.application.consulted(letter, about: about)
        return events.enumerated().flatMap { place, event in
          consultations.flatMap { $0.steps(in: event, of: letter, isFirst: place == 0) }
            + [event.delivering(letter, about: about)]
        }
      }
    }
    return { context in
      let application = context.application
      // An answer that came back is sent again as a letter; the first sending stays that of the answer.
      let again = entry == nil ? application.answerToSendAgain : nil
      let answer =
        try entry.map(application.answer(recordedBy:))
        ?? application.answerToDeliver(isSent: again == nil && events.contains { $0.kind == .dispatched })
      return events.map { event in
        if let again, event.kind == .dispatched { event.delivering(again) } else { event.delivering(answer) }
      }
    }
  }
}

extension Application {
  /// What a letter is about of which something is recorded, where that is not what was recorded last.
  ///
  /// - Throws: a `Fault` if there is no such letter, or if it goes to several parties and none is named.
  fileprivate func about(
    _ code: LetterCode, to party: String?, _ entry: EntryID?, toRecord kind: Event.Kind
  ) throws(Fault) -> EntryID? {
    try code.checkOptions(party: party, entry: entry, of: ServeCommand.verb)
    if code.tells == .closed, code != .thirdPartyOverride {
      // Of an answer the handle is that of the answer.
      if let entry { _ = try answer(recordedBy: entry) }
      _ = try subject(of: code, toRecord: kind)
      return nil
    }
    let parties = try subject(of: code, to: party, about: entry, toRecord: kind).consultations
    if parties.count > 1 { throw Fault.record(.letter(number, .severalParties(code))) }
    return parties.first?.entry ?? entry ?? party.flatMap(consultation(of:))?.entry
  }

  /// The consultations that a letter is about: the one that is named, or all that the applicant is told of at once.
  fileprivate func consulted(_ code: LetterCode, about entry: EntryID?) -> [Consultation] {
    guard code.tells == .consultationSent else { return [] }
    return entry.flatMap(consultation).map { [$0] } ?? consultations.filter { $0.request.role == .thirdParty }
  }
}

extension Consultation {
  /// What the sending or arrival of its letter is for the consultation itself, unless that is on record.
  ///
  /// - Parameter isFirst: whether nothing of the letter is recorded before it on the same line.
  fileprivate func steps(in event: Event, of code: LetterCode, isFirst: Bool) -> [Event] {
    guard let day = event.effective else { return [] }
    let step = ConsultationStep(on: day, consultation: entry)
    if code == .thirdPartyApplicant {
      return isFirst && applicantTold == nil && request.on <= day ? [.applicantTold(step)] : []
    }
    guard case .answerServed = event, served != day else { return [] }
    return [.consultationServed(step)]
  }
}
