internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct ReportCommand: FoiaCommand {
  static let verb = Verb.report
  static let isPaged = true

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  /// What a report is made of: the applications table, for a year also the other figures, and notes to print on stderr.
  private typealias Figures = (applications: ApplicationsReport, report: YearReport?, notes: [String])

  /// The report itself is Chinese unless English is asked for on its own command line.
  private var reportLanguage: Language { arguments.text(GeneralOptions.lang).flatMap(Language.init(rawValue:)) ?? .zh }

  func run(in world: World) throws(Fault) {
    let asOf = try asOf(in: world)
    let today = try day(asOf, in: world)
    let request = try ReportRequest(arguments, today: today, in: world)
    if !arguments.has(ReportSyntax.draft) {
      try Files.checkShown(request.format, output: arguments.text(GeneralOptions.output), in: world)
    }
    let (bytes, notes) = try withLedger(in: world, asOf: asOf) { ledger -> ([UInt8]?, [String]) in
      let figures =
        arguments.has(ReportSyntax.filed)
        ? try filed(request, today: today, in: ledger, world) : try counted(request, today: today, in: ledger, world)
      let charts = arguments.has(ReportSyntax.charts) ? try charts(of: request.period, in: ledger) : []
      guard let report = figures.report, arguments.has(ReportSyntax.full) || arguments.has(ReportSyntax.draft) else {
        let table = figures.applications.rendered(
          as: request.format, charts: charts, showsHead: arguments.has(ReportSyntax.withHead), reportLanguage)
        return (table, figures.notes)
      }
      let full = try FullReport(
        figures.applications, of: ledger.settings().body(on: today), report: report, in: ledger, world)
      if arguments.has(ReportSyntax.draft) {
        try full.writeDraft(to: arguments.text(GeneralOptions.output), reportLanguage)
        return (nil, figures.notes)
      }
      let (whole, notes) = try full.made(with: arguments.text(ReportSyntax.text), reportLanguage)
      let document = whole.document(
        reportLanguage, charts: charts, showsHead: arguments.has(ReportSyntax.withHead))
      return (document.rendered(as: request.format, json: whole.json(reportLanguage)), figures.notes + notes)
    }
    if let bytes { try Files.deliver(bytes, to: arguments.text(GeneralOptions.output), in: world, mode: 0o644) }
    for note in notes { world.warn(note) }
  }

  /// The figures as filed.
  private func filed(_ request: ReportRequest, today: Day, in ledger: Ledger, _ world: World) throws(Fault) -> Figures {
    let year = request.period.formYear
    guard let filing = try ledger.filing(of: year) else { throw Fault.record(.notFiled(year)) }
    let head = LogHead(count: filing.position, hash: filing.head)
    let report = ApplicationsReport(
      agency: try ledger.settings().agency(on: filing.published ?? today), figures: filing.report,
      origin: .filed(head, published: filing.published))
    return (report, filing.report, arguments.has(ReportSyntax.full) ? [ReportNotes.filedFigures(world.language)] : [])
  }

  /// The charts of a period; for a year also those of the years before.
  private func charts(of period: Period, in ledger: Ledger) throws(Fault) -> [Document.Block] {
    func column(_ period: Period) throws(Fault) -> StatisticsCharts.Column {
      StatisticsCharts.Column(
        name: period.name, kinds: try ledger.tally(period),
        channels: try ledger.tally(period, by: .channel))
    }
    let charts = StatisticsCharts([try column(period)], reportLanguage).ofTable
    guard case .year(let year) = period, let first = try ledger.firstYear(), first < year else { return charts }
    let years = max(first, year - StatisticsCharts.mostYearsBefore)...year
    let columns = try years.map { year throws(Fault) in try column(.year(year)) }
    return charts + StatisticsCharts(columns, reportLanguage).course
  }

  /// The figures counted from the records.
  private func counted(_ request: ReportRequest, today: Day, in ledger: Ledger, _ world: World) throws(Fault) -> Figures
  {
    let (settings, origin) = try (ledger.settings(), ReportOrigin.counted(ledger.head()))
    var notes: [String] = []
    if request.period.days.upperBound >= today { notes.append(ReportNotes.unfinished(world.language)) }
    guard case .year(let year) = request.period, request.breakdown == .kind else {
      let tally = try ledger.tally(request.period, by: request.breakdown)
      notes += try beginning(request.period, isEmpty: tally.isEmpty, in: ledger, world)
      let table = ApplicationsReport(
        agency: settings.agency(on: min(today, request.period.days.upperBound)), form: request.form, tally: tally,
        disputes: try ledger.disputeTable(of: request.period),
        origin: origin)
      return (table, nil, notes)
    }
    let report = try ledger.report(of: year, form: request.form)
    notes += try beginning(request.period, isEmpty: report.table.isEmpty, in: ledger, world)
    if let filing = try ledger.filing(of: year), filing.source.isWhole {
      let isOfForm = report.table.form == filing.table.form
      let now = isOfForm ? report : try ledger.report(of: year, form: filing.table.form)
      let differences = filing.differences(of: now)
      if differences > 0 { notes.append(FilingWords.drifts(year, cells: differences)(world.language)) }
    }
    let agency = settings.agency(signing: year, on: today)
    return (ApplicationsReport(agency: agency, figures: report, origin: origin), report, notes)
  }

  /// A note if the ledger begins later than the period. It is left out if the table has figures, unless a table was
  /// typed in, which then says where the ledger begins.
  private func beginning(_ period: Period, isEmpty: Bool, in ledger: Ledger, _ world: World) throws(Fault) -> [String] {
    if !isEmpty, try ledger.filings().isEmpty { return [] }
    let first = try ledger.firstYear()
    return period.formYear < first ?? .max ? [ReportNotes.beforeFirstYear(first)(world.language)] : []
  }
}
