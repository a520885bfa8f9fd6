internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct ListCommand: FoiaCommand {
  static let verb = Verb.list
  static let isPaged = true

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let asOf = try asOf(in: world)
    let today = try day(asOf, in: world)
    let wanted = try read(Answers(arguments, today: today, world))
    let (language, personal) = (world.language, arguments.has(GeneralOptions.personal))
    func collected() throws(Fault) -> (found: [ApplicationToday], agency: String) {
      var found: [ApplicationToday] = []
      return try withLedger(in: world, asOf: asOf) { ledger in
        try ledger.forEachApplication(matching: wanted.filter, on: today) { now in
          if isWanted(now, wanted.dueWithin) { found.append(now) }
        }
        return (wanted.order?.sorted(found) ?? found, try ledger.agency())
      }
    }
    func printed(as format: DocumentFormat) throws(Fault) -> [UInt8] {
      let (found, agency) = try collected()
      let line = LedgerWords.line(
        today: today, count: found.count, wanted.filter, isOverdue: isOverdueOnly,
        isLate: arguments.has(ListSyntax.late), dueWithin: wanted.dueWithin, showsPersonal: personal)(language)
      let report = LedgerReport(
        agency: agency, line: line, applications: found, columns: wanted.columns ?? LedgerReport.usualColumns,
        showsPersonal: personal)
      return report.document(language).rendered(as: format, json: .null)
    }
    switch wanted.format {
    case .json: try tellAsJSON(wanted, today: today, asOf: asOf, in: world)
    case .text:
      // A file has no colours, and its lines are not cut.
      let (found, _) = try collected()
      if found.isEmpty, !isFile { return world.say(ApplicationWords.noneFound(language)) }
      let table = ApplicationTable(
        columns: wanted.columns ?? ApplicationTable.usualColumns, showsPersonal: personal,
        painter: isFile ? .off : world.painter(arguments))
      try deliver(table.text(found, language, width: isFile ? nil : world.output.width).utf8, in: world)
    case .html: try deliver(printed(as: .html), in: world)
    case .xlsx:
      try Files.checkShown(.xlsx, output: arguments.text(GeneralOptions.output), in: world)
      try deliver(printed(as: .xlsx), in: world)
    }
  }

  /// What the line asks for.
  private struct Wanted {
    var filter = ApplicationFilter()
    var dueWithin: Int?
    /// nil for the usual ones.
    var columns: [ListColumn]?
    /// nil for the order of the numbers, in which they are read.
    var order: ListOrder?
    var format = ListSyntax.Format.text
  }

  /// Whether only what is past its due date is listed.
  private var isOverdueOnly: Bool {
    arguments.has(ListSyntax.overdue) || arguments.text(ListSyntax.status).map(Status.meansOverdue) ?? false
  }

  /// Whether the list goes into a file.
  private var isFile: Bool { arguments.text(GeneralOptions.output) ?? "-" != "-" }

  /// Writes each application as soon as it is read, unless they are to be ordered; but to a file all at once, so that
  /// the file is never incomplete.
  private func tellAsJSON(_ wanted: Wanted, today: Day, asOf: Day?, in world: World) throws(Fault) {
    var bytes: [UInt8] = []
    func put(_ piece: [UInt8]) {
      if isFile { bytes += piece } else { world.output.write(piece) }
    }
    try withLedger(in: world, asOf: asOf) { ledger in
      let writer = ApplicationJSON(
        today: today, calendar: try ledger.calendar(), showsPersonal: arguments.has(GeneralOptions.personal))
      var list = JSONListWriter(.indented)
      var kept: [ApplicationToday] = []
      try ledger.forEachApplication(matching: wanted.filter, on: today) { now in
        guard !world.output.isClosed, isWanted(now, wanted.dueWithin) else { return }
        if wanted.order == nil { put(list.next(writer.object(now))) } else { kept.append(now) }
      }
      for now in wanted.order?.sorted(kept) ?? [] { put(list.next(writer.object(now))) }
      put(list.end)
    }
    if isFile { try deliver(bytes, in: world) }
  }

  /// A list contains names, so only the owner may read its file.
  private func deliver(_ bytes: some Sequence<UInt8>, in world: World) throws(Fault) {
    try Files.deliver(Array(bytes), to: arguments.text(GeneralOptions.output), in: world, mode: 0o600)
  }

  private func isWanted(_ application: ApplicationToday, _ dueWithin: Int?) -> Bool {
    let isLateOnly = arguments.has(ListSyntax.late)
    guard isOverdueOnly || isLateOnly || dueWithin != nil else { return true }
    guard let clock = application.clock else { return false }
    if isOverdueOnly, !clock.isOverdue { return false }
    if isLateOnly, clock.daysLate == nil { return false }
    guard let dueWithin else { return true }
    return clock.isOverdue || (clock.daysLeft ?? .max) <= dueWithin
  }

  private func read(_ answers: Answers) throws(Fault) -> Wanted {
    var answers = answers
    var wanted = Wanted()
    switch answers[ListSyntax.status] {
    case .open, .overdue: wanted.filter.openOnly = true
    case .status(let status): wanted.filter.status = status
    case nil: break
    }
    wanted.filter.kind = answers[ListSyntax.kind]
    let spoken = answers[ListSyntax.outcome]
    (wanted.filter.outcome, wanted.filter.subReason) = (spoken?.outcome, spoken?.subReason)
    wanted.filter.channel = answers[ListSyntax.channel]
    wanted.filter.year = answers[ListSyntax.year]
    wanted.filter.unit = answers[ListSyntax.unit]
    wanted.filter.officer = answers[ListSyntax.officer]
    wanted.filter.search = answers[ListSyntax.text].flatMap { Search($0.trimmed, numbers: .part) }
    wanted.dueWithin = answers[ListSyntax.dueWithin]
    if isOverdueOnly || wanted.dueWithin != nil { wanted.filter.openOnly = true }
    wanted.columns = answers[ListSyntax.columns]
    wanted.order = answers[ListSyntax.order]
    wanted.format = answers.format(ListSyntax.format) ?? .text
    try answers.check()
    return wanted
  }
}
