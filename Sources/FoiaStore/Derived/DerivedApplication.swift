internal import FoiaCalendar
public import FoiaCore
internal import GRDB

/// The derived rows of applications: written with each change, and made again from the log at will.
struct DerivedApplication {
  private let insertion: Insertion
  private let serial: Insertion
  private let database: Database
  private let writer: RowWriter

  init(_ database: Database, _ writer: RowWriter) throws {
    self.database = database
    self.writer = writer
    insertion = try Insertion(
      database,
      """
      INSERT INTO application (id, year, serial, office_number, received, confirmed, channel, kind,
        applicant, applicant_key, identity_key, subject, unit, closed, outcome, void)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    serial = try Insertion(
      database,
      """
      INSERT INTO serial (year, last) VALUES (?, ?)
      ON CONFLICT (year) DO UPDATE SET last = excluded.last WHERE excluded.last > last
      """)
  }

  /// Writes the row of an application that has one, anew.
  func rewrite(_ application: Application) throws {
    try database.execute(sql: "DELETE FROM application WHERE id = ?", arguments: [application.id])
    try write(application)
  }

  /// Writes the row of an application that has none.
  func write(_ application: Application) throws {
    let intake = application.intake
    let personal = intake.personal
    try writer.run(
      insertion,
      [
        .integer(application.id), .integer(application.number.year), .integer(application.number.serial),
        .text(application.registration.officeNumber), .text(application.received.iso),
        .integer(intake.receipt.isConfirmed ? 1 : 0), .text(intake.channel.rawValue), .text(intake.kind.rawValue),
        .text(personal?.joinedNames), .text(personal?.applicant.comparable),
        .text(personal?.identity?.comparable), .text(intake.subject), .text(intake.unit),
        .text(application.closing?.on.iso), .text(application.closing?.outcome.rawValue),
        .integer(application.isVoid ? 1 : 0),
      ])
  }

  /// Notes a department that something is handed to.
  func note(unit: String?) throws {
    guard let unit else { return }
    try database.execute(sql: "INSERT OR IGNORE INTO unit (name) VALUES (?)", arguments: [unit.comparable])
  }

  /// Notes that a number was given.
  func noteGiven(_ number: ApplicationNumber) throws {
    try writer.run(serial, [.integer(number.year), .integer(number.serial)])
  }
}

extension Ledger {
  /// Throws every derived row away and makes it again from the log.
  public func rebuildDerived(as recording: Recording) throws {
    try record(as: recording) { action in try action.rebuildDerived() }
  }
}

extension Action {
  func rebuildDerived() throws {
    try database.execute(
      sql: "DELETE FROM application; DELETE FROM serial; DELETE FROM ledger; DELETE FROM calendar; DELETE FROM unit")
    let rows = try Row.fetchCursor(
      database,
      sql:
        "SELECT \(EntryReading.columns) FROM \(EntryReading.tables) WHERE e.kind IN ('founded', 'registered', 'assigned', 'calendar-added')"
    )
    while let row = try rows.next() {
      let entry = try EntryReading.entry(row)
      switch entry.event {
      case .founded(let founding): try derive(founding)
      case .registered(let registration):
        try derived.write(try EntryReading.application(entry.seq, in: database))
        try derived.noteGiven(registration.number)
        try derived.note(unit: registration.intake.unit)
      case .assigned(let assignment): try derived.note(unit: assignment.unit)
      case .calendarAdded: try derive(calendarEntry: entry.seq)
      default: break
      }
    }
  }
}
