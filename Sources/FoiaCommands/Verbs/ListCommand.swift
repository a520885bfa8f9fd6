internal import FoiaCalendar
internal import FoiaCore
internal import FoiaLedger
internal import FoiaStore
internal import FoiaText

struct ListCommand: FoiaCommand {
  static let verb = Verb.list

  static let syntax = Syntax(
    .optional(.text),
    [
      .value("status", .status), .field(.kind, "k"), .field(.outcome, "o"), .field(.channel, "c"),
      .value("year", .year, short: "y"), .field(.unit), .flag("overdue", .overdue),
      .value("due-within", .dueWithin), .value("as-of", .asOf), .value("format", .listFormat), .flag("json", .json),
      .flag("personal", .personal),
    ], Syntax.common)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  private enum Format: String, CaseIterable { case text, json }

  func run(in world: World) throws {
    let asOf = try asOf(in: world)
    let today = try asOf ?? today(in: world)
    let (filter, dueWithin, format) = try read()
    var found: [Application] = []
    let calendar = try withLedger(in: world, asOf: asOf) { ledger in
      let calendar = try ledger.calendar()
      try ledger.forEachApplication(matching: filter) { application in
        if isWanted(application, dueWithin, today, calendar) { found.append(application) }
      }
      return calendar
    }
    switch format {
    case .json:
      let writer = ApplicationJSON(today: today, calendar: calendar, showsPersonal: arguments.has(.personal))
      world.output.write(found.isEmpty ? "[]\n" : "[\n")
      for (index, application) in found.enumerated() where !world.output.isClosed {
        world.output.write(writer.object(application).element + (index + 1 < found.count ? ",\n" : "\n]\n"))
      }
    case .text where found.isEmpty: world.say(Change.empty(world.language))
    case .text:
      let table = ApplicationTable(
        today: today, calendar: calendar, showsPersonal: arguments.has(.personal), painter: world.painter(arguments))
      world.output.write(table.text(found, world.language, width: world.output.width))
    }
  }

  private func isWanted(_ application: Application, _ dueWithin: Int?, _ today: Day, _ calendar: WorkCalendar) -> Bool {
    guard arguments.has(.overdue) || dueWithin != nil else { return true }
    guard let clock = application.clock(on: today, by: calendar) else { return false }
    if arguments.has(.overdue), !clock.isOverdue { return false }
    guard let dueWithin else { return true }
    return clock.isOverdue || (clock.daysLeft ?? .max) <= dueWithin
  }

  private func read() throws -> (ApplicationFilter, dueWithin: Int?, Format) {
    var problems = InputProblems()
    var filter = ApplicationFilter()
    let isOpen = arguments[.status].map(Status.meansOpen) ?? false
    if !isOpen {
      filter.status = problems.read(arguments[.status]) { text throws(ReadingFault) in try Status(reading: text) }
    }
    filter.kind = problems.read(arguments[.kind]) { text throws(ReadingFault) in try ApplicantKind(reading: text) }
    filter.outcome = problems.read(arguments[.outcome]) { text throws(ReadingFault) in try Outcome(reading: text) }
    filter.channel = problems.read(arguments[.channel]) { text throws(ReadingFault) in try Channel(reading: text) }
    filter.year = problems.read(arguments[.year as OptionWord]) { text throws(ReadingFault) in try Reading.year(text) }
    filter.unit = arguments[.unit]?.trimmed
    filter.text = arguments.operands.first?.trimmed
    let dueWithin = problems.read(arguments[.dueWithin]) { text throws(ReadingFault) in try Reading.count(text) }
    filter.openOnly = isOpen || arguments.has(.overdue) || dueWithin != nil
    let format = problems.read(arguments[.listFormat]) { text throws(ReadingFault) in
      try Reading.choice(text, .format, Format.self)
    }
    try problems.check()
    return (filter, dueWithin, arguments.has(.json) ? .json : format ?? .text)
  }
}
