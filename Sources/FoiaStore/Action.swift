internal import FoiaCalendar
public import FoiaCore
internal import GRDB

/// What one command writes: everything it records becomes one action of the log, in one transaction.
public final class Action {
  private let handle: Database
  let log: Log
  let derived: DerivedApplication
  /// The path of the ledger's file.
  let ledgerPath: String
  /// What changes in filed years; nil until an application or a dispute is written.
  private var filedYears: FiledYearMoves?

  init(_ database: Database, log: Log, at path: String) {
    self.ledgerPath = path
    self.handle = database
    self.log = log
    self.derived = DerivedApplication(database, log.writer)
  }

  /// The database, which only the second thread uses while it writes rows.
  var database: Database {
    log.writer.requireAtRest()
    return handle
  }

  /// The next entry.
  public var nextEntry: EntryID { log.nextEntry }
  /// What has been recorded so far; nil while that is nothing.
  public var written: ActionID? { log.written }
  /// How long the log is with what has been recorded so far, and how it ends.
  public var head: LogHead { log.head }

  func found(_ founding: Founding) throws { try log.append(.founded(founding), about: .ledger) }

  /// Registers an application, under the given number or else the next one of its year of receipt.
  ///
  /// - Throws: a `Fault` if the receipt is impossible, or if the number is taken or belongs to another year.
  public func register(
    _ intake: Intake, number: ApplicationNumber? = nil, officeNumber: String? = nil
  ) throws -> Application {
    let told = number
    let number = try told ?? nextNumber(in: intake.receipt.day.year)
    let isTaken = try told != nil && isTaken(number)
    try Fault.check(intake.violations(registering: number, isTaken: isTaken, today: context.today))
    let registration = Registration(number: number, officeNumber: officeNumber, intake: intake)
    let entry = try log.append(registration)
    guard let application = Application(entries: [entry]) else { throw Fault.record(.badEntry(entry.seq)) }
    try derived.noteGiven(number)
    try derived.note(unitsOf: entry.event)
    try derived.write(application)
    try note(from: nil, to: application)
    return application
  }

  /// The numbers of other applications that look like the same one typed twice: the same applicant, the same subject
  /// except for blanks and punctuation, and at least one of the two still open.
  public func lookAlikes(of application: Application) throws -> [ApplicationNumber] {
    application.lookAlikes(among: try SameApplicant.others(than: application, in: database))
  }

  /// Reads the filed years, if nobody needed them yet.
  func readFiledYears() throws {
    if filedYears == nil { filedYears = FiledYearMoves(of: try LedgerEntries.filed(in: database)) }
  }

  /// Notes what the change of an application changes in filed years.
  func note(from before: Application?, to after: Application?) throws {
    try readFiledYears()
    filedYears?.note(from: before, to: after)
  }

  /// Notes what the change of a dispute changes in filed years.
  func note(from before: Dispute?, to after: Dispute?) throws {
    try readFiledYears()
    filedYears?.note(from: before, to: after)
  }

  /// The filed years whose figures this action changes, by year. For a year whose records are not all here, only what is
  /// carried out of it is compared, and only if it differs from the filed figure now.
  public func filedMoves() throws -> [FiledMove] {
    try filedYears?.moves(
      table: { year, form in YearTable(try TallyQuery.tally(.year(year), by: .kind, in: database), form: form) },
      disputeTable: { try DisputeLookup.table(of: .year($0), in: database) }) ?? []
  }

  func nextNumber(in year: Int) throws -> ApplicationNumber {
    let last = try Int.fetchOne(database, sql: "SELECT last FROM serial WHERE year = ?", arguments: [year]) ?? 0
    return try ApplicationNumber.next(in: year, after: last)
  }

  private func isTaken(_ number: ApplicationNumber) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM application WHERE year = ? AND serial = ?)",
      arguments: [number.year, number.serial]) ?? false
  }
}
