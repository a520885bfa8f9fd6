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

  /// The application somebody names, with its history.
  public func application(
    _ reference: NumberReference, thisYear: Int
  ) throws -> (application: Application, history: History) {
    try read { database in
      let id = try ApplicationFinding.id(of: reference, thisYear: thisYear, in: database)
      let file = try EntryReading.caseFile(id, in: database)
      return (file.application, file.history)
    }
  }

  /// Goes through the applications that a filter lets pass, by number; a page is read at a time, so that whoever reads
  /// slowly keeps nobody from writing.
  public func forEachApplication(matching filter: ApplicationFilter, _ body: (Application) throws -> Void) throws {
    let (condition, arguments) = filter.sql
    let calendar: WorkCalendar? = filter.status == nil ? nil : try self.calendar()
    try forEachHistory(condition, arguments) { application, _ in
      // Which of the states of an open application it is in only the fold tells.
      if let calendar, application.status(by: calendar) != filter.status { return }
      try body(application)
    }
  }

  /// Goes through the applications that a condition on their rows lets pass, by number, a page at a time.
  func forEachHistory(
    _ condition: String, _ arguments: StatementArguments, _ body: (Application, History) throws -> Void
  ) throws {
    var last: ApplicationNumber?
    while true {
      let page = try read { database in
        let ids = try Int.fetchAll(
          database,
          sql: """
            SELECT id FROM application WHERE \(condition) AND (year, serial) > (?, ?)
            ORDER BY year, serial LIMIT \(Self.pageSize)
            """, arguments: arguments + [last?.year ?? 0, last?.serial ?? 0])
        return try ids.map { try EntryReading.caseFile($0, in: database) }
      }
      for file in page { try body(file.application, file.history) }
      guard page.count == Self.pageSize else { return }
      last = page.last?.number
    }
  }

  private static let pageSize = 500

  /// Goes through the whole log in order, each entry with the number of the application it is about and what has to be
  /// told with it; a page at a time.
  public func forEachEntry(_ body: (Entry, ApplicationNumber?, Telling) throws -> Void) throws {
    var last = 0
    while true {
      let page = try read { database in
        let rows = try Row.fetchCursor(
          database,
          sql: """
            SELECT \(EntryReading.columns), a.year, a.serial,
              EXISTS (SELECT 1 FROM entry later WHERE later.supersedes = e.seq)
            FROM \(EntryReading.tables) LEFT JOIN application a ON a.id = e.application
            WHERE e.seq > ? ORDER BY e.seq LIMIT \(Self.pageSize)
            """, arguments: [last])
        var page: [(Entry, ApplicationNumber?, Telling)] = []
        while let row = try rows.next() {
          let number = (row[11] as Int?).flatMap { ApplicationNumber(year: $0, serial: row[12]) }
          let entry = try EntryReading.entry(row)
          let isLinked = row[13] || entry.supersedes != nil
          let history = try isLinked ? Self.history(around: entry, in: database) : nil
          page.append((entry, number, Telling(entry, in: history)))
        }
        return page
      }
      for (entry, number, telling) in page { try body(entry, number, telling) }
      guard page.count == Self.pageSize, let end = page.last?.0.seq else { return }
      last = end
    }
  }

  /// The entries that an entry can be superseded by, or supersede.
  private static func history(around entry: Entry, in database: Database) throws -> History {
    if let application = entry.application {
      return History(try EntryReading.entries(of: application, in: database))
    }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT \(EntryReading.columns) FROM \(EntryReading.tables)
        WHERE e.seq IN (?1, ?2) OR e.supersedes = ?1
        """, arguments: [entry.seq, entry.supersedes])
    return History(try rows.map(EntryReading.entry))
  }

  /// The first year whose table the records can make; nil while the ledger is empty. Looks at every application.
  public func firstYear() throws -> Int? { try read { try LedgerYears.first(in: $0) } }

  /// The working days, with those the ledger adds.
  public func calendar() throws -> WorkCalendar { try read { try CalendarReading.calendar(in: $0) } }
}

/// Where a ledger's own years begin.
enum LedgerYears {
  /// The first year whose table the records can make; nil while the ledger is empty.
  static func first(in database: Database) throws -> Int? {
    try FirstYear.of(
      received: try year("min(received)", in: database), filed: try LedgerEntries.filed(in: database).values,
      answered: { try year("min(closed)", in: database) })
  }

  private static func year(_ value: String, in database: Database) throws -> Int? {
    try String.fetchOne(database, sql: "SELECT \(value) FROM application WHERE void = 0")
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
