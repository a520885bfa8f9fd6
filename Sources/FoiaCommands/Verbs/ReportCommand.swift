internal import FoiaCalendar
internal import FoiaCore
internal import FoiaReport
internal import FoiaStore
internal import FoiaText

struct ReportCommand: FoiaCommand {
  static let verb = Verb.report

  static let syntax = Syntax(
    .optional(.year),
    [
      .value("format", .format), .value("output", .output, short: "o"), .value("form", .form), .value("from", .from),
      .value("to", .to), .value("by", .breakdown), .flag("filed", .filed), .value("as-of", .asOf),
    ], Syntax.common)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  private struct Request {
    let period: Period
    let form: Form?
    let breakdown: Breakdown
    let format: ReportFormat
  }

  func run(in world: World) throws {
    let asOf = try asOf(in: world)
    let today = try asOf ?? today(in: world)
    let request = try read(today: today, in: world)
    try Files.checkShown(request.format, output: arguments[.output], in: world)
    let (report, notes) = try withLedger(in: world, asOf: asOf) { ledger in
      arguments.has(.filed)
        ? (try filed(request, in: ledger), []) : try counted(request, today: today, in: ledger, world)
    }
    // The report itself is Chinese unless English is asked for on its own command line.
    let bytes = report.rendered(as: request.format, arguments[.lang] == "en" ? .en : .zh)
    try Files.deliver(bytes, to: arguments[.output], in: world, mode: 0o644)
    for note in notes { world.warn(note) }
  }

  /// The table as it was filed.
  private func filed(_ request: Request, in ledger: Ledger) throws -> ApplicationsReport {
    let others: [(OptionWord, String)] = [(.from, "--from"), (.to, "--to"), (.form, "--form"), (.breakdown, "--by")]
    let faults = others.filter { arguments.has($0.0) }.map { UsageFault.notTogether($0.1, "--filed") }
    if !faults.isEmpty { throw UsageFaults(all: faults, verb: Self.verb) }
    let year = request.period.formYear
    guard let filing = try ledger.filing(of: year) else { throw RecordFault.notFiled(year) }
    let head = LogHead(count: filing.position, hash: filing.head)
    return ApplicationsReport(
      agency: try ledger.agency(), filed: filing.table, origin: .filed(head, published: filing.published))
  }

  /// The table as it is counted from the record, and what is to be said beside it.
  private func counted(
    _ request: Request, today: Day, in ledger: Ledger, _ world: World
  ) throws -> (ApplicationsReport, notes: [String]) {
    let language = world.language
    let head = try ledger.head()
    let tally = try ledger.tally(request.period, by: request.breakdown)
    let report = ApplicationsReport(
      agency: try ledger.agency(), form: request.form, tally: tally,
      origin: .counted(head))
    var notes: [String] = []
    if request.period.days.upperBound >= today { notes.append(ReportNotes.unfinished(language)) }
    // A table with figures in it is of no year before the ledger, unless one that was typed in says where it begins.
    if try tally.isEmpty || !ledger.filings().isEmpty {
      let first = try ledger.firstYear()
      if request.period.formYear < first ?? .max { notes.append(ReportNotes.beforeFirstYear(first, language)) }
      if case .year(let year) = request.period, year >= first ?? .max, let filing = try ledger.filing(of: year) {
        let cells = filing.table.differences(of: YearTable(tally, form: filing.table.form), isWhole: true).count
        if request.breakdown == .kind, cells > 0 { notes.append(FilingWords.drifts(year, cells: cells, language)) }
      }
    }
    return (report, notes)
  }

  private func read(today: Day, in world: World) throws -> Request {
    var problems = InputProblems()
    let year = problems.read(arguments.operands.first) { text throws(ReadingFault) in try Reading.year(text) }
    let from = problems.read(arguments[.from as OptionWord]) { text throws(ReadingFault) in
      try Day(reading: text, today: today)
    }
    let to = problems.read(arguments[.to as OptionWord]) { text throws(ReadingFault) in
      try Day(reading: text, today: today)
    }
    let form = problems.read(arguments[.form as OptionWord]) { text throws(ReadingFault) in
      try Reading.choice(text, .form, Form.self)
    }
    let by = problems.read(arguments[.breakdown]) { text throws(ReadingFault) in
      try Reading.choice(text, .breakdown, Breakdown.self)
    }
    let format = problems.read(arguments[.format]) { text throws(ReadingFault) in
      try Reading.choice(text, .format, ReportFormat.self)
    }
    if arguments.has(.from), !arguments.has(.to) { problems.reading.append(.missing(.to)) }
    if arguments.has(.to), !arguments.has(.from) { problems.reading.append(.missing(.from)) }
    if let from, let to, from > to { problems.reading.append(.emptyPeriod(from: from, to: to)) }
    if let year = arguments.operands.first, arguments.has(.from) || arguments.has(.to) {
      problems.reading.append(.yearAndPeriod(year))
    }
    let ofOutput =
      arguments.has(.format)
      ? nil
      : problems.read(arguments[.output]) { output throws(ReadingFault) in
        try Reading.format(ofOutput: output, ReportFormat.self)
      }.flatMap(\.self)
    try problems.check()
    return Request(
      period: period(year: year, from: from, to: to, today: today, in: world), form: form, breakdown: by ?? .kind,
      format: format ?? ofOutput ?? .text)
  }

  private func period(year: Int?, from: Day?, to: Day?, today: Day, in world: World) -> Period {
    if let from, let to { return .span(from...to) }
    if let year { return .year(year) }
    if today.month <= 3 {
      world.say(ReportNotes.lastYear(today.year - 1, world.language))
      return .year(today.year - 1)
    }
    world.say(ReportNotes.thisYear(today.year, world.language))
    return .year(today.year)
  }
}
