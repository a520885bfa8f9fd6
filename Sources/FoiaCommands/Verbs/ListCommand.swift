internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct ListCommand: FoiaCommand {
  static let verb = Verb.list

  static let syntax = Syntax(
    .optional(.text),
    [
      .value("status", .status), .field(.kind, "k"), .field(.outcome), .field(.channel, "c"),
      .value("year", .year, short: "y"), .field(.unit), .flag("overdue", .overdue),
      .value("due-within", .dueWithin), .value("as-of", .asOf), .value("format", .listFormat),
      .value("output", .output, short: "o"), .flag("json", .json), .flag("personal", .personal),
    ], Syntax.common)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  private enum Format: String, CaseIterable { case text, json, html, xlsx }

  func run(in world: World) throws {
    let asOf = try asOf(in: world)
    let today = try asOf ?? today(in: world)
    let (filter, dueWithin, format) = try read()
    if format == .xlsx { try Files.checkShown(.xlsx, output: arguments[.output], in: world) }
    var found: [Application] = []
    let (calendar, agency) = try withLedger(in: world, asOf: asOf) { ledger in
      let calendar = try ledger.calendar()
      try ledger.forEachApplication(matching: filter) { application in
        if isWanted(application, dueWithin, today, calendar) { found.append(application) }
      }
      return (calendar, try ledger.agency())
    }
    let (language, personal) = (world.language, arguments.has(.personal))
    func printed() -> Document {
      let line = LedgerWords.line(
        today: today, count: found.count, filter, isOverdue: arguments.has(.overdue), dueWithin: dueWithin,
        showsPersonal: personal, language)
      return LedgerReport(
        agency: agency, line: line, applications: found, today: today, calendar: calendar, showsPersonal: personal
      ).document(language)
    }
    // What goes into a file has no colours and lines as long as they are.
    let isFile = arguments[.output] ?? "-" != "-"
    switch format {
    case .json:
      let writer = ApplicationJSON(today: today, calendar: calendar, showsPersonal: personal)
      var text = found.isEmpty ? "[]\n" : "[\n"
      for (index, application) in found.enumerated() where isFile || !world.output.isClosed {
        text += writer.object(application).element + (index + 1 < found.count ? ",\n" : "\n]\n")
        if !isFile, text.utf8.count >= 1 << 16 {
          world.output.write(text)
          text = ""
        }
      }
      try deliver(text.utf8, in: world)
    case .text where found.isEmpty && !isFile: world.say(Change.empty(language))
    case .text:
      let table = ApplicationTable(
        today: today, calendar: calendar, showsPersonal: personal, painter: isFile ? .off : world.painter(arguments))
      try deliver(table.text(found, language, width: isFile ? nil : world.output.width).utf8, in: world)
    case .html: try deliver(printed().rendered(as: .html, json: .null), in: world)
    case .xlsx: try deliver(printed().rendered(as: .xlsx, json: .null), in: world)
    }
  }

  /// A list names people: its file is its owner's alone.
  private func deliver(_ bytes: some Sequence<UInt8>, in world: World) throws {
    try Files.deliver(Array(bytes), to: arguments[.output], in: world, mode: 0o600)
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
    let format = try arguments.format(.listFormat, of: Self.verb, Format.self, &problems)
    try problems.check()
    return (filter, dueWithin, format ?? .text)
  }
}
