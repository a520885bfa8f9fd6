internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaPapers
internal import FoiaWords

/// Which report is asked for: of which period, in which form, and in which format.
struct ReportRequest {
  let period: Period
  let form: Form?
  let breakdown: Breakdown
  let format: DocumentFormat

  /// Reads the request from the command line; everything that cannot be read is reported together.
  init(_ arguments: Arguments, today: Day, in world: World) throws(Fault) {
    var answers = Answers(arguments, today: today, world)
    let year = answers[ReportSyntax.year]
    let (from, to) = (answers[ReportSyntax.from], answers[ReportSyntax.to])
    form = answers[ReportSyntax.form]
    let by = answers[ReportSyntax.breakdown]
    if answers.has(ReportSyntax.from), !answers.has(ReportSyntax.to) { answers.problems.reading.append(.missing(.to)) }
    if answers.has(ReportSyntax.to), !answers.has(ReportSyntax.from) {
      answers.problems.reading.append(.missing(.from))
    }
    if let from, let to, from > to { answers.problems.reading.append(.emptyPeriod(from: from, to: to)) }
    if let year = arguments.text(ReportSyntax.year), answers.has(ReportSyntax.from) || answers.has(ReportSyntax.to) {
      answers.problems.reading.append(.yearAndPeriod(year))
    }
    // A draft is always text, whatever its file is called.
    format = arguments.has(ReportSyntax.draft) ? .text : answers.format(ReportSyntax.format)?.document ?? .text
    try answers.check()
    try Self.checkCharts(arguments, format)
    period = Self.period(year: year, from: from, to: to, today: today, in: world)
    breakdown = by ?? .kind
  }

  private static func period(year: Int?, from: Day?, to: Day?, today: Day, in world: World) -> Period {
    if let from, let to { return .span(from...to) }
    return .year(year ?? usualYear(today: today, in: world))
  }

  /// The year if none is given, which is printed on stderr: from January to March last year, whose report is due then,
  /// else this year.
  static func usualYear(today: Day, in world: World) -> Int {
    if today.month <= 3 {
      world.say(ReportNotes.lastYear(today.year - 1)(world.language))
      return today.year - 1
    }
    world.say(ReportNotes.thisYear(today.year)(world.language))
    return today.year
  }

  /// Throws a `Fault` if charts are asked for in a format that cannot show them.
  static func checkCharts(_ arguments: Arguments, _ format: DocumentFormat) throws(Fault) {
    guard arguments.has(ReportSyntax.charts), format != .html, format != .text else { return }
    let named = arguments.has(ReportSyntax.format) || arguments.has(GeneralOptions.json)
    let (asked, output) = (ReportSyntax.format.declaration.flag, arguments.text(GeneralOptions.output) ?? "")
    let other = named ? "\(asked) \(format.rawValue)" : "-o \(output)"
    let charts = ReportSyntax.charts.declaration.flag
    throw Fault.usage([.notTogether(charts, other)], command: arguments.verb.rawValue)
  }
}
