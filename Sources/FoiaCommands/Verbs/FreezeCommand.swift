internal import FoiaCalendar
internal import FoiaCore
internal import FoiaLedger
internal import FoiaStore
internal import FoiaText

struct FreezeCommand: FoiaCommand {
  static let verb = Verb.freeze

  static let syntax = Syntax(
    .one(.year),
    [
      .field(.published), .value("figures", .figuresFile), .value("form", .form), .value("amend", .amend),
      .value("waive", .filingWaiver), .flag("dry-run", .dryRun, short: "n"), .flag("json", .json),
    ], Syntax.writing)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    let recording = try recording(in: world)
    var reading = CourseReading(arguments, today: recording.day, world)
    let year = reading.problems.read(arguments.operands.first) { text throws(ReadingFault) in try Reading.year(text) }
    let published = reading.day(.published)
    let form = reading.problems.read(arguments[.form as OptionWord]) { text throws(ReadingFault) in
      try Reading.choice(text, .form, Form.self)
    }
    let (amendment, waiver) = (arguments[.amend]?.trimmed, arguments[.filingWaiver]?.trimmed)
    var faults: [UsageFault] = []
    if amendment?.isEmpty == true { faults.append(.missingValue(option: "--amend")) }
    if waiver?.isEmpty == true { faults.append(.missingValue(option: "--waive")) }
    if arguments.has(.form), !arguments.has(.figuresFile) {
      faults.append(.needsOperand(option: "--form", .figuresFile))
    }
    if !faults.isEmpty { throw UsageFaults(all: faults, verb: Self.verb) }
    try reading.problems.check()
    guard let year else { return }
    try withLedger(in: world) { ledger in
      let typed = try arguments[.figuresFile].map { file in
        try FiguresReader.table(
          of: year, agency: ledger.agency(), form: form, in: Files.text(of: file, in: world))
      }
      let before = try ledger.filing(of: year)
      let (filing, waived) = try ledger.record(as: recording, dryRun: arguments.has(.dryRun)) {
        try $0.freeze(year, typed: typed, published: published, amendment: amendment, waiver: waiver)
      }
      try tell(filing, waived, before: before, in: ledger, world)
    }
  }

  private func tell(
    _ filing: Filing, _ waived: [Finding], before: Filing?, in ledger: Ledger, _ world: World
  ) throws {
    let language = world.language
    let isDry = arguments.has(.dryRun)
    let head = try ledger.head()
    for finding in waived { world.warn(finding.sentence(language)) }
    let first = try ledger.firstYear()
    if filing.source == .figures, let first, first > filing.year { world.say(FilingWords.begins(first, language)) }
    if !isDry {
      let drift = try ledger.drift(of: filing.year)
      if drift.isWhole, !drift.cells.isEmpty {
        world.warn(FilingWords.drifts(filing.year, cells: drift.cells.count, language))
      } else if !drift.cells.isEmpty {
        let (filed, now) = (filing.table[.carriedOut, .total], drift.now[.carriedOut, .total])
        world.warn(FilingWords.openingCases(filing.year, filed: filed, now: now, language))
      }
    }
    if arguments.has(.json) {
      let object = JSON.object([
        .init("year", .integer(filing.year)), .init("form", .text(filing.table.form.rawValue)),
        .init("source", .text(filing.source.rawValue)), .init("published", JSON(filing.published?.iso)),
        .init("dry_run", .bool(isDry)), .init("position", .integer(filing.position)),
        .init("digest", .text(filing.digest)),
        .init("waived", .array(waived.map(FindingJSON.object))),
        .init("head", head.json),
      ])
      return world.output.write(object.text)
    }
    if isDry { return world.output.write(FilingWords.wouldFile(filing, language)) }
    if let before, before.published == nil, before.table == filing.table, before.position == filing.position {
      return world.output.write(FilingWords.published(filing, language))
    }
    world.output.write(
      FilingWords.filed(
        filing, isAgain: before != nil, waived: waived.count, head: head, language))
  }
}

struct DriftCommand: FoiaCommand {
  static let verb = Verb.drift
  static let syntax = Syntax(.one(.year), [.flag("json", .json)], Syntax.common)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    let year = try Reading.year(arguments.operands[0])
    let drift = try withLedger(in: world) { try $0.drift(of: year) }
    if arguments.has(.json) {
      world.output.write(DriftJSON.object(drift).text)
    } else {
      let view = DriftView(drift)
      world.output.write(view.text(world.language, width: world.output.width, painter: world.painter(arguments)))
    }
    if !drift.cells.isEmpty { throw ErrorsFound() }
  }
}
