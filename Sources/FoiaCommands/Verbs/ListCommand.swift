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
    let (language, personal) = (world.language, arguments.has(.personal))
    func collected() throws -> (found: [ApplicationToday], agency: String) {
      var found: [ApplicationToday] = []
      return try withLedger(in: world, asOf: asOf) { ledger in
        let calendar = try ledger.calendar()
        try ledger.forEachApplication(matching: filter) { application in
          let now = ApplicationToday(application, on: today, by: calendar)
          if isWanted(now, dueWithin) { found.append(now) }
        }
        return (found, try ledger.agency())
      }
    }
    func printed(as format: DocumentFormat) throws -> [UInt8] {
      let (found, agency) = try collected()
      let line = LedgerWords.line(
        today: today, count: found.count, filter, isOverdue: arguments.has(.overdue), dueWithin: dueWithin,
        showsPersonal: personal, language)
      let report = LedgerReport(agency: agency, line: line, applications: found, showsPersonal: personal)
      return report.document(language).rendered(as: format, json: .null)
    }
    switch format {
    case .json:
      try tellAsJSON(filter, dueWithin, today: today, asOf: asOf, in: world)
    case .text:
      // What goes into a file has no colours and lines as long as they are.
      let (found, _) = try collected()
      if found.isEmpty, !isFile { return world.say(Change.empty(language)) }
      let table = ApplicationTable(showsPersonal: personal, painter: isFile ? .off : world.painter(arguments))
      try deliver(table.text(found, language, width: isFile ? nil : world.output.width).utf8, in: world)
    case .html: try deliver(printed(as: .html), in: world)
    case .xlsx:
      try Files.checkShown(.xlsx, output: arguments[.output], in: world)
      try deliver(printed(as: .xlsx), in: world)
    }
  }

  /// Whether the list goes into a file.
  private var isFile: Bool { arguments[.output] ?? "-" != "-" }

  /// Writes each application as it is read; to a file all of them at once, so that it is never half there.
  private func tellAsJSON(
    _ filter: ApplicationFilter, _ dueWithin: Int?, today: Day, asOf: Day?, in world: World
  ) throws {
    var bytes: [UInt8] = []
    func put(_ piece: [UInt8]) {
      if isFile { bytes += piece } else { world.output.write(piece) }
    }
    try withLedger(in: world, asOf: asOf) { ledger in
      let calendar = try ledger.calendar()
      let writer = ApplicationJSON(today: today, calendar: calendar, showsPersonal: arguments.has(.personal))
      var list = JSONListWriter(.indented)
      try ledger.forEachApplication(matching: filter) { application in
        let now = ApplicationToday(application, on: today, by: calendar)
        if !world.output.isClosed, isWanted(now, dueWithin) { put(list.next(writer.object(now))) }
      }
      put(list.end)
    }
    if isFile { try deliver(bytes, in: world) }
  }

  /// A list names people: its file is its owner's alone.
  private func deliver(_ bytes: some Sequence<UInt8>, in world: World) throws {
    try Files.deliver(Array(bytes), to: arguments[.output], in: world, mode: 0o600)
  }

  private func isWanted(_ application: ApplicationToday, _ dueWithin: Int?) -> Bool {
    guard arguments.has(.overdue) || dueWithin != nil else { return true }
    guard let clock = application.clock else { return false }
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
