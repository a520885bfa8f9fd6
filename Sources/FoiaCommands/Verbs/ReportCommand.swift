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
      .flag("charts", .charts),
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
    // The report itself is Chinese unless English is asked for on its own command line.
    let language: Language = arguments[.lang] == "en" ? .en : .zh
    let (report, notes, charts) = try withLedger(in: world, asOf: asOf) { ledger in
      if arguments.has(.filed) { return (try filed(request, in: ledger), [String](), [Document.Block]()) }
      let (report, notes) = try counted(request, today: today, in: ledger, world)
      return (report, notes, arguments.has(.charts) ? try drawn(request.period, language, in: ledger) : [])
    }
    let bytes = report.rendered(as: request.format, charts: charts, language)
    try Files.deliver(bytes, to: arguments[.output], in: world, mode: 0o644)
    for note in notes { world.warn(note) }
  }

  /// The table as it was filed.
  private func filed(_ request: Request, in ledger: Ledger) throws -> ApplicationsReport {
    let others: [(OptionWord, String)] = [
      (.from, "--from"), (.to, "--to"), (.form, "--form"), (.breakdown, "--by"), (.charts, "--charts"),
    ]
    let faults = others.filter { arguments.has($0.0) }.map { UsageFault.notTogether($0.1, "--filed") }
    if !faults.isEmpty { throw UsageFaults(all: faults, verb: Self.verb) }
    let year = request.period.formYear
    guard let filing = try ledger.filing(of: year) else { throw RecordFault.notFiled(year) }
    let head = LogHead(count: filing.position, hash: filing.head)
    return ApplicationsReport(
      agency: try ledger.agency(), filed: filing.table, origin: .filed(head, published: filing.published))
  }

  /// The charts of a period, and of a year the way that led to it.
  private func drawn(_ period: Period, _ language: Language, in ledger: Ledger) throws -> [Document.Block] {
    func column(_ period: Period) throws -> StatisticsCharts.Column {
      StatisticsCharts.Column(
        name: period.name(language), kinds: try ledger.tally(period), channels: try ledger.tally(period, by: .channel))
    }
    let charts = StatisticsCharts([try column(period)], language).ofTable
    guard case .year(let year) = period, let first = try ledger.firstYear(), first < year else { return charts }
    let years = max(first, year - StatisticsCharts.mostYearsBefore)...year
    return try charts + StatisticsCharts(years.map { try column(.year($0)) }, language).course
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
    let format = reportFormat(&problems)
    if arguments.has(.from), !arguments.has(.to) { problems.reading.append(.missing(.to)) }
    if arguments.has(.to), !arguments.has(.from) { problems.reading.append(.missing(.from)) }
    if let from, let to, from > to { problems.reading.append(.emptyPeriod(from: from, to: to)) }
    if let year = arguments.operands.first, arguments.has(.from) || arguments.has(.to) {
      problems.reading.append(.yearAndPeriod(year))
    }
    try problems.check()
    try checkCharts(in: format)
    return Request(
      period: period(year: year, from: from, to: to, today: today, in: world), form: form, breakdown: by ?? .kind,
      format: format)
  }

  private func period(year: Int?, from: Day?, to: Day?, today: Day, in world: World) -> Period {
    if let from, let to { return .span(from...to) }
    return .year(year ?? usualYear(today: today, in: world))
  }
}
