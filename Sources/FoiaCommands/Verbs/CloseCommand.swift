internal import ArgumentParser
internal import FoiaCalendar
internal import FoiaCore
internal import FoiaLedger
internal import FoiaStore
internal import FoiaText

struct CloseCommand: FoiaCommand {
  static let verb = Verb.close

  @Argument(help: help(option: .numbers)) var numbers: [String] = []
  @Option(name: .shortAndLong, help: help(.outcome)) var outcome: String?
  @Option(name: .customLong("on"), help: help(option: .onDay)) var day: String?
  @Option(help: help(.document)) var document: String?
  @Option(help: help(.subReason)) var subReason: String?
  @Option(help: help(.reason)) var reason: String?
  @Option(help: help(.basis)) var basis: String?
  @Option(help: help(.searched)) var searched: String?
  @Option(help: help(.referTo)) var referTo: String?
  @Option(help: help(.sameAs)) var sameAs: String?
  @Option(help: help(.approvedBy)) var approvedBy: String?
  @Flag(help: help(option: .json)) var json = false
  @OptionGroup var writing: WritingOptions

  func run(in world: World) throws {
    let recording = try writing.recording(in: world)
    let (references, closing) = try read(today: recording.day)
    try writing.common.withLedger(in: world) { ledger in
      let closed = try ledger.record(as: recording) { try $0.close(references, with: closing) }
      if json {
        let writer = ApplicationJSON(today: recording.day, calendar: world.calendar, showsPersonal: true)
        let objects = closed.map { writer.object($0) }
        return world.output.write((objects.count == 1 ? objects[0] : .array(objects)).text)
      }
      for application in closed {
        guard let clock = application.clock(on: recording.day, by: world.calendar) else { continue }
        world.output.write(Change.closed(application, clock: clock, world.language) + "\n")
      }
    }
  }

  private func read(today: Day) throws -> ([NumberReference], Closing) {
    var problems = InputProblems()
    if numbers.isEmpty { problems.reading.append(.missing(.number)) }
    let references = numbers.compactMap { number in
      problems.read(number) { text throws(ReadingFault) in try NumberReference(reading: text) }
    }
    if outcome == nil { problems.reading.append(.missing(.outcome)) }
    let outcome = problems.read(outcome) { text throws(ReadingFault) in try Outcome(reading: text) }
    let on = problems.read(day ?? today.iso) { text throws(ReadingFault) in try Day(reading: text, today: today) }
    let subReason = problems.read(subReason) { text throws(ReadingFault) in try SubReason(reading: text) }
    if let on, on > today { problems.rules.append(.future(.closed, on, today: today)) }
    try problems.check()
    guard let outcome, let on else { throw ReadingFault.missing(.outcome) }
    let closing = Closing(
      on: on, outcome: outcome, document: document?.trimmed, subReason: subReason, reason: reason?.trimmed,
      basis: basis?.trimmed, searched: searched?.trimmed, referTo: referTo?.trimmed, sameAs: sameAs?.trimmed,
      approvedBy: approvedBy?.trimmed)
    return (references, closing)
  }
}
