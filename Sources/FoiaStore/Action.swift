internal import FoiaCalendar
public import FoiaCore
internal import GRDB

/// What an action does to a filed year: the cells it moved, as they were filed and as the records make them now.
public struct FiledMove: Sendable {
  public let year: Int
  public let disputes: [(cell: DisputeCell, filed: Int, now: Int)]
  public let cells: [(cell: TableCell, filed: Int, now: Int)]
}

/// One command's writing: everything it records becomes one action of the log, in one transaction.
public final class Action {
  let database: Database
  let log: Log
  let derived: DerivedApplication
  /// What is done to filed years; nil until an application is written.
  private var filedMove: (filed: [Int: Filing], move: TableMove)?
  /// What is done to disputes.
  var disputeMoves: [(before: Dispute?, after: Dispute?)] = []

  init(_ database: Database, log: Log) throws {
    self.database = database
    self.log = log
    self.derived = try DerivedApplication(database, log.writer)
  }

  /// The place that the next entry will take.
  public var nextEntry: Int { log.nextSeq }

  func found(_ founding: Founding) throws {
    try log.append(.founded(founding), about: .ledger)
    try derived.write(founding)
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
    try derived.note(unitsOf: entry.event)
    try derived.write(application)
    try note(from: nil, to: application)
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
    let id = try ApplicationFinding.id(of: reference, thisYear: log.recording.day.year, in: database)
    return try EntryReading.application(id, in: database)
  }

  /// Notes what writing an application does to filed years.
  func note(from before: Application?, to after: Application?) throws {
    if filedMove == nil {
      let filed = try LedgerEntries.filed(in: database)
      filedMove = (filed, TableMove(years: Array(filed.keys)))
    }
    filedMove?.move.take(from: before, to: after)
  }

  /// The filed years whose tables this action moves, by year; of a year before the ledger's first only what is carried out
  /// of it, and only where that differs now.
  public func filedMoves() throws -> [FiledMove] {
    if filedMove == nil, disputeMoves.isEmpty { return [] }
    let filed = try filedMove?.filed ?? LedgerEntries.filed(in: database)
    return try filed.values.sorted { $0.year < $1.year }.compactMap { filing in
      let disputes = try movedDisputes(of: filing)
      let moved = filedMove?.move.cells(of: filing.table).map(\.cell) ?? []
      if moved.isEmpty, disputes.isEmpty { return nil }
      let first = try LedgerYears.first(in: database)
      let isWhole = first.map { $0 <= filing.year } ?? false
      let now = YearTable(
        try Tallying.tally(.year(filing.year), by: .kind, in: database), form: filing.table.form)
      let cells = moved.filter { isWhole || $0.row.content == .carriedOut && filing.table[$0] != now[$0] }
      return cells.isEmpty && disputes.isEmpty
        ? nil
        : FiledMove(year: filing.year, disputes: disputes, cells: cells.map { ($0, filing.table[$0], now[$0]) })
    }
  }

  /// The figures of section four of a filed year that the action moved.
  private func movedDisputes(of filing: Filing) throws -> [(cell: DisputeCell, filed: Int, now: Int)] {
    guard let table = filing.report.disputes else { return [] }
    let year = filing.year
    let before = DisputeTable(disputeMoves.compactMap(\.before), of: year)
    let moved = before.differences(of: DisputeTable(disputeMoves.compactMap(\.after), of: year))
    if moved.isEmpty { return [] }
    let now = try DisputeFinding.table(of: year, in: database)
    return moved.map { ($0, table[$0.way, $0.column], now[$0.way, $0.column]) }
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
