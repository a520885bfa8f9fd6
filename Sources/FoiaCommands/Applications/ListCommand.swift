internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct ListCommand: FoiaCommand {
  static let verb = Verb.list

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let asOf = try asOf(in: world)
    let today = try day(asOf, in: world)
    let (filter, dueWithin, format) = try read(Answers(arguments, today: today, world))
    let (language, personal) = (world.language, arguments.has(GeneralOptions.personal))
    func collected() throws(Fault) -> (found: [ApplicationToday], agency: String) {
      var found: [ApplicationToday] = []
      return try withLedger(in: world, asOf: asOf) { ledger in
        try ledger.forEachApplication(matching: filter, on: today) { now in
          if isWanted(now, dueWithin) { found.append(now) }
        }
        return (found, try ledger.agency())
      }
    }
    func printed(as format: DocumentFormat) throws(Fault) -> [UInt8] {
      let (found, agency) = try collected()
      let line = LedgerWords.line(
        today: today, count: found.count, filter, isOverdue: isOverdueOnly, dueWithin: dueWithin,
        showsPersonal: personal)(language)
      let report = LedgerReport(agency: agency, line: line, applications: found, showsPersonal: personal)
      return report.document(language).rendered(as: format, json: .null)
    }
    switch format {
    case .json:
      try tellAsJSON(filter, dueWithin, today: today, asOf: asOf, in: world)
    case .text:
      // A file has no colours, and its lines are not cut.
      let (found, _) = try collected()
      if found.isEmpty, !isFile { return world.say(ApplicationWords.noneFound(language)) }
      let table = ApplicationTable(showsPersonal: personal, painter: isFile ? .off : world.painter(arguments))
      try deliver(table.text(found, language, width: isFile ? nil : world.output.width).utf8, in: world)
    case .html: try deliver(printed(as: .html), in: world)
    case .xlsx:
      try Files.checkShown(.xlsx, output: arguments.text(GeneralOptions.output), in: world)
      try deliver(printed(as: .xlsx), in: world)
    }
  }

  /// Whether only what is past its due date is listed.
  private var isOverdueOnly: Bool {
    arguments.has(ListSyntax.overdue) || arguments.text(ListSyntax.status).map(Status.meansOverdue) ?? false
  }

  /// Whether the list goes into a file.
  private var isFile: Bool { arguments.text(GeneralOptions.output) ?? "-" != "-" }

  /// Writes each application as soon as it is read; but to a file all at once, so that the file is never incomplete.
  private func tellAsJSON(
    _ filter: ApplicationFilter, _ dueWithin: Int?, today: Day, asOf: Day?, in world: World
  ) throws(Fault) {
    var bytes: [UInt8] = []
    func put(_ piece: [UInt8]) {
      if isFile { bytes += piece } else { world.output.write(piece) }
    }
    try withLedger(in: world, asOf: asOf) { ledger in
      let writer = ApplicationJSON(
        today: today, calendar: try ledger.calendar(), showsPersonal: arguments.has(GeneralOptions.personal))
      var list = JSONListWriter(.indented)
      try ledger.forEachApplication(matching: filter, on: today) { now in
        if !world.output.isClosed, isWanted(now, dueWithin) { put(list.next(writer.object(now))) }
      }
      put(list.end)
    }
    if isFile { try deliver(bytes, in: world) }
  }

  /// A list contains names, so only the owner may read its file.
  private func deliver(_ bytes: some Sequence<UInt8>, in world: World) throws(Fault) {
    try Files.deliver(Array(bytes), to: arguments.text(GeneralOptions.output), in: world, mode: 0o600)
  }

  private func isWanted(_ application: ApplicationToday, _ dueWithin: Int?) -> Bool {
    guard isOverdueOnly || dueWithin != nil else { return true }
    guard let clock = application.clock else { return false }
    if isOverdueOnly, !clock.isOverdue { return false }
    guard let dueWithin else { return true }
    return clock.isOverdue || (clock.daysLeft ?? .max) <= dueWithin
  }

  private func read(
    _ answers: Answers
  ) throws(Fault) -> (ApplicationFilter, dueWithin: Int?, ListSyntax.Format) {
    var answers = answers
    var filter = ApplicationFilter()
    switch answers[ListSyntax.status] {
    case .open, .overdue: filter.openOnly = true
    case .status(let status): filter.status = status
    case nil: break
    }
    filter.kind = answers[ListSyntax.kind]
    let spoken = answers[ListSyntax.outcome]
    (filter.outcome, filter.subReason) = (spoken?.outcome, spoken?.subReason)
    filter.channel = answers[ListSyntax.channel]
    filter.year = answers[ListSyntax.year]
    filter.unit = answers[ListSyntax.unit]
    filter.search = answers[ListSyntax.text].flatMap { Search($0.trimmed, numbers: .part) }
    let dueWithin = answers[ListSyntax.dueWithin]
    if isOverdueOnly || dueWithin != nil { filter.openOnly = true }
    let format = answers.format(ListSyntax.format)
    try answers.check()
    return (filter, dueWithin, format ?? .text)
  }
}
