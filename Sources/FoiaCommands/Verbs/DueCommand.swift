internal import FoiaCalendar
internal import FoiaCore
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct DueCommand: FoiaCommand {
  static let verb = Verb.due

  static let syntax = Syntax(
    .optional(.number),
    [
      .value("within", .within), .flag("why", .why), .flag("all", .all), .value("ics", .icsFile),
      .value("by", .grouping), .flag("json", .json),
    ], Syntax.common)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    let isOne = !arguments.operands.isEmpty
    let ofOne: [(OptionWord, String)] = [(.why, "--why"), (.all, "--all")]
    let ofAll: [(OptionWord, String)] = [(.within, "--within"), (.icsFile, "--ics"), (.grouping, "--by")]
    let faults: [UsageFault] = (isOne ? ofAll : ofOne).filter { arguments.has($0.0) }.map {
      isOne ? .notWithOperand(option: $0.1, .number) : .needsOperand(option: $0.1, .number)
    }
    if !faults.isEmpty { throw UsageFaults(all: faults, verb: Self.verb) }
    let within = try arguments[.within].map { text throws(ReadingFault) in try Reading.count(text) }
    if let number = arguments.operands.first { return try prove(number, in: world) }
    if let file = arguments[.icsFile] { return try writeCalendar(to: file, within: within, in: world) }
    try showAgenda(within: within, in: world)
  }

  /// The deadline of one application, with its proof where it is wanted.
  private func prove(_ number: String, in world: World) throws {
    let today = try today(in: world)
    let reference = try NumberReference(reading: number)
    try withLedger(in: world) { ledger in
      let (application, _) = try ledger.application(reference, thisYear: today.year)
      let now = ApplicationToday(application, on: today, by: try ledger.calendar())
      guard let sheet = DueDateSheet(now) else {
        throw RuleViolations(all: [.isVoid(application.number)])
      }
      if arguments.has(.json) { return world.output.write(sheet.json.text) }
      let isWhole = arguments.has(.why) || arguments.has(.all)
      world.output.write(
        isWhole
          ? sheet.text(world.language, all: arguments.has(.all), width: world.output.width)
          : sheet.heading(world.language))
    }
  }

  private func writeCalendar(to file: String, within: Int?, in world: World) throws {
    let today = try today(in: world)
    let text = try withLedger(in: world) { ledger in
      let calendar = DeadlineCalendar(
        agency: try ledger.agency(), stamp: world.instant, today: today, calendar: try ledger.calendar(),
        language: world.language)
      let agenda = try ledger.agenda(today: today, within: within)
      return calendar.text(agenda.items)
    }
    try Files.deliver(Array(text.utf8), to: file, in: world, mode: 0o600)
  }
}
