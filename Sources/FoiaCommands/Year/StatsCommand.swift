internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct StatsCommand: FoiaCommand {
  static let verb = Verb.stats
  static let isPaged = true

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    var answers = try answers(in: world)
    let today = answers.today
    let format = answers.format(StatsSyntax.format)?.document ?? .text
    let grouping = answers[StatsSyntax.grouping]
    let scope = try scope(&answers, in: world)
    try ReportRequest.checkCharts(arguments, format)
    try Files.checkShown(format, output: arguments.text(GeneralOptions.output), in: world)
    let parts = try scope.parts(today: today)
    let (report, first) = try withLedger(in: world) { ledger in
      let report = StatisticsReport(
        agency: try ledger.settings().agency(on: today), scope: scope,
        periods: try ledger.statistics(parts, by: grouping),
        head: try ledger.head(),
        today: today)
      return (report, try ledger.firstYear())
    }
    // The text format always shows the charts.
    let bytes = report.rendered(
      as: format, width: width(in: world), charts: arguments.has(StatsSyntax.charts) || format == .text, world.language)
    try Files.deliver(bytes, to: arguments.text(GeneralOptions.output), in: world, mode: 0o644)
    if parts.contains(where: \.isUnfinished) { world.warn(ReportNotes.unfinished(world.language)) }
    if parts.contains(where: { $0.days.upperBound.year < first ?? .max }) {
      world.warn(ReportNotes.beforeFirstYear(first)(world.language))
    }
  }

  /// The width of a line in terminal cells; nil for a file.
  private func width(in world: World) -> Int? { arguments.has(GeneralOptions.output) ? nil : world.output.width }

  private func scope(_ answers: inout Answers, in world: World) throws(Fault) -> StatisticsScope {
    let quarter = answers[StatsSyntax.quarter]
    let month = answers[StatsSyntax.month]
    let (from, to) = (answers[StatsSyntax.from], answers[StatsSyntax.to])
    if let from, let to, from > to { answers.problems.reading.append(.emptyPeriod(from: from, to: to)) }
    let years = Set(answers.all(StatsSyntax.years).flatMap(Array.init))
    if years.count > StatisticsScope.mostYears {
      answers.problems.reading.append(.tooManyYears(years.count, limit: StatisticsScope.mostYears))
    }
    try answers.check()
    if let quarter { return .quarter(quarter) }
    if let month { return .month(month) }
    if let from, let to { return .span(from...to) }
    return .years(years.isEmpty ? [ReportRequest.usualYear(today: answers.today, in: world)] : years.sorted())
  }
}
