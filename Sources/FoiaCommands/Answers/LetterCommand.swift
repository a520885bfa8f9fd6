internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords
internal import Foundation

struct LetterCommand: FoiaCommand {
  static let verb = Verb.letter
  static let isPaged = true

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    if let folder = arguments.text(LetterSyntax.templates) { return try writeTemplates(to: folder, in: world) }
    if arguments.has(LetterSyntax.fields) { return listFields(in: world) }
    if arguments.has(LetterSyntax.lint) { return try lint(in: world) }
    if arguments.has(LetterSyntax.spoil) { return try spoil(in: world) }
    var answers = try answers(in: world)
    var details = LetterDetails()
    details.about = answers[LetterSyntax.about]
    details.ground = answers[LetterSyntax.ground]
    details.isPlain = arguments.has(LetterSyntax.plain)
    let (party, entry) = (answers[LetterSyntax.party], answers[LetterSyntax.entry])
    if arguments.has(LetterSyntax.all) { return try writeAll(details, &answers, in: world) }
    let output = arguments.text(GeneralOptions.output)
    let format = answers.format(LetterSyntax.format)?.document ?? .text
    let code = answers[LetterSyntax.code]
    let reference = try answers.value(LetterSyntax.number)
    let choice = answers[LetterSyntax.documentNumber]
    if choice == DocumentChoice.none { answers.problems.reading.append(.empty(.document)) }
    try answers.check()
    try Files.checkShown(format, output: output, in: world)
    let keeps = arguments.has(LetterSyntax.keep)
    if let choice {
      let recording = try recording(in: world)
      let letter = try record(in: world, as: recording) { action in
        let letter = try issue(
          code, of: reference, under: choice, to: party, about: entry, details, by: action, today: recording.day,
          in: world)
        if keeps { try action.keep(letter, as: format, with: reference) }
        return letter
      }
      return try deliver(letter, as: format, to: output, in: world)
    }
    let letter = try withLedger(in: world) { ledger in
      let (application, _) = try ledger.application(reference, thisYear: answers.today.year)
      let now = ApplicationToday(application, on: answers.today, by: try ledger.calendar())
      let code = try application.wantedLetter(code, giving: entry)
      try code.checkOptions(party: party, entry: entry, of: Self.verb)
      // In one file each party would read what goes to the others.
      if output != nil, try application.subject(of: code, party: party, entry: entry).parties > 1 {
        throw Fault.record(.letter(application.number, .severalParties(code)))
      }
      let signed = application.signed(code, party: party, entry: entry)
      let office = try ledger.settings().office(on: signed ?? answers.today)
      return try OfficeLetter(
        code, to: party, giving: entry, of: now, office: office,
        details: details.adding(ledger.related(to: application)),
        template: template(for: code, in: world), world.language)
    }
    if keeps {
      try record(in: world, as: recording(in: world)) { try $0.keep(letter, as: format, with: reference) }
    }
    try deliver(letter, as: format, to: output, in: world)
  }

  /// Records that numbers of documents are used up without a document.
  private func spoil(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    let (numbers, reason) = try answers.settled(
      preview: { (numbers, reason) throws(Fault) in
        try preview(in: world, as: recording) { action in
          _ = try action.spoil(numbers, reason: reason)
          return Preview()
        }
      }
    ) { answers throws(Fault) -> ([OfficialNumber], String)? in
      let numbers = answers.values(of: LetterSyntax.spoil)
      if arguments.texts(LetterSyntax.spoil).allSatisfy({ $0.trimmed.isEmpty }) {
        answers.problems.reading.append(.notAnOfficialNumber(""))
      }
      return try answers.required(GeneralOptions.reason).map { (numbers, $0) }
    }
    let recorded = try record(in: world, as: recording) { try $0.spoil(numbers, reason: reason) }
    if arguments.has(GeneralOptions.json) {
      return world.output.write(
        JSON.object([.init("spoilt", .array(recorded.map { .text($0.description) })), .init("reason", .text(reason))])
          .text)
    }
    world.tell(LetterWords.spoilt(recorded, of: numbers))
  }

  private func deliver(_ letter: OfficeLetter, as format: DocumentFormat, to output: String?, in world: World)
    throws(Fault)
  {
    try Files.deliver(letter.rendered(as: format), to: output, in: world, mode: 0o600)
    if !letter.blanks.isEmpty { world.warn(LetterWords.blanks(letter.blanks)(world.language)) }
    for remark in letter.remarks { world.warn(remark(world.language)) }
    if arguments.has(LetterSyntax.keep) { world.say(LetterWords.kept(letter.code)(world.language)) }
  }

  /// Records that a letter is issued under a number, and makes it.
  private func issue(
    _ code: LetterCode?, of reference: NumberReference, under choice: DocumentChoice, to party: String?,
    about entry: EntryID?, _ details: LetterDetails, by action: Action, today: Day, in world: World
  ) throws -> OfficeLetter {
    var issued = LetterCode.receipt
    let transition = try action.record(reference) { application, _ in
      let code = code ?? application.usualLetter
      issued = code
      try code.checkOptions(party: party, entry: entry, of: Self.verb)
      let subject = try application.subject(of: code, to: party, about: entry, toRecord: .letterIssued)
      // Each party has a letter of its own, and each letter a number.
      if subject.parties > 1 { throw Fault.record(.letter(application.number, .severalParties(code))) }
      let on = application.date(of: subject) ?? today
      guard let document = try action.document(choice, for: code, in: on.year) else {
        throw Fault.reading(.empty(.document))
      }
      return [
        .letterIssued(
          LetterIssue(on: on, letter: code, document: document, about: subject.about ?? entry))
      ]
    }
    let now = transition.now(on: today)
    let signed = now.application.signed(issued, party: party, entry: entry) ?? today
    return try OfficeLetter(
      issued, to: party, giving: entry, of: now, office: action.settings().office(on: signed),
      details: details.adding(action.related(to: now.application)),
      template: template(for: issued, in: world), world.language)
  }
}

extension LetterCode {
  /// Refuses to be told which of several it is where there is only one, or which party it goes to where it goes to none.
  func checkOptions(party: String?, entry: EntryID?, of verb: Verb) throws(Fault) {
    var faults: [UsageFault] = []
    if party != nil, !goesToParty { faults.append(.notTogether(LetterSyntax.party.flag, rawValue)) }
    if entry != nil, !isOneOfSeveral { faults.append(.notTogether(LetterSyntax.entry.flag, rawValue)) }
    if !faults.isEmpty { throw Fault.usage(faults, command: verb.rawValue) }
  }
}

extension LetterDetails {
  /// The same with what the record says of other applications.
  func adding(_ related: RelatedApplications) -> LetterDetails {
    var details = self
    details.earlier = related.earlier.flatMap(Earlier.init)
    details.frequency = related.frequency
    return details
  }
}

extension Action {
  /// Keeps a letter with its application as it leaves the office.
  fileprivate func keep(_ letter: OfficeLetter, as format: DocumentFormat, with reference: NumberReference) throws {
    let kind: AttachmentKind = letter.code == .reply ? .reply : .letter
    try keep(
      letter.rendered(as: format), named: letter.fileName(as: format), with: reference, as: kind, on: letter.date,
      letter: letter.code)
  }
}
