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
    let published = answers[FreezeSyntax.published]
    let form = answers[FreezeSyntax.form]
    let (figures, amendment, waiver) = (
      answers[FreezeSyntax.figures], answers[FreezeSyntax.amend], answers[FreezeSyntax.waiver]
    )
    let year = try answers.value(FreezeSyntax.year)
    let isDry = arguments.has(GeneralOptions.dryRun)
    let (typed, texts, findings) = try withLedger(in: world) { ledger in
      let settings = try ledger.settings()
      let typed = try figures.map { file in
        try FiguresReader.read(
          of: year, agency: settings.agency(on: published ?? recording.day), form: form,
          in: Files.text(of: file, in: world), waiver: waiver)
      }
      let texts = ReportTexts(beside: ledger.path, world)
      return (typed, texts, texts.findings(by: settings, on: recording.day))
    }
    let state = try texts.state(of: year)
    for note in typed?.notes ?? [] { world.warn(note.sentence(world.language)) }
    let answer = try record(in: world, as: recording, dryRun: isDry) { action in
      let before = action.head
      let filed = try action.freeze(
        year, typed: typed?.report, blanks: typed?.blanks ?? [], isComplete: arguments.has(FreezeSyntax.complete),
        published: published,
        amendment: amendment, waiver: waiver, isNil: arguments.has(FreezeSyntax.nilReturn), texts: findings)
      return Answer(
        filed: filed, head: isDry ? before : action.head, drift: isDry ? nil : try action.drift(of: year),
        firstYear: try action.firstYear(), lastDisclosure: try action.disclosure(before: year))
    }
    if !arguments.has(FreezeSyntax.figures), case .leftOpen(let count) = state {
      world.warn(ReportNotes.leftOpen(year, count)(world.language))
    }
    tell(answer, isDry: isDry, world)
  }

  /// What is told of a filing: the head of the log with it, what differs from it at once (nil in a dry run), and section
  /// two of the year before.
  private struct Answer {
    let filed: Filed
    let head: LogHead
    let drift: Drift?
    let firstYear: Int?
    let lastDisclosure: DisclosureFigures?
  }

  private func tell(_ answer: Answer, isDry: Bool, _ world: World) {
    let language = world.language
    let (filed, head) = (answer.filed, answer.head)
    for finding in filed.waived { world.warn(finding.sentence(language)) }
    let missing = (filed.filing.report.disclosure ?? DisclosureFigures(form: filed.filing.table.form)).missing
    // Typed figures come from a report published elsewhere, and may lack section two.
    if !missing.isEmpty, !arguments.has(FreezeSyntax.figures) {
      world.warn(ReportNotes.figuresMissing(filed.filing.year, missing)(language))
    }
    if let figures = filed.filing.report.disclosure {
      let doubts = figures.amountDoubts(in: DisclosureItem.all(in: figures.form), after: answer.lastDisclosure)
      for doubt in doubts { world.warn(doubt.sentence(in: figures.form)(language)) }
    }
    if let drift = answer.drift { tell(drift, from: filed.filing, firstYear: answer.firstYear, world) }
    if arguments.has(GeneralOptions.json) {
      return world.output.write(
        FilingJSON.object(filed.filing, waived: filed.waived, head: head, isDry: isDry).text)
    }
    if isDry { return world.tell(FilingWords.wouldFile(filed.filing)) }
    switch filed.what {
    case .publication: world.tell(FilingWords.published(filed.filing))
    case .first, .amendment:
      let told = FilingWords.filed(
        filed.filing, isAgain: filed.what == .amendment, waived: filed.waived.count, head: head)
      world.tell(told)
    }
  }

  /// Warns if the records differ from the filed figures at once, as they may if the figures were typed in.
  private func tell(_ drift: Drift, from filing: Filing, firstYear: Int?, _ world: World) {
    if !drift.isWhole, let firstYear { world.say(FilingWords.begins(firstYear)(world.language)) }
    if drift.count == 0 { return }
    let told =
      drift.isWhole
      ? FilingWords.drifts(filing.year, cells: drift.count)
      : FilingWords.openingCases(
        filing.year, filed: filing.table[.carriedOut, .total], now: drift.now.table[.carriedOut, .total])
    world.warn(told(world.language))
  }
}
