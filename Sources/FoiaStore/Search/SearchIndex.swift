internal import FoiaCore
internal import GRDB

/// The index of the search: derived from the log, built step by step behind it.
enum SearchIndex {
  /// How many entries an ordinary write takes in, once so many wait: it takes some milliseconds.
  private static let entriesOfStep = 256
  /// How many entries a write takes in while the index lags far behind, as it does after a large import: it takes less
  /// than a tenth of a second.
  private static let entriesOfLongerStep = 4096
  /// How many entries a step has when the index is built anew, which takes some tens of megabytes of memory.
  private static let entriesOfLargeStep = 65_536

  /// The last entry that the index covers.
  static func end(in database: Database) throws -> EntryID {
    let statement = try database.cachedStatement(sql: "SELECT max(upto) FROM search_step")
    return try Int.fetchOne(statement).map(EntryID.init(rawValue:)) ?? .beforeAll
  }

  /// Adds one small step, if enough entries wait for it. To be called by every action, at its end.
  ///
  /// - Parameter last: the last entry of the log.
  static func catchUp(with last: EntryID, in database: Database) throws {
    guard last.rawValue >= entriesOfStep else { return }
    let end = try end(in: database)
    let isFarBehind = end.advanced(by: 8 * entriesOfLongerStep) <= last
    let next = end.advanced(by: isFarBehind ? entriesOfLongerStep : entriesOfStep)
    if next <= last { try write(after: end, upTo: next, in: database) }
  }

  /// Builds the index of the whole log anew.
  static func rebuild(_ database: Database) throws {
    try database.execute(sql: "DELETE FROM search_step")
    // Step 0 says which erasures are not finished, and is not made from the log.
    for table in SearchStep.Table.allCases {
      try database.execute(sql: "DELETE FROM \(table.rawValue) WHERE upto <> 0")
    }
    let last = try EntryID.fetchOne(database, sql: "SELECT max(seq) FROM entry") ?? .beforeAll
    var end = EntryID.beforeAll
    while end < last {
      let next = min(end.advanced(by: entriesOfLargeStep), last)
      try write(after: end, upTo: next, in: database)
      end = next
    }
  }

  /// Writes one step. Rows that should not be there are replaced, so that a damaged index keeps nobody from recording.
  private static func write(after end: EntryID, upTo last: EntryID, in database: Database) throws {
    let step = try SearchStep(after: end, upTo: last, in: database)
    for table in SearchStep.Table.allCases {
      let insertion = Insertion(
        database, "INSERT OR REPLACE INTO \(table.rawValue) (upto, pair, applications) VALUES (?, ?, ?)")
      for row in step.rows(of: table) {
        try insertion.run([.integer(last.rawValue), .integer(row.pair.rawValue), .blob(row.applications)])
      }
    }
    try database.execute(sql: "INSERT INTO search_step (upto) VALUES (?)", arguments: [last.rawValue])
  }

  /// Takes an application out of every row made of personal values. All rows are looked at, whatever it was called in
  /// the course of time; its bytes are gone from the file once that was made anew.
  static func erase(_ id: ApplicationID, in database: Database) throws {
    let table = SearchStep.Table.personal.rawValue
    var changed: [(upto: Int, pair: Int, rest: [ApplicationID])] = []
    // The entries of an application come after its registration.
    let rows = try RawRows(database, "SELECT upto, pair, applications FROM \(table) WHERE upto >= \(id)")
    while try rows.next() {
      var (rest, isThere) = ([ApplicationID](), false)
      PostingList.forEach(in: rows.bytes(2)) { if $0 == id { isThere = true } else { rest.append($0) } }
      if isThere { changed.append((rows.integer(0), rows.integer(1), rest)) }
    }
    let update = Insertion(database, "UPDATE \(table) SET applications = ? WHERE upto = ? AND pair = ?")
    let deletion = Insertion(database, "DELETE FROM \(table) WHERE upto = ? AND pair = ?")
    for (upto, pair, rest) in changed {
      if rest.isEmpty {
        try deletion.run([.integer(upto), .integer(pair)])
      } else {
        try update.run([.blob(PostingList.bytes(of: rest)), .integer(upto), .integer(pair)])
      }
    }
  }
}

extension SearchIndex {
  /// Whether the index ends in the log, and, if every row is to be compared, is what the log gives. In the ledger as it
  /// stood on an earlier day the log is not whole, so that rows cannot be compared.
  static func isSound(in database: Database, comparingRows: Bool) throws -> Bool {
    let last = try EntryID.fetchOne(database, sql: "SELECT max(seq) FROM main.entry") ?? .beforeAll
    guard try end(in: database) <= last else { return false }
    let isWhole = try EntryID.fetchOne(database, sql: "SELECT max(seq) FROM entry") == last
    guard comparingRows, isWhole else { return true }
    var end = EntryID.beforeAll
    for upto in try EntryID.fetchAll(database, sql: "SELECT upto FROM search_step ORDER BY upto") {
      let step = try SearchStep(after: end, upTo: upto, in: database)
      for table in SearchStep.Table.allCases where try !isStored(step, table, upto, in: database) { return false }
      end = upto
    }
    return try SearchStep.Table.allCases.allSatisfy { table in
      try Bool.fetchOne(
        database,
        sql: """
          SELECT NOT EXISTS (
            SELECT 1 FROM \(table.rawValue) WHERE upto <> 0 AND upto NOT IN (SELECT upto FROM search_step))
          """) ?? false
    }
  }

  /// Whether a table has exactly the rows of a step.
  private static func isStored(
    _ step: SearchStep, _ table: SearchStep.Table, _ upto: EntryID, in database: Database
  ) throws -> Bool {
    let stored = try RawRows(
      database, "SELECT pair, applications FROM \(table.rawValue) WHERE upto = \(upto) ORDER BY pair")
    for row in step.rows(of: table) {
      guard try stored.next(), stored.integer(0) == row.pair.rawValue,
        stored.bytes(1).elementsEqual(row.applications)
      else { return false }
    }
    return try !stored.next()
  }
}
