internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaExchange
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct ExportCommand: FoiaCommand {
  static let verb = Verb.export

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  private var showsPersonal: Bool { arguments.has(ExportSyntax.personal) }

  func run(in world: World) throws(Fault) {
    var answers = try answers(in: world)
    let (today, format) = (answers.today, answers[ExportSyntax.format] ?? .csv)
    try answers.check()
    let profile = try arguments.text(ExportSyntax.profile).map { name throws(Fault) in
      try ProfileFile.profile(name, ledger: ledgerPath(in: world), today: today, in: world)
    }
    if profile != nil, format == .json {
      throw Fault.usage(
        [.notTogether(ExportSyntax.profile.flag, "\(ExportSyntax.format.flag) \(format.rawValue)")],
        command: Self.verb.rawValue)
    }
    if format == .xlsx { try Files.checkShown(.xlsx, output: arguments.text(ExportSyntax.output), in: world) }
    // All of it is gone through, and nobody is to wait for that where it goes to a file.
    try withLedger(in: world, copied: format != .csv) { ledger in
      let place = try place(of: ledger, format, today: today, in: world)
      try Files.deliver(to: place, in: world, mode: 0o600) { put in
        switch format {
        case .csv:
          if let profile { return try writeRows(of: ledger, in: profile, today: today, in: world, to: put) }
          try writeRows(of: ledger, in: world, to: put)
        case .json: try writeRecord(of: ledger, today: today, in: world, to: put)
        case .xlsx:
          if let profile { return try writeSheet(of: ledger, in: profile, today: today, in: world, to: put) }
          try writeSheets(of: ledger, today: today, in: world, to: put)
        }
      }
    }
  }

  /// Where it is written to; in a folder, to a file that is named after the ledger and says whether it is masked.
  private func place(
    of ledger: Ledger, _ format: ExportSyntax.Format, today: Day, in world: World
  ) throws(Fault) -> String? {
    guard let named = arguments.text(ExportSyntax.output), Files.isFolder(world.path(named)) else {
      return arguments.text(ExportSyntax.output)
    }
    let name = LedgerWords.fileName(
      try ledger.settings().agency(on: today), day: today.iso, masked: !showsPersonal, format: format.rawValue)
    return named + (named.hasSuffix("/") ? "" : "/") + name(world.language)
  }

  /// Writes every application as soon as it is read; void ones are left out.
  private func writeRows(of ledger: Ledger, in world: World, to put: Files.Sink) throws {
    let writer = CanonicalWriter(
      showsPersonal: showsPersonal, isGuarded: !arguments.has(ExportSyntax.plain), world.language)
    try put(Array(writer.header.utf8))
    try ledger.forEachApplication { application in
      if application.isVoid || world.output.isClosed { return }
      try put(Array(writer.line(application).utf8))
    }
  }

  /// Writes every application in the columns and words of a profile; void ones are left out.
  private func writeRows(
    of ledger: Ledger, in profile: LedgerProfile, today: Day, in world: World, to put: Files.Sink
  ) throws {
    let writer = try writer(of: profile, for: ledger, today: today, in: world)
    try put(Array(writer.header.utf8))
    try ledger.forEachApplication(matching: ApplicationFilter(), on: today) { now in
      if now.application.isVoid || world.output.isClosed { return }
      try put(Array(writer.line(now).utf8))
    }
  }

  /// Writes the columns and words of a profile as a spreadsheet; void applications are left out.
  private func writeSheet(
    of ledger: Ledger, in profile: LedgerProfile, today: Day, in world: World, to put: Files.Sink
  ) throws {
    let writer = try writer(of: profile, for: ledger, today: today, in: world)
    let report = PlatformSheet(
      writer.columns, agency: try ledger.settings().agency(on: today), showsPersonal: showsPersonal, in: world.language)
    var sheet = LongSheet(report.table, isFiltered: true)
    func forEachRow(_ body: (Table.Row) throws -> Void) throws {
      try ledger.forEachApplication(matching: ApplicationFilter(), on: today) { now in
        if !now.application.isVoid { try body(report.row(writer.texts(now))) }
      }
    }
    try forEachRow { sheet.measure($0) }
    try sheet.write(report.document, to: put, forEachRow: forEachRow)
  }

  private func writer(
    of profile: LedgerProfile, for ledger: Ledger, today: Day, in world: World
  ) throws -> ProfileWriter {
    ProfileWriter(
      profile, agency: try ledger.settings().agency(on: today), showsPersonal: showsPersonal,
      isGuarded: !arguments.has(ExportSyntax.plain), world.language)
  }

  /// Writes every entry as soon as it is read.
  private func writeRecord(of ledger: Ledger, today: Day, in world: World, to put: Files.Sink) throws {
    let head = try ledger.head()
    var writer = RecordWriter(showsPersonal: showsPersonal)
    try put(writer.beginning(agency: try ledger.settings().agency(on: today), head: head))
    try ledger.forEachStoredEntry(upTo: head.last) { stored in
      if !world.output.isClosed { try put(writer.next(stored)) }
    }
    try put(writer.end)
  }

  /// Writes the ledger on a sheet, and the table of each year on one of its own; void applications are left out.
  private func writeSheets(of ledger: Ledger, today: Day, in world: World, to put: Files.Sink) throws {
    let settings = try ledger.settings()
    let agency = settings.agency(on: today)
    let report = LedgerSheet(agency: agency, showsPersonal: showsPersonal, in: world.language)
    var sheet = LongSheet(report.table, isFiltered: true)
    func forEachRow(_ body: (Table.Row) throws -> Void) throws {
      try ledger.forEachApplication { application in
        if !application.isVoid { try body(report.row(application)) }
      }
    }
    try forEachRow { sheet.measure($0) }
    let head = try ledger.head()
    let first = try ledger.firstYear() ?? today.year + 1
    let tables = try (first...max(first, today.year)).filter { $0 <= today.year }.map { year in
      ApplicationsReport(
        agency: settings.agency(signing: year, on: today), figures: try ledger.report(of: year), origin: .counted(head)
      )
      .document(world.language, sums: true)
    }
    try sheet.write(report.document, others: tables, to: put, forEachRow: forEachRow)
  }
}
