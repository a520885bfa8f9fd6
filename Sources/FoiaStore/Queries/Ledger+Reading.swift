public import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Ledger {
  /// The settings of the ledger, as they stand.
  public func settings() throws(Fault) -> LedgerSettings { try read { try LedgerEntries.settings(in: $0) } }

  /// The application that somebody names, with its history.
  ///
  /// - Throws: a `Fault` if there is no such application, or if the name fits several.
  public func application(
    _ reference: NumberReference, thisYear: Int
  ) throws(Fault) -> (application: Application, history: History) {
    try read { database in
      let id = try ApplicationLookup.id(of: reference, thisYear: thisYear, in: database)
      let file = try EntryDecoding.caseFile(id, in: database)
      return (file.application, file.history)
    }
  }

  /// An application by what names it, with its history.
  public func application(_ id: ApplicationID) throws(Fault) -> (application: Application, history: History) {
    try read { database in
      let file = try EntryDecoding.caseFile(id, in: database)
      return (file.application, file.history)
    }
  }

  /// The entry at a place of the log, with the number of the application it is about; nil for what is about none.
  ///
  /// - Throws: a `Fault` if there is no such entry.
  public func entry(_ id: EntryID) throws(Fault) -> (entry: Entry, number: ApplicationNumber?) {
    try read { database in
      let (entry, number, _) = try Self.told(id, in: database)
      return (entry, number)
    }
  }

  /// What names the applications that somebody means, in that order, each once.
  ///
  /// - Throws: a `Fault` that names all those that do not exist; and if `24-26` can be one application as well as several.
  public func applications(_ references: [NumberReference], thisYear: Int) throws(Fault) -> [ApplicationID] {
    try read { try ApplicationLookup.ids(of: references, thisYear: thisYear, in: $0) }
  }

  /// Goes through the applications that a filter lets pass, by number, each as it stands on a day. Those whose import was
  /// undone are among them only if void ones are asked for.
  public func forEachApplication(
    matching filter: ApplicationFilter, on today: Day, _ body: (ApplicationToday) throws -> Void
  ) throws(Fault) {
    let calendar = try calendar()
    try forEachRow(matching: filter) { application in
      if application.isWithdrawn, filter.status != .void { return }
      let now = ApplicationToday(application, on: today, by: calendar)
      // Which status an open application has can be seen only from its entries.
      if let status = filter.status, now.status != status { return }
      if let officer = filter.officer, application.intake.officer != officer { return }
      if let reason = filter.subReason, application.closing?.subReason != reason { return }
      try body(now)
    }
  }

  /// Goes through applications in the order in which they are named, each as it stands on a day.
  public func forEachApplication(
    _ ids: [ApplicationID], on today: Day, _ body: (ApplicationToday) throws -> Void
  ) throws(Fault) {
    let calendar = try calendar()
    try forEachHistory(of: ids) { application, _ in
      try body(ApplicationToday(application, on: today, by: calendar))
    }
  }

  /// Goes through all applications by number, void ones too.
  public func forEachApplication(_ body: (Application) throws -> Void) throws(Fault) {
    try forEachRow(matching: ApplicationFilter(), body)
  }

  /// Goes through the applications whose rows match a filter, by number. Of a status only what the rows hold is
  /// checked: whether an application is open, closed or void.
  private func forEachRow(
    matching filter: ApplicationFilter, _ body: (Application) throws -> Void
  ) throws(Fault) {
    let (condition, arguments) = filter.sql
    guard let search = filter.search else {
      return try forEachHistory(condition, arguments) { application, _ in try body(application) }
    }
    let found = try read { try SearchQuery(search, in: $0).candidates(where: condition, arguments) }
    try forEachHistory(of: found) { application, _ in if search.finds(application) { try body(application) } }
  }

  /// The first year whose table the records can give; nil while the ledger is empty. It looks at every application.
  public func firstYear() throws(Fault) -> Int? { try read { try LedgerYears.first(in: $0) } }

  /// The import of a file that has this digest and was not taken back: its action, and the day it was recorded.
  public func earlierImport(of digest: String) throws(Fault) -> (action: ActionID, day: Day)? {
    try read { database in
      try LedgerEntries.standing(.imported, in: database).first { entry in
        if case .imported(let batch) = entry.event { batch.digest == digest } else { false }
      }.map { ($0.action, $0.recording.day) }
    }
  }

  /// The SHA-256 digest of bytes, in lower-case hexadecimal.
  public static func digest(of bytes: [UInt8]) -> String { Digest.hexadecimal(of: bytes) }

  /// The digest of bytes that come in pieces; an empty piece or none is the end.
  public static func digest(of next: () throws(Fault) -> [UInt8]?) throws(Fault) -> String {
    try Digest.hexadecimal(of: next)
  }

  /// The calendar of the ledger: the shipped one with what the ledger adds to it.
  public func calendar() throws(Fault) -> WorkCalendar { try read { try CalendarQuery.calendar(in: $0) } }
}

/// Finds the ledger's first year.
enum LedgerYears {
  /// The first year whose table the records can give; nil while the ledger is empty.
  static func first(in database: Database) throws -> Int? {
    let received = try String.fetchOne(database, sql: "SELECT min(received) FROM application WHERE void = 0")
    return FirstYear.of(
      received: received.flatMap { Day(iso: $0)?.year }, filed: try LedgerEntries.filed(in: database).values)
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
    // Which of these it is can be seen only from its entries.
    case .inProgress, .awaitingClarification, .awaitingPayment, .consulting, .deferred:
      "void = 0 AND closed IS NULL"
    }
  }
}
