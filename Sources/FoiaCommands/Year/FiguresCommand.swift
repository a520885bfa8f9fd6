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

  func run(in world: World) throws(Fault) {
    var answers = try answers(in: world)
    let (told, waiver) = (answers[FiguresSyntax.form], answers[FiguresSyntax.waiver])
    let year = try answers.value(FiguresSyntax.year)
    let known = if told == nil { try withLedger(in: world) { try $0.disclosure(of: year)?.form } } else { told }
    let form = known ?? Form(for: .year(year))
    if arguments.word == nil {
      let figures = try withLedger(in: world) { try $0.disclosure(of: year) }
      return tell(figures ?? DisclosureFigures(form: form), of: year, world)
    }
    var typed = DisclosureFigures(form: form)
    let fromOptions = options(in: form, &answers)
    try answers.check()
    let recording = try recording(in: world)
    if let file = arguments.text(FiguresSyntax.source) {
      let read = try DisclosureReader.read(
        of: year, form: form, in: Files.text(of: file, in: world), waiver: waiver)
      for note in read.notes { world.warn(note.sentence(world.language)) }
      typed = read.figures
    }
    for item in fromOptions.items { typed[item] = fromOptions[item] }
    var withoutUnit = Set(
      FiguresSyntax.rows.filter { item, option in
        arguments.text(option).map { item.leavesOutUnit($0, in: form) } ?? false
      }.map(\.item))
    // What was cancelled is taken up where it was left.
    if typed.isEmpty || arguments.has(GeneralOptions.resume) {
      guard world.canAsk else { throw arguments.missing(FiguresSyntax.missingRows) }
      (typed, withoutUnit) = try settled(form, of: year, begunWith: typed, withoutUnit, in: world)
    }
    try set(typed, withoutUnit: withoutUnit, of: year, as: recording, in: world)
  }

  /// The rows that are given by options, for a form.
  private func options(in form: Form, _ answers: inout Answers) -> DisclosureFigures {
    var rows = DisclosureFigures(form: form)
    for (item, option) in FiguresSyntax.rows {
      guard let text = answers.text(option) else { continue }
      if item.columns(in: form).isEmpty {
        answers.problems.reading.append(.notInForm(item, form))
      } else if let figures = answers.problems.read(
        text, { text throws(ReadingFault) in try item.figures(reading: text, in: form) })
      {
        rows[item] = figures
      }
    }
    return rows
  }

  private func set(
    _ typed: DisclosureFigures, withoutUnit: Set<DisclosureItem>, of year: Int, as recording: Recording, in world: World
  ) throws(Fault) {
    let (figures, drift, lastYear) = try record(in: world, as: recording) { action in
      (try action.set(typed, of: year), try action.drift(of: year), try action.disclosure(before: year))
    }
    tell(figures, of: year, world)
    let doubts = figures.amountDoubts(in: typed.items, after: lastYear, withoutUnit: withoutUnit)
    for doubt in doubts { world.warn(doubt.sentence(in: typed.form)(world.language)) }
    if let drift, drift.count > 0 { world.warn(FilingWords.drifts(year, cells: drift.count)(world.language)) }
  }

  /// Asks for the rows until what was understood is said to be right.
  ///
  /// - Parameter begun: what was typed before it was cancelled.
  private func settled(
    _ form: Form, of year: Int, begunWith begun: DisclosureFigures, _ begunWithoutUnit: Set<DisclosureItem>,
    in world: World
  ) throws(Fault) -> (DisclosureFigures, withoutUnit: Set<DisclosureItem>) {
    let (recorded, lastYear) = try withLedger(in: world) {
      (try $0.disclosure(of: year), try $0.disclosure(of: year - 1))
    }
    var shown = recorded?.form == form ? recorded ?? DisclosureFigures(form: form) : DisclosureFigures(form: form)
    var (rows, withoutUnit) = (begun, begunWithoutUnit)
    for item in begun.items { shown[item] = begun[item] }
    while true {
      let typed = try asked(form, known: shown, in: world)
      for item in typed.rows.items {
        (rows[item], shown[item]) = (typed.rows[item], typed.rows[item])
        withoutUnit.remove(item)
      }
      withoutUnit.formUnion(typed.withoutUnit)
      if rows.isEmpty { return (rows, withoutUnit) }
      let sheet = DisclosureView.sheet(shown, of: year, world.language, width: world.output.width)
      for line in sheet.split(separator: "\n") { world.say(String(line)) }
      for doubt in rows.amountDoubts(in: rows.items, after: lastYear, withoutUnit: withoutUnit) {
        world.warn(doubt.sentence(in: form)(world.language))
      }
      var answer = try Prompter(world).askAfresh(DialogueWords.isRightOrAgain)
      while !answer.isEdit {
        if answer.trimmed.isEmpty || answer.isYes { return (rows, withoutUnit) }
        if answer.isNo { throw Fault(.cancelled()) }
        answer = try Prompter(world).askAfresh(DialogueWords.isRightOrAgain)
      }
    }
  }

  /// Asks row by row at the terminal; an empty answer leaves a row as it is.
  private func asked(
    _ form: Form, known: DisclosureFigures, in world: World
  ) throws(Fault) -> (rows: DisclosureFigures, withoutUnit: Set<DisclosureItem>) {
    var rows = DisclosureFigures(form: form)
    var withoutUnit: Set<DisclosureItem> = []
    let prompter = Prompter(world)
    for item in DisclosureItem.all(in: form) {
      let proposal = known.text(item)?.replacing(" ", with: ", ")
      let question = DisclosureView.prompt(item, form, proposal: proposal)
      while true {
        let answer = try prompter.ask(question)
        if answer.trimmed.isEmpty { break }
        do throws(ReadingFault) {
          rows[item] = try item.figures(reading: answer, in: form)
          let option = FiguresSyntax.rows.first { $0.item == item }?.option
          if let option { world.dialogue[.option(option.declaration.name)] = answer }
          if item.leavesOutUnit(answer, in: form) { withoutUnit.insert(item) }
          break
        } catch {
          world.say(error.sentence(world.language))
        }
      }
    }
    return (rows, withoutUnit)
  }

  private func tell(_ figures: DisclosureFigures, of year: Int, _ world: World) {
    world.output.write(
      arguments.has(GeneralOptions.json)
        ? JSON.object([
          .init("year", .integer(year)), .init("form", .text(figures.form.rawValue)),
          .init("disclosure", JSON(figures)), .init("blanks", .array(figures.blankCells)),
          .init("missing", .array(figures.missing.map { .text($0.rawValue) })),
        ]).text
        : DisclosureView.sheet(figures, of: year, world.language, width: world.output.width))
  }
}
