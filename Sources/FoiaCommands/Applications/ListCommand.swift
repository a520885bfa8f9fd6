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
    switch wanted.format {
    case .json: try tellAsJSON(wanted, today: today, asOf: asOf, in: world)
    case .text: try tellAsText(wanted, today: today, asOf: asOf, in: world)
    case .html: try writePage(wanted, today: today, asOf: asOf, in: world)
    case .xlsx:
      try Files.checkShown(.xlsx, output: arguments.text(GeneralOptions.output), in: world)
      try writeSheet(wanted, today: today, asOf: asOf, in: world)
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

  /// Writes each application as soon as it is read; those that are to be ordered are read again in their order.
  private func tellAsJSON(_ wanted: Wanted, today: Day, asOf: Day?, in world: World) throws(Fault) {
    try withLedger(in: world, asOf: asOf) { ledger in
      let writer = ApplicationJSON(
        today: today, calendar: try ledger.calendar(), showsPersonal: arguments.has(GeneralOptions.personal))
      try deliver(in: world) { put in
        var list = JSONListWriter(.indented)
        func tell(_ now: ApplicationToday) throws {
          if !world.output.isClosed { try put(list.next(writer.object(now))) }
        }
        if wanted.order == nil {
          try forEachWanted(wanted, in: ledger, on: today, tell)
        } else {
          try ledger.forEachApplication(try ids(wanted, in: ledger, on: today), on: today, tell)
        }
        try put(list.end)
      }
    }
  }

  private func tellAsText(_ wanted: Wanted, today: Day, asOf: Day?, in world: World) throws(Fault) {
    let found = try withLedger(in: world, asOf: asOf) { ledger in
      try noted(wanted, in: ledger, on: today) { $0 }
    }
    if found.isEmpty, !isFile { return world.say(ApplicationWords.noneFound(world.language)) }
    // A file has no colours, and its lines are not cut.
    let table = ApplicationTable(
      columns: wanted.columns ?? ApplicationTable.usualColumns, showsPersonal: world.showsNames(arguments),
      painter: isFile ? .off : world.painter(arguments))
    let text = table.text(found, world.language, width: isFile ? nil : world.output.width)
    try deliver(in: world) { put in try put(Array(text.utf8)) }
  }

  private func writePage(_ wanted: Wanted, today: Day, asOf: Day?, in world: World) throws(Fault) {
    let document = try withLedger(in: world, asOf: asOf) { ledger in
      let report = try report(wanted, of: ledger, on: today, in: world)
      let rows = try noted(wanted, in: ledger, on: today, report.row)
      return report.document(report.table(rows, under: line(wanted, today: today, count: rows.count, in: world)))
    }
    try deliver(in: world) { put in try put(document.rendered(as: .html, json: .null)) }
  }

  /// Writes the sheet row by row, so that it may be as long as the ledger.
  private func writeSheet(_ wanted: Wanted, today: Day, asOf: Day?, in world: World) throws(Fault) {
    try withLedger(in: world, asOf: asOf) { ledger in
      let report = try report(wanted, of: ledger, on: today, in: world)
      var sheet = LongSheet(report.table([], under: nil))
      let ids = try ids(wanted, in: ledger, on: today) { sheet.measure(report.row($0)) }
      let table = report.table([], under: line(wanted, today: today, count: ids.count, in: world))
      try deliver(in: world) { put in
        try sheet.write(report.document(table), to: put) { row in
          try ledger.forEachApplication(ids, on: today) { try row(report.row($0)) }
        }
      }
    }
  }

  private func report(_ wanted: Wanted, of ledger: Ledger, on today: Day, in world: World) throws(Fault) -> LedgerReport
  {
    LedgerReport(
      agency: try ledger.settings().agency(on: today), columns: wanted.columns ?? LedgerReport.usualColumns,
      showsPersonal: arguments.has(GeneralOptions.personal), in: world.language)
  }

  /// The line over a printed list.
  private func line(_ wanted: Wanted, today: Day, count: Int, in world: World) -> String {
    LedgerWords.line(
      today: today, count: count, wanted.filter, isOverdue: isOverdueOnly, isLate: arguments.has(ListSyntax.late),
      dueWithin: wanted.dueWithin, showsPersonal: arguments.has(GeneralOptions.personal))(world.language)
  }

  /// A list contains names, so only the owner may read its file.
  private func deliver(in world: World, _ content: (Files.Sink) throws -> Void) throws(Fault) {
    try Files.deliver(to: arguments.text(GeneralOptions.output), in: world, mode: 0o600, content)
  }

  /// Goes through the applications that are asked for, by number.
  private func forEachWanted(
    _ wanted: Wanted, in ledger: Ledger, on today: Day, _ body: (ApplicationToday) throws -> Void
  ) throws(Fault) {
    try ledger.forEachApplication(matching: wanted.filter, on: today) { now in
      if isWanted(now, wanted.dueWithin) { try body(now) }
    }
  }

  /// What is noted of the applications that are asked for, in the order asked for.
  private func noted<Noted>(
    _ wanted: Wanted, in ledger: Ledger, on today: Day, _ note: (ApplicationToday) throws -> Noted
  ) throws(Fault) -> [Noted] {
    var keyed: [(key: String, noted: Noted)] = []
    try forEachWanted(wanted, in: ledger, on: today) { now in
      keyed.append((wanted.order?.key(now) ?? "", try note(now)))
    }
    return wanted.order?.sorted(keyed) ?? keyed.map(\.noted)
  }

  /// The identifiers of the applications that are asked for, in the order asked for.
  private func ids(
    _ wanted: Wanted, in ledger: Ledger, on today: Day, noting body: (ApplicationToday) throws -> Void = { _ in }
  ) throws(Fault) -> [ApplicationID] {
    try noted(wanted, in: ledger, on: today) { now in
      try body(now)
      return now.application.id
    }
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
