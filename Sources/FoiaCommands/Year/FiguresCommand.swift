internal import FoiaCore
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct FiguresCommand: FoiaCommand {
  static let verb = Verb.figures

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  private typealias TypedRow = (item: DisclosureItem, figures: [ExactNumber])

  func run(in world: World) throws(Fault) {
    var answers = try answers(in: world)
    let told = answers[FiguresSyntax.form]
    let year = try answers.value(FiguresSyntax.year)
    let known = if told == nil { try withLedger(in: world) { try $0.disclosure(of: year)?.form } } else { told }
    let form = known ?? Form(for: .year(year))
    if arguments.word == nil {
      let figures = try withLedger(in: world) { try $0.disclosure(of: year) }
      return tell(figures ?? DisclosureFigures(form: form), of: year, world)
    }
    let rows = typedRows(in: form, &answers)
    try answers.check()
    try set(rows, of: year, form: form, in: world)
  }

  /// The rows that are given by options, for a form.
  private func typedRows(in form: Form, _ answers: inout Answers) -> [TypedRow] {
    var rows: [TypedRow] = []
    for (item, option) in FiguresSyntax.rows {
      guard let text = answers.text(option) else { continue }
      if item.columns(in: form).isEmpty {
        answers.problems.reading.append(.notInForm(item, form))
      } else if let figures = answers.problems.read(
        text, { text throws(ReadingFault) in try item.figures(reading: text, in: form) })
      {
        rows.append((item, figures))
      }
    }
    return rows
  }

  private func set(_ typed: [TypedRow], of year: Int, form: Form, in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var rows = typed
    if let file = arguments.text(FiguresSyntax.source) {
      rows = try DisclosureReader.rows(of: year, form: form, in: Files.text(of: file, in: world)) + typed
    }
    if rows.isEmpty {
      guard world.canAsk else { throw arguments.missing(FiguresSyntax.missingRows) }
      rows = try asked(form, known: try withLedger(in: world) { try $0.disclosure(of: year) }, in: world)
    }
    let (figures, drift, lastYear) = try record(in: world, as: recording) { action in
      (
        try action.set(rows, of: year, form: form), try action.drift(of: year), try action.disclosure(before: year)
      )
    }
    tell(figures, of: year, world)
    let withoutUnit = FiguresSyntax.rows.filter { item, option in
      arguments.text(option).map { item.leavesOutUnit($0, in: form) } ?? false
    }
    let doubts = figures.amountDoubts(
      in: rows.map(\.item), after: lastYear, withoutUnit: Set(withoutUnit.map(\.item)))
    for doubt in doubts { world.warn(doubt.sentence(in: form)(world.language)) }
    if let drift, drift.count > 0 { world.warn(FilingWords.drifts(year, cells: drift.count)(world.language)) }
  }

  /// Asks row by row at the terminal; an empty answer leaves a row as it is.
  private func asked(_ form: Form, known: DisclosureFigures?, in world: World) throws(Fault) -> [TypedRow] {
    var rows: [TypedRow] = []
    let prompter = Prompter(world)
    for item in DisclosureItem.all(in: form) {
      let proposal = known?.form == form ? known?.text(item)?.replacing(" ", with: ", ") : nil
      let question = DisclosureView.prompt(item, form, proposal: proposal)
      while true {
        let answer = try prompter.ask(question)
        if answer.trimmed.isEmpty { break }
        do throws(ReadingFault) {
          rows.append((item, try item.figures(reading: answer, in: form)))
          break
        } catch {
          world.say(error.sentence(world.language))
        }
      }
    }
    return rows
  }

  private func tell(_ figures: DisclosureFigures, of year: Int, _ world: World) {
    world.output.write(
      arguments.has(GeneralOptions.json)
        ? JSON.object([
          .init("year", .integer(year)), .init("form", .text(figures.form.rawValue)),
          .init("disclosure", JSON(figures)),
          .init("missing", .array(figures.missing.map { .text($0.rawValue) })),
        ]).text
        : DisclosureView.sheet(figures, of: year, world.language, width: world.output.width))
  }
}
