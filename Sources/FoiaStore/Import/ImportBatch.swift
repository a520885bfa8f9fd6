internal import FoiaCalendar
public import FoiaCore
internal import GRDB

/// Taking in an old ledger: rows are staged in a temporary table as they are read, numbered when all are known to be
/// good, and then recorded, so that memory does not grow with the file.
public final class ImportBatch {
  private let action: Action
  private let insertion: Statement
  private let takenQuery: Statement
  private let firstLineQuery: Statement
  public private(set) var rows = 0

  init(_ action: Action) throws {
    self.action = action
    let database = action.database
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS temp.staged;
        CREATE TEMP TABLE staged (
          line INTEGER PRIMARY KEY, year INTEGER NOT NULL, serial INTEGER, office_number TEXT, received TEXT NOT NULL,
          channel TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, personal TEXT,
          closed TEXT, closing TEXT
        ) STRICT;
        CREATE UNIQUE INDEX temp.staged_number ON staged (year, serial) WHERE serial IS NOT NULL;
        """)
    insertion = try database.makeStatement(
      sql: "INSERT OR IGNORE INTO temp.staged VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    takenQuery = try database.makeStatement(sql: "SELECT 1 FROM main.application WHERE year = ? AND serial = ?")
    firstLineQuery = try database.makeStatement(
      sql: "SELECT line FROM temp.staged WHERE year = ? AND serial = ?")
  }

  /// Sets a row aside for recording; tells what keeps its number from being used, in which case nothing is set aside.
  public func stage(_ row: LedgerRow, line: Int) throws -> ImportProblem.Reason? {
    if let number = row.number, try Int.fetchOne(takenQuery, arguments: [number.year, number.serial]) != nil {
      return .rule(.numberTaken(number))
    }
    try insertion.execute(arguments: [
      line, row.number?.year ?? row.intake.receipt.day.year, row.number?.serial, row.officeNumber,
      row.intake.receipt.day.iso, row.intake.channel.rawValue, row.intake.kind.rawValue, row.intake.subject,
      row.intake.personal?.payload.canonical, row.closing?.on.iso, row.closing?.payload.canonical,
    ])
    if action.database.changesCount == 0, let number = row.number {
      let first = try Int.fetchOne(firstLineQuery, arguments: [number.year, number.serial]) ?? line
      return .numberTwice(number, firstLine: first)
    }
    rows += 1
    return nil
  }

  /// Numbers the rows that have no number, in order of receipt, and records all rows in the order of the file.
  ///
  /// - Parameter progress: told how many rows are recorded, now and then.
  public func record(progress: (Int) -> Void) throws {
    try allocateNumbers()
    let database = action.database
    let staged = try Row.fetchCursor(database, sql: "SELECT * FROM temp.staged ORDER BY line")
    try action.log.append(.imported(Import(rows: rows)), about: .ledger)
    var recorded = 0
    while let row = try staged.next() {
      try record(row)
      recorded += 1
      if recorded % 1000 == 0 { progress(recorded) }
    }
    try database.execute(
      sql: """
        INSERT INTO serial (year, last) SELECT year, max(serial) FROM temp.staged WHERE TRUE GROUP BY year
        ON CONFLICT (year) DO UPDATE SET last = excluded.last WHERE excluded.last > last
        """)
  }

  private func record(_ row: Row) throws {
    let line: Int = row[0]
    guard let number = ApplicationNumber(year: row[1], serial: row[2]), let received = Day(iso: row[4] as String),
      let channel = Channel(rawValue: row[5]), let kind = ApplicantKind(rawValue: row[6])
    else { throw RecordFault.badEntry(line) }
    let intake = Intake(
      receipt: .received(received, arrived: nil), channel: channel, kind: kind, subject: row[7],
      personal: (row[8] as String?).flatMap { Payload(canonical: $0) }.flatMap(PersonalDetails.init))
    let registration = Registration(number: number, officeNumber: row[3], intake: intake)
    var entries = [try action.log.append(.registered(registration), about: .itself)]
    if let closed = (row[9] as String?).flatMap({ Day(iso: $0) }),
      let closing = (row[10] as String?).flatMap({ Payload(canonical: $0) }).flatMap({ Closing(closed, $0) })
    {
      entries.append(try action.log.append(.closed(closing), about: .application(entries[0].seq)))
    }
    guard let application = Application(entries: entries) else { throw RecordFault.badEntry(line) }
    try action.derived.write(application)
  }

  private func allocateNumbers() throws {
    let database = action.database
    var last: [Int: Int] = [:]
    let highest = try Row.fetchCursor(
      database,
      sql: """
        SELECT year, max(last) FROM (SELECT year, last FROM serial
          UNION ALL SELECT year, serial FROM temp.staged WHERE serial IS NOT NULL) GROUP BY year
        """)
    while let row = try highest.next() { last[row[0]] = row[1] }
    let update = try database.makeStatement(sql: "UPDATE temp.staged SET serial = ? WHERE line = ?")
    // The sorter of the ORDER BY reads all rows before the first comes out, so updating meanwhile is safe.
    let unnumbered = try Row.fetchCursor(
      database, sql: "SELECT line, year FROM temp.staged WHERE serial IS NULL ORDER BY received, +line")
    while let row = try unnumbered.next() {
      let year: Int = row[1]
      last[year, default: 0] += 1
      try update.execute(arguments: [last[year], row[0] as Int])
    }
  }
}

extension Action {
  /// Begins to take in an old ledger.
  public func importBatch() throws -> ImportBatch { try ImportBatch(self) }
}
