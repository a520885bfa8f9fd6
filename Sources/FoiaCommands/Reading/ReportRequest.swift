internal import FoiaCalendar
internal import FoiaCore
internal import FoiaReport
internal import FoiaText

/// What report is asked for: of when, in which form, and written as what.
struct ReportRequest {
  let period: Period
  let form: Form?
  let breakdown: Breakdown
  let format: ReportFormat

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
    let format = problems.read(arguments[.format]) { text throws(ReadingFault) in
      try Reading.choice(text, .format, ReportFormat.self)
    }
    if arguments.has(.from), !arguments.has(.to) { problems.reading.append(.missing(.to)) }
    if arguments.has(.to), !arguments.has(.from) { problems.reading.append(.missing(.from)) }
    if let from, let to, from > to { problems.reading.append(.emptyPeriod(from: from, to: to)) }
    if let year = arguments.operands.first, arguments.has(.from) || arguments.has(.to) {
      problems.reading.append(.yearAndPeriod(year))
    }
    // A draft is a text, whatever its file is called.
    let ofOutput =
      arguments.has(.format) || arguments.has(.draft)
      ? nil
      : problems.read(arguments[.output]) { output throws(ReadingFault) in
        try Reading.format(ofOutput: output, ReportFormat.self)
      }.flatMap(\.self)
    try problems.check()
    period = Self.period(year: year, from: from, to: to, today: today, in: world)
    breakdown = by ?? .kind
    self.format = format ?? ofOutput ?? .text
  }

  private static func period(year: Int?, from: Day?, to: Day?, today: Day, in world: World) -> Period {
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
