internal import FoiaCalendar
public import FoiaCore
internal import GRDB

/// The derived rows of applications. They are written with each change, and can be rebuilt from the log at any time.
struct DerivedApplication {
  private let insertion: Insertion
  private let serial: Insertion
  private let removal: Insertion
  private let unit: Insertion
  private let document: Insertion
  private let handle: Database
  private let writer: RowWriter

  /// The database, which only the second thread uses while it writes rows.
  private var database: Database {
    writer.requireAtRest()
    return handle
  }

  /// The columns of an application's row, in the order of `values`.
  static let columns = """
    id, year, serial, office_number, received, confirmed, channel, kind, applicant, applicant_key, identity_key, subject,
    unit, closed, outcome, void
    """

  init(_ database: Database, _ writer: RowWriter) {
    self.handle = database
    self.writer = writer
    insertion = Insertion(
      database,
      "INSERT INTO application (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    unit = Insertion(database, "INSERT OR IGNORE INTO unit (name) VALUES (?)")
    document = Insertion(
      database,
      """
      INSERT INTO document (series, year, last) VALUES (?, ?, ?)
      ON CONFLICT (series, year) DO UPDATE SET last = excluded.last WHERE excluded.last > last
      """)
    removal = Insertion(database, "DELETE FROM application WHERE year = ? AND serial = ?")
    serial = Insertion(
      database,
      """
      INSERT INTO serial (year, last) VALUES (?, ?)
      ON CONFLICT (year) DO UPDATE SET last = excluded.last WHERE excluded.last > last
      """)
  }

  /// The values of an application's row, in the order of `columns`.
  static func values(of application: Application) -> [Insertion.Value] {
    let intake = application.intake
    let personal = intake.personal
    return [
      .integer(application.id.rawValue), .integer(application.number.year), .integer(application.number.serial),
      .text(application.registration.officeNumber), .text(application.received.iso),
      .integer(intake.receipt.isConfirmed ? 1 : 0), .text(intake.channel.rawValue), .text(intake.kind.rawValue),
      .text(personal?.joinedNames), .text(personal?.applicant.comparable), .text(personal?.identity?.comparable),
      .text(intake.subject), .text(intake.unit), .text(application.closing?.on.iso),
      .text(application.closing?.outcome.rawValue), .integer(application.isVoid ? 1 : 0),
    ]
  }

  /// Replaces the row of an application.
  func rewrite(_ application: Application) throws {
    try database.execute(sql: "DELETE FROM application WHERE id = ?", arguments: [application.id.rawValue])
    try write(application)
    let isAwaited = application.needsMoreThanAnswer
    if try isAwaited != awaitsRedo(application.id) {
      try database.execute(
        sql: isAwaited ? "INSERT INTO redo (application) VALUES (?)" : "DELETE FROM redo WHERE application = ?",
        arguments: [application.id.rawValue])
    }
  }

  /// Removes the row of an application whose import was undone, so that another one can have its number. Its entries stay.
  func release(_ number: ApplicationNumber) throws {
    try writer.run(removal, [.integer(number.year), .integer(number.serial)])
  }

  /// Writes the row of an application that has none yet.
  func write(_ application: Application) throws {
    try writer.run(insertion, Self.values(of: application))
  }

  private func awaitsRedo(_ id: ApplicationID) throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM redo WHERE application = ?)")
    return try Bool.fetchOne(statement, arguments: [id.rawValue]) ?? false
  }

  /// Notes the department that an entry assigns something to, if there is one.
  func note(unitsOf event: Event) throws {
    guard let name = event.unit else { return }
    // By the writer: an import queues its rows, and until they are written nothing else may use the database.
    try writer.run(unit, [.text(name.comparable)])
  }

  /// Notes that a number is in use.
  func noteGiven(_ number: ApplicationNumber) throws {
    try writer.run(serial, [.integer(number.year), .integer(number.serial)])
  }

  /// Notes the number of a document that an entry gives, if it is one of a series.
  func note(numberOf event: Event) throws {
    if let number = event.officialNumber { try note(given: number) }
  }

  /// Notes the highest number that was given in each run.
  func note(highestOf numbers: DocumentNumbers) throws {
    for number in numbers.highest { try note(given: number) }
  }

  private func note(given number: OfficialNumber) throws {
    // By the writer, as the units.
    try writer.run(document, [.text(number.run.series), .integer(number.year), .integer(number.serial)])
  }

  /// Writes all derived rows from the log, into empty tables.
  static func fill(_ database: Database) throws {
    let derived = DerivedApplication(database, RowWriter())
    var freed = Serials()
    try Replay.forEachHistory(in: database) { history in
      guard let application = Application(history) else { return }
      if freed.remove(application.number) { try derived.release(application.number) }
      if application.isWithdrawn { _ = freed.insert(application.number) }
      try derived.write(application)
      try derived.noteGiven(application.number)
      for entry in history.entries {
        try derived.note(unitsOf: entry.event)
        try derived.note(numberOf: entry.event)
      }
      if application.needsMoreThanAnswer {
        try database.execute(sql: "INSERT INTO redo (application) VALUES (?)", arguments: [application.id.rawValue])
      }
    }
    for number in try LedgerEntries.spoiltNumbers(in: database).all { try derived.note(given: number) }
    try DerivedDispute.fill(database)
  }

  /// The derived tables, which can all be emptied and filled again.
  static let tables = ["application", "serial", "document", "unit", "redo"] + DerivedDispute.tables
}

extension Event {
  /// The department that something is assigned to; nil if the event assigns nothing.
  var unit: String? {
    switch self {
    case .registered(let registration): registration.intake.unit
    case .assigned(let assignment): assignment.unit
    case .corrected(let correction): correction.event.unit
    default: nil
    }
  }
}

extension Ledger {
  /// Deletes every derived row and writes it again from the log.
  ///
  /// - Throws: a `Fault` if the hash chain of the log does not fit.
  public func rebuildDerived() throws(Fault) {
    try checkNames()
    try write { database in
      // Nothing can be built on a log that was changed.
      var isSound = true
      try RecordAudit(database: database, scope: CheckScope(rules: [RecordChanged.rule])).run { finding in
        if finding.rule == RecordChanged.rule { isSound = false }
      }
      if !isSound { throw Fault.rule(.amending(.chainBroken)) }
      for table in DerivedApplication.tables { try database.execute(sql: "DELETE FROM \(table)") }
      try DerivedApplication.fill(database)
      try SearchIndex.rebuild(database)
    }
  }
}
