internal import ArgumentParser
internal import FoiaCalendar
internal import FoiaCore
internal import FoiaLedger
internal import FoiaStore
internal import FoiaText

struct ListCommand: FoiaCommand {
  static let verb = Verb.list

  @Argument(help: help(option: .text)) var text: String?
  @Option(help: help(option: .status)) var status: String?
  @Option(name: .shortAndLong, help: help(.kind)) var kind: String?
  @Option(name: .shortAndLong, help: help(.outcome)) var outcome: String?
  @Option(name: .shortAndLong, help: help(.channel)) var channel: String?
  @Option(name: .shortAndLong, help: help(option: .year)) var year: String?
  @Option(help: help(.unit)) var unit: String?
  @Flag(help: help(option: .overdue)) var overdue = false
  @Option(help: help(option: .dueWithin)) var dueWithin: Int?
  @Option(help: help(option: .format)) var format: String?
  @Flag(help: help(option: .json)) var json = false
  @Flag(help: help(option: .personal)) var personal = false
  @OptionGroup var common: CommonOptions

  private enum Format: String, CaseIterable { case text, json }

  func run(in world: World) throws {
    let today = try world.today(common.today)
    let (filter, format) = try read()
    var found: [Application] = []
    try common.withLedger(in: world) { ledger in
      try ledger.forEachApplication(matching: filter) { application in
        if isWanted(application, today, world.calendar) { found.append(application) }
      }
    }
    switch format {
    case .json:
      let writer = ApplicationJSON(today: today, calendar: world.calendar, showsPersonal: personal)
      world.output.write(JSON.array(found.map { writer.object($0) }).text)
    case .text where found.isEmpty: world.say(Change.empty(world.language))
    case .text:
      let table = ApplicationTable(today: today, calendar: world.calendar, showsPersonal: personal)
      world.output.write(table.text(found, world.language, width: world.output.width))
    }
  }

  private func isWanted(_ application: Application, _ today: Day, _ calendar: WorkCalendar) -> Bool {
    guard overdue || dueWithin != nil else { return true }
    guard let clock = application.clock(on: today, by: calendar) else { return false }
    if case .overdue = clock.state { return true }
    guard let dueWithin, let left = clock.daysLeft else { return false }
    return left <= dueWithin
  }

  private func read() throws -> (ApplicationFilter, Format) {
    var problems = InputProblems()
    var filter = ApplicationFilter()
    filter.status = problems.read(status) { text throws(ReadingFault) in try Status(reading: text) }
    filter.kind = problems.read(kind) { text throws(ReadingFault) in try ApplicantKind(reading: text) }
    filter.outcome = problems.read(outcome) { text throws(ReadingFault) in try Outcome(reading: text) }
    filter.channel = problems.read(channel) { text throws(ReadingFault) in try Channel(reading: text) }
    filter.year = problems.read(year) { text throws(ReadingFault) in try Reading.year(text) }
    filter.unit = unit
    filter.text = text?.trimmed
    filter.openOnly = overdue || dueWithin != nil
    let format = problems.read(format) { text throws(ReadingFault) in try Reading.choice(text, .format, Format.self) }
    try problems.check()
    return (filter, json ? .json : format ?? .text)
  }
}
