internal import FoiaCalendar
public import FoiaCore
internal import GRDB

/// The derived rows of applications: written with each change, and made again from the log at will.
struct DerivedApplication {
  private let upsert: Statement
  private let serial: Statement

  init(_ database: Database) throws {
    upsert = try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO application (id, year, serial, office_number, received, confirmed, channel, kind,
          applicant, applicant_key, identity_key, subject, unit, closed, outcome, void)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    serial = try database.cachedStatement(
      sql: """
        INSERT INTO serial (year, last) VALUES (?, ?)
        ON CONFLICT (year) DO UPDATE SET last = excluded.last WHERE excluded.last > last
        """)
  }

  func write(_ application: Application) throws {
    let intake = application.intake
    let personal = intake.personal
    try upsert.execute(arguments: [
      application.id, application.number.year, application.number.serial, application.registration.officeNumber,
      application.received.iso, intake.receipt.isConfirmed, intake.channel.rawValue, intake.kind.rawValue,
      personal.map { $0.applicants.joined(separator: "、") }, personal?.applicant.comparable,
      personal?.identity?.comparable, intake.subject, intake.unit, application.closing?.on.iso,
      application.closing?.outcome.rawValue, application.isVoid,
    ])
  }

  /// Notes that a number was given.
  func noteGiven(_ number: ApplicationNumber) throws {
    try serial.execute(arguments: [number.year, number.serial])
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
    try database.execute(sql: "DELETE FROM application; DELETE FROM serial; DELETE FROM ledger")
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT \(EntryReading.columns) FROM \(EntryReading.tables) WHERE e.kind IN ('founded', 'registered')")
    while let row = try rows.next() {
      let entry = try EntryReading.entry(row)
      switch entry.event {
      case .founded(let founding): try derive(founding)
      case .registered(let registration):
        try derived.write(try EntryReading.application(entry.seq, in: database))
        try derived.noteGiven(registration.number)
      case .imported, .closed: break
      }
    }
  }
}
