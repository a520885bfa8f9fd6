internal import FoiaCalendar
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

  /// Goes through the applications that a filter lets pass, by number.
  public func forEachApplication(matching filter: ApplicationFilter, _ body: (Application) throws -> Void) throws {
    try read { database in
      let (condition, arguments) = filter.sql
      let ids = try Int.fetchCursor(
        database, sql: "SELECT id FROM application WHERE \(condition) ORDER BY year, serial", arguments: arguments)
      while let id = try ids.next() { try body(try EntryReading.application(id, in: database)) }
    }
  }

  /// Goes through the whole log in order, each entry with the number of the application it is about.
  public func forEachEntry(_ body: (Entry, ApplicationNumber?) throws -> Void) throws {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT \(EntryReading.columns), a.year, a.serial
          FROM \(EntryReading.tables) LEFT JOIN application a ON a.id = e.application ORDER BY e.seq
          """)
      while let row = try rows.next() {
        let number = (row[11] as Int?).flatMap { ApplicationNumber(year: $0, serial: row[12]) }
        try body(try EntryReading.entry(row), number)
      }
    }
  }

  /// The first year of which the ledger has a receipt; nil while it is empty.
  public func firstYear() throws -> Int? {
    try read { database in
      try Int.fetchOne(database, sql: "SELECT min(year) FROM serial")
    }
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
      add(
        """
        (instr(lower(subject), lower(?1)) OR instr(lower(coalesce(applicant, '')), lower(?1))
        OR instr(coalesce(office_number, ''), ?1) OR instr(printf('%d-%04d', year, serial), ?1))
        """.replacing("?1", with: "?"), [text, text, text, text])
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
    case .inProgress: "void = 0 AND closed IS NULL"
    case .awaitingClarification, .awaitingPayment, .consulting, .deferred: "FALSE"
    }
  }
}
