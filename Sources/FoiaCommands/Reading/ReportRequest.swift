internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaPapers
internal import FoiaWords

/// What report is asked for: of when, in which form, and written as what.
struct ReportRequest {
  let period: Period
  let form: Form?
  let breakdown: Breakdown
  let format: DocumentFormat

  /// Reads it from a command line; what cannot be read is told together.
  init(_ arguments: Arguments, today: Day, in world: World) throws {
    var problems = InputProblems()
    let year = problems.read(arguments.operands.first) { text throws(ReadingFault) in try Reading.year(text) }
    let from = problems.read(arguments[.from as OptionWord]) { text throws(ReadingFault) in
      try Day(reading: text, today: today)
    }
    let to = problems.read(arguments[.to as OptionWord]) { text throws(ReadingFault) in
      try Day(reading: text, today: today)
    }
    form = problems.read(arguments[.form as OptionWord]) { text throws(ReadingFault) in
      try Reading.choice(text, .form, Form.self)
    }
    let by = problems.read(arguments[.breakdown]) { text throws(ReadingFault) in
      try Reading.choice(text, .breakdown, Breakdown.self)
    }
    if arguments.has(.from), !arguments.has(.to) { problems.reading.append(.missing(.to)) }
    if arguments.has(.to), !arguments.has(.from) { problems.reading.append(.missing(.from)) }
    if let from, let to, from > to { problems.reading.append(.emptyPeriod(from: from, to: to)) }
    if let year = arguments.operands.first, arguments.has(.from) || arguments.has(.to) {
      problems.reading.append(.yearAndPeriod(year))
    }
    // A draft is a text, whatever its file is called.
    format =
      arguments.has(.draft) ? .text : try arguments.format(of: .report, DocumentFormat.self, &problems) ?? .text
    try problems.check()
    try Self.checkCharts(arguments, format, of: .report)
    period = Self.period(year: year, from: from, to: to, today: today, in: world)
    breakdown = by ?? .kind
  }

  private static func period(year: Int?, from: Day?, to: Day?, today: Day, in world: World) -> Period {
    if let from, let to { return .span(from...to) }
    return .year(year ?? usualYear(today: today, in: world))
  }

  /// The year where none is named, said aloud: from January to March the last one, whose report is owed then.
  static func usualYear(today: Day, in world: World) -> Int {
    if today.month <= 3 {
      world.say(ReportNotes.lastYear(today.year - 1, world.language))
      return today.year - 1
    }
    world.say(ReportNotes.thisYear(today.year, world.language))
    return today.year
  }

  /// Refuses charts where the format has no place for them.
  static func checkCharts(_ arguments: Arguments, _ format: DocumentFormat, of verb: Verb) throws {
    guard arguments.has(.charts), format != .html, format != .text else { return }
    let named = arguments.has(.format) || arguments.has(.json)
    let asked = named ? "--format \(format.rawValue)" : "-o \(arguments[.output] ?? "")"
    throw UsageFaults(all: [.notTogether("--charts", asked)], verb: verb)
  }
}
