internal import FoiaCalendar
internal import FoiaCore
internal import FoiaLedger
internal import FoiaStore
internal import FoiaText

struct CloseCommand: FoiaCommand {
  static let verb = Verb.close

  static let syntax = Syntax(
    .several(.numbers),
    [
      .field(.outcome, "o"), .value("on", .onDay), .field(.document), .field(.subReason), .field(.reason),
      .field(.basis), .field(.searched), .field(.referTo), .field(.sameAs), .field(.approvedBy), .flag("json", .json),
    ], Syntax.writing)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    let recording = try recording(in: world)
    let (references, closing) = try read(today: recording.day)
    try withLedger(in: world) { ledger in
      let closed = try ledger.record(as: recording) { try $0.close(references, with: closing) }
      if arguments.has(.json) {
        let writer = ApplicationJSON(today: recording.day, calendar: world.calendar, showsPersonal: true)
        let objects = closed.map { writer.object($0) }
        return world.output.write((objects.count == 1 ? objects[0] : .array(objects)).text)
      }
      for application in closed {
        guard let clock = application.clock(on: recording.day, by: world.calendar) else { continue }
        world.output.write(Change.closed(application, clock: clock, world.language) + "\n")
      }
      if let first = closed.first { world.output.write(Change.afterClosing(first, world.language) + "\n") }
    }
  }

  private func read(today: Day) throws -> ([NumberReference], Closing) {
    var problems = InputProblems()
    let references = arguments.operands.compactMap { number in
      problems.read(number) { text throws(ReadingFault) in try NumberReference(reading: text) }
    }
    if arguments[.outcome] == nil { problems.reading.append(.missing(.outcome)) }
    let outcome = problems.read(arguments[.outcome]) { text throws(ReadingFault) in try Outcome(reading: text) }
    let on = problems.read(arguments[.onDay] ?? today.iso) { text throws(ReadingFault) in
      try Day(reading: text, today: today)
    }
    let subReason = problems.read(arguments[.subReason]) { text throws(ReadingFault) in try SubReason(reading: text) }
    if let on, on > today { problems.rules.append(.future(.closed, on, today: today)) }
    try problems.check()
    guard let outcome, let on else { throw ReadingFault.missing(.outcome) }
    let closing = Closing(
      on: on, outcome: outcome, document: text(.document), subReason: subReason, reason: text(.reason),
      basis: text(.basis), searched: text(.searched), referTo: text(.referTo), sameAs: text(.sameAs),
      approvedBy: text(.approvedBy))
    return (references, closing)
  }

  private func text(_ field: Field) -> String? { arguments[field]?.trimmed }
}
