internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct StatsCommand: FoiaCommand {
  static let verb = Verb.stats

  static let syntax = Syntax(
    .any(.years),
    [
      .value("quarter", .quarter), .value("format", .format), .value("output", .output, short: "o"),
      .flag("charts", .charts), .flag("json", .json),
    ], Syntax.common)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    let today = try today(in: world)
    var problems = InputProblems()
    let format = try arguments.format(of: Self.verb, DocumentFormat.self, &problems) ?? .text
    let scope = try scope(&problems, today: today, in: world)
    try ReportRequest.checkCharts(arguments, format, of: Self.verb)
    try Files.checkShown(format, output: arguments[.output], in: world)
    let parts: [StatisticsPart]
    do { parts = try scope.parts(today: today) } catch { throw RuleViolations(all: [error]) }
    let (report, first) = try withLedger(in: world) { ledger in
      let report = StatisticsReport(
        agency: try ledger.agency(), scope: scope, periods: try ledger.statistics(parts), head: try ledger.head(),
        today: today)
      return (report, try ledger.firstYear())
    }
    // On a screen the bars belong to the page.
    let bytes = report.rendered(
      as: format, width: width(in: world), charts: arguments.has(.charts) || format == .text, world.language)
    try Files.deliver(bytes, to: arguments[.output], in: world, mode: 0o644)
    if parts.contains(where: \.isUnfinished) { world.warn(ReportNotes.unfinished(world.language)) }
    if parts.contains(where: { $0.days.upperBound.year < first ?? .max }) {
      world.warn(ReportNotes.beforeFirstYear(first, world.language))
    }
  }

  /// The cells of a line, where the page goes to a terminal.
  private func width(in world: World) -> Int? { arguments.has(.output) ? nil : world.output.width }

  private func scope(_ problems: inout InputProblems, today: Day, in world: World) throws -> StatisticsScope {
    if arguments.has(.quarter), !arguments.operands.isEmpty {
      throw UsageFaults(all: [.notWithOperand(option: "--quarter", .year)], verb: Self.verb)
    }
    let quarter = problems.read(arguments[.quarter]) { text throws(ReadingFault) in try Quarter(reading: text) }
    let years = Set(
      arguments.operands.flatMap { operand -> [Int] in
        let years = problems.read(operand) { text throws(ReadingFault) in try StatisticsScope.years(reading: text) }
        return years.map(Array.init) ?? []
      })
    if years.count > StatisticsScope.mostYears {
      problems.reading.append(.tooManyYears(years.count, limit: StatisticsScope.mostYears))
    }
    try problems.check()
    if let quarter { return .quarter(quarter) }
    return .years(years.isEmpty ? [ReportRequest.usualYear(today: today, in: world)] : years.sorted())
  }
}
