public import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Ledger {
  /// The reporting body.
  public func agency() throws -> String {
    try read { database in
      try String.fetchOne(database, sql: "SELECT agency FROM ledger") ?? ""
    }
  }

  /// The application somebody names, with its entries in the order they were written.
  public func application(
    _ reference: NumberReference, thisYear: Int
  ) throws -> (application: Application, entries: [Entry]) {
    try read { database in
      let id = try Finding.id(of: reference, thisYear: thisYear, in: database)
      let entries = try EntryReading.entries(of: id, in: database)
      guard let application = Application(entries: entries) else { throw RecordFault.badEntry(id) }
      return (application, entries)
    }
  }

  /// Goes through the applications that a filter lets pass, by number; a page is read at a time, so that whoever reads
  /// slowly keeps nobody from writing.
  public func forEachApplication(matching filter: ApplicationFilter, _ body: (Application) throws -> Void) throws {
    let (condition, arguments) = filter.sql
    let calendar: WorkCalendar? = filter.status == nil ? nil : try self.calendar()
    func fits(_ application: Application) -> Bool {
      guard let status = filter.status, let calendar else { return true }
      return application.status(by: calendar) == status
    }
    var last: ApplicationNumber?
    while true {
      let page = try read { database in
        let ids = try Int.fetchAll(
          database,
          sql: """
            SELECT id FROM application WHERE \(condition) AND (year, serial) > (?, ?)
            ORDER BY year, serial LIMIT \(Self.pageSize)
            """, arguments: arguments + [last?.year ?? 0, last?.serial ?? 0])
        return try ids.map { try EntryReading.application($0, in: database) }
      }
      for application in page where fits(application) { try body(application) }
      guard page.count == Self.pageSize else { return }
      last = page.last?.number
    }
  }

  private static let pageSize = 500

  /// Goes through the whole log in order, each entry with the number of the application it is about; a page at a time.
  public func forEachEntry(_ body: (Entry, ApplicationNumber?) throws -> Void) throws {
    var last = 0
    while true {
      let page = try read { database in
        let rows = try Row.fetchCursor(
          database,
          sql: """
            SELECT \(EntryReading.columns), a.year, a.serial
            FROM \(EntryReading.tables) LEFT JOIN application a ON a.id = e.application
            WHERE e.seq > ? ORDER BY e.seq LIMIT \(Self.pageSize)
            """, arguments: [last])
        var page: [(Entry, ApplicationNumber?)] = []
        while let row = try rows.next() {
          let number = (row[11] as Int?).flatMap { ApplicationNumber(year: $0, serial: row[12]) }
          page.append((try EntryReading.entry(row), number))
        }
        return page
      }
      for (entry, number) in page { try body(entry, number) }
      guard page.count == Self.pageSize, let end = page.last?.0.seq else { return }
      last = end
    }
  }

  /// The year of the earliest receipt; nil while the ledger is empty. Looks at every application.
  public func firstYear() throws -> Int? { try read { try LedgerYears.first(in: $0) } }

  /// The working days, with those the ledger adds.
  public func calendar() throws -> WorkCalendar { try read { try CalendarReading.calendar(in: $0) } }
}

enum LedgerYears {
  static func first(in database: Database) throws -> Int? {
    try String.fetchOne(database, sql: "SELECT min(received) FROM application WHERE void = 0")
      .flatMap { Day(iso: $0)?.year }
  }
}

extension ApplicationFilter {
  fileprivate var sql: (condition: String, arguments: StatementArguments) {
    var conditions: [String] = ["TRUE"]
    var arguments: StatementArguments = []
    func add(_ condition: String, _ values: [(any DatabaseValueConvertible)?]) {
      conditions.append(condition)
      arguments += StatementArguments(values)
    }
    if let kind { add("kind = ?", [kind.rawValue]) }
    if let channel { add("channel = ?", [channel.rawValue]) }
    if let outcome { add("outcome = ? AND void = 0", [outcome.rawValue]) }
    if let unit { add("unit = ?", [unit]) }
    if let year { add("received BETWEEN ? AND ?", [Day.firstDay(of: year).iso, Day.lastDay(of: year).iso]) }
    if let text {
      // As typed, and as it is compared: full-width digits find plain ones.
      add(
        """
        (instr(lower(subject), lower(?)) OR instr(lower(subject), ?) OR instr(lower(coalesce(applicant, '')), lower(?))
        OR instr(coalesce(office_number, ''), ?) OR instr(printf('%d-%04d', year, serial), ?))
        """, [text, text.comparable, text, text, text.comparable])
    }
    if openOnly { add("closed IS NULL AND void = 0", []) }
    if let status { add(status.sql, []) }
    return (conditions.joined(separator: " AND "), arguments)
  }
}

extension Status {
  fileprivate var sql: String {
    switch self {
    case .void: "void = 1"
    case .closed: "void = 0 AND closed IS NOT NULL"
    // Which of them it is only the fold tells.
    case .inProgress, .awaitingClarification, .awaitingPayment, .consulting, .deferred:
      "void = 0 AND closed IS NULL"
    }
  }
}
