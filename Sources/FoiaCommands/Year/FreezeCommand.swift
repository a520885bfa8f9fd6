internal import FoiaCalendar
internal import FoiaCore
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct FreezeCommand: FoiaCommand {
  static let verb = Verb.freeze

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    let year = answers[FreezeSyntax.year]
    let published = answers[FreezeSyntax.published]
    let form = answers[FreezeSyntax.form]
    let (figures, amendment, waiver) = (
      answers[FreezeSyntax.figures], answers[FreezeSyntax.amend], answers[FreezeSyntax.waiver]
    )
    try answers.check()
    guard let year else { return }
    try withLedger(in: world) { ledger in
      let typed = try figures.map { file in
        try FiguresReader.report(
          of: year, agency: ledger.agency(), form: form, in: Files.text(of: file, in: world))
      }
      let texts = ReportTexts(beside: ledger.path, world)
      let findings = texts.findings(agency: try ledger.agency())
      let filed = try ledger.record(as: recording, dryRun: arguments.has(GeneralOptions.dryRun)) {
        try $0.freeze(
          year, typed: typed, isComplete: arguments.has(FreezeSyntax.complete), published: published,
          amendment: amendment, waiver: waiver, isNil: arguments.has(FreezeSyntax.nilReturn), texts: findings)
      }
      if !arguments.has(FreezeSyntax.figures), case .leftOpen(let count) = try texts.state(of: year) {
        world.warn(ReportNotes.leftOpen(year, count)(world.language))
      }
      try tell(filed, in: ledger, world)
    }
  }

  private func tell(_ filed: Filed, in ledger: Ledger, _ world: World) throws(Fault) {
    let language = world.language
    let isDry = arguments.has(GeneralOptions.dryRun)
    let head = try ledger.head()
    for finding in filed.waived { world.warn(finding.sentence(language)) }
    let missing = (filed.filing.report.disclosure ?? DisclosureFigures(form: filed.filing.table.form)).missing
    // Typed figures come from a report published elsewhere, and may lack section two.
    if !missing.isEmpty, !arguments.has(FreezeSyntax.figures) {
      world.warn(ReportNotes.figuresMissing(filed.filing.year, missing)(language))
    }
    if !isDry { try tellDrift(from: filed.filing, in: ledger, world) }
    if arguments.has(GeneralOptions.json) {
      return world.output.write(
        FilingJSON.object(filed.filing, waived: filed.waived, head: head, isDry: isDry).text)
    }
    if isDry { return world.output.write(FilingWords.wouldFile(filed.filing)(language)) }
    switch filed.what {
    case .publication: world.output.write(FilingWords.published(filed.filing)(language))
    case .first, .amendment:
      let told = FilingWords.filed(
        filed.filing, isAgain: filed.what == .amendment, waived: filed.waived.count, head: head)
      world.output.write(told(language))
    }
  }

  /// Warns if the records differ from the filed figures at once, as they may if the figures were typed in.
  private func tellDrift(from filing: Filing, in ledger: Ledger, _ world: World) throws(Fault) {
    let drift = try ledger.drift(of: filing.year)
    if !drift.isWhole, let first = try ledger.firstYear() { world.say(FilingWords.begins(first)(world.language)) }
    if drift.count == 0 { return }
    let told =
      drift.isWhole
      ? FilingWords.drifts(filing.year, cells: drift.count)
      : FilingWords.openingCases(
        filing.year, filed: filing.table[.carriedOut, .total], now: drift.now.table[.carriedOut, .total])
    world.warn(told(world.language))
  }
}
