internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords
internal import Foundation

extension LetterCommand {
  /// Writes a letter for every application that can have it, each a file of its own, named by number and code alone.
  func writeAll(_ details: LetterDetails, _ answers: inout Answers, in world: World) throws(Fault) {
    let code = answers[LetterSyntax.all]
    let format = arguments.has(LetterSyntax.format) ? answers[LetterSyntax.format]?.document ?? .docx : .docx
    let choice = answers[LetterSyntax.documentNumber]
    if let choice, choice != .next {
      // One number for all of them would stand on several documents.
      let number = arguments.text(LetterSyntax.documentNumber) ?? ""
      throw Fault.usage(
        [.notTogether(LetterSyntax.all.flag, "\(LetterSyntax.documentNumber.flag) \(number)")],
        command: Self.verb.rawValue)
    }
    try answers.check()
    guard let code, let folder = arguments.text(GeneralOptions.output) else { return }
    if code == .handover { try refuseLetterOptions() }
    try Files.makeFolder(folder, in: world)
    let today = answers.today
    if code == .handover { return try writeHandOvers(to: folder, as: format, today: today, in: world) }
    let template = try template(for: code, in: world)
    if choice != nil { try numberAll(code, in: world) }
    let (count, incomplete) = try withLedger(in: world, copied: true) { ledger in
      let settings = try ledger.settings()
      // Each party has a letter, and each letter a file.
      var cases: [(now: ApplicationToday, party: EntryID?)] = []
      try ledger.forEachApplication(matching: ApplicationFilter(), on: today) { now in
        guard let subject = try? now.application.subject(of: code) else { return }
        let parties = subject.parties > 1 ? subject.consultations.map(\.entry) : []
        cases += parties.isEmpty ? [(now, nil)] : parties.map { (now, $0) }
      }
      var incomplete = 0
      for (now, party) in cases {
        let letter = try OfficeLetter(
          code, giving: party, of: now,
          office: settings.office(on: now.application.signed(code, entry: party) ?? today),
          details: details.adding(ledger.related(to: now.application)),
          template: template, world.language)
        let name = letter.fileName(as: format, to: party)
        try Files.write(letter.rendered(as: format), to: "\(folder)/\(name)", in: world, mode: 0o600)
        if !letter.blanks.isEmpty { incomplete += 1 }
      }
      return (cases.count, incomplete)
    }
    world.say(LetterWords.written(count, code, to: folder)(world.language))
    if incomplete > 0 { world.warn(LetterWords.incomplete(incomplete, code)(world.language)) }
  }

  /// Gives each letter that has none the next number of its series, all in one action.
  private func numberAll(_ code: LetterCode, in world: World) throws(Fault) {
    let recording = try recording(in: world)
    let open = try withLedger(in: world, copied: true) { ledger in
      var open: [NumberReference] = []
      try ledger.forEachApplication(matching: ApplicationFilter(), on: recording.day) { now in
        guard (try? now.application.subject(of: code)) != nil else { return }
        let subject = try now.application.subject(of: code, toRecord: .letterIssued)
        if !unnumbered(subject, code, now.application).isEmpty { open.append(.number(now.application.number)) }
      }
      return open
    }
    if open.isEmpty { return }
    try record(in: world, as: recording) { action in
      _ = try action.record(open) { application, _ in
        let subject = try application.subject(of: code, toRecord: .letterIssued)
        let on = application.date(of: subject) ?? recording.day
        return try unnumbered(subject, code, application).enumerated().map { place, consultation in
          guard let document = try action.document(.next, for: code, in: on.year, after: place) else {
            throw Fault.reading(.empty(.document))
          }
          return .letterIssued(LetterIssue(on: on, letter: code, document: document, about: consultation))
        }
      }
    }
  }

  /// The parties whose letter has no number yet; nil for a letter that goes to one only.
  private func unnumbered(_ subject: LetterSubject, _ code: LetterCode, _ application: Application) -> [EntryID?] {
    let parties: [EntryID?] = subject.consultations.isEmpty ? [nil] : subject.consultations.map(\.entry)
    return parties.filter { application.letter(code, about: $0)?.issue == nil }
  }
}
