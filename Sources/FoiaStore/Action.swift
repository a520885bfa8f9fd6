internal import FoiaCalendar
public import FoiaCore
internal import GRDB

/// One command's writing: everything it records becomes one action of the log, in one transaction.
public final class Action {
  let database: Database
  let log: Log
  let derived: DerivedApplication

  init(_ database: Database, log: Log) throws {
    self.database = database
    self.log = log
    self.derived = try DerivedApplication(database, log.writer)
  }

  /// The place that the next entry will take.
  public var nextEntry: Int { log.nextSeq }

  func found(_ founding: Founding) throws {
    try log.append(.founded(founding), about: .ledger)
    try derive(founding)
  }

  /// Logs an application under the number given, or else the next one of its year of receipt.
  public func register(
    _ intake: Intake, number: ApplicationNumber? = nil, officeNumber: String? = nil
  ) throws -> Application {
    let told = number
    let number = try told ?? nextNumber(in: intake.receipt.day.year)
    var violations = intake.receipt.violations(channel: intake.channel, today: log.recording.day)
    if number.year != intake.receipt.day.year {
      violations.append(.numberOfAnotherYear(number, received: intake.receipt.day))
    }
    if told != nil, try isTaken(number) { violations.append(.numberTaken(number)) }
    try RuleViolations.check(violations)
    let registration = Registration(number: number, officeNumber: officeNumber, intake: intake)
    let entry = try log.append(.registered(registration), about: .itself)
    guard let application = Application(entries: [entry]) else { throw RecordFault.badEntry(entry.seq) }
    try derived.noteGiven(number)
    try derived.note(unit: intake.unit)
    try derived.write(application)
    return application
  }

  /// Other applications that look like the same one typed twice: the same applicant, the same subject but for blanks
  /// and punctuation, at least one of the two still open.
  public func lookAlikes(of application: Application) throws -> [ApplicationNumber] {
    let subject = application.intake.subject.bare
    return try SameApplicant.others(than: application, in: database)
      .filter { $0.isOpen || application.isOpen }
      .filter { $0.subject == application.intake.subject || $0.subject.bare == subject }
      .map(\.number)
  }

  func find(_ reference: NumberReference) throws -> Application {
    let id = try Finding.id(of: reference, thisYear: log.recording.day.year, in: database)
    return try EntryReading.application(id, in: database)
  }

  func derive(_ founding: Founding) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO ledger (id, agency) VALUES (1, ?)", arguments: [founding.agency])
  }

  func derive(calendarEntry seq: Int) throws {
    try database.execute(sql: "INSERT INTO calendar (entry) VALUES (?)", arguments: [seq])
  }

  func nextNumber(in year: Int) throws -> ApplicationNumber {
    let last = try Int.fetchOne(database, sql: "SELECT last FROM serial WHERE year = ?", arguments: [year]) ?? 0
    guard let number = ApplicationNumber(year: year, serial: last + 1) else {
      throw RecordFault.numbersUsedUp(year: year)
    }
    return number
  }

  private func isTaken(_ number: ApplicationNumber) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM application WHERE year = ? AND serial = ?)",
      arguments: [number.year, number.serial]) ?? false
  }
}
