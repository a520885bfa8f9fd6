public import FoiaCore
internal import Foundation
internal import GRDB

extension Ledger {
  /// Goes through the log up to an entry, with what is stored for the personal values of each, page by page.
  public func forEachStoredEntry(upTo last: EntryID, _ body: (StoredEntry) throws -> Void) throws(Fault) {
    var end = EntryID.beforeAll
    while end < last {
      let page = try read { database in
        let rows = try Row.fetchCursor(
          database,
          sql: """
            SELECT \(EntryDecoding.columns), e.commitment, p.salt FROM \(EntryDecoding.tables)
            WHERE e.seq > ? AND e.seq <= ? ORDER BY e.seq LIMIT \(Self.pageSize)
            """, arguments: [end.rawValue, last.rawValue])
        var page: [StoredEntry] = []
        while let row = try rows.next() { page.append(try Self.stored(row)) }
        return page
      }
      guard let next = page.last?.entry.seq else { return }
      do {
        for entry in page { try body(entry) }
      } catch {
        throw Fault(foreign: error)
      }
      end = next
    }
  }

  private static func stored(_ row: Row) throws -> StoredEntry {
    func bytes(_ column: Int) throws -> [UInt8]? {
      let data: Data? = try row.value(EntryDecoding.columnCount + column, of: "entry")
      return data.map { Array($0) }
    }
    return StoredEntry(try EntryDecoding.entry(row), commitment: try bytes(0), salt: try bytes(1))
  }

  /// Puts the whole record of another ledger in the place of this one's, which holds nothing but its founding. Entries keep
  /// their places, times, authors and salts, so that the log ends as it did there.
  ///
  /// - Parameters:
  ///   - head: how the log ends there.
  ///   - dryRun: whether everything is done and checked, but then rolled back.
  ///   - walk: goes through all entries in order.
  /// - Returns: how many applications there are, and how many of them are closed.
  /// - Throws: a `Fault` if there is more than the founding here, or the entries are not a log that ends so.
  public func takeOver(
    endingWith head: LogHead, dryRun: Bool, _ walk: ((StoredEntry) throws -> Void) throws -> Void
  ) throws(Fault) -> (applications: Int, closed: Int) {
    try inTurn { () throws(Fault) in
      try translatingErrors(of: path) {
        var counts = (applications: 0, closed: 0)
        try write(dryRun: dryRun) { database in
          try Self.removeFounding(in: database)
          let log = try Log(database, recording: WholeRecord.unused)
          var action = ActionID(first: .beforeAll)
          try walk { stored in
            try WholeRecord.append(stored, to: log)
            action = stored.entry.action
          }
          try log.finish()
          guard log.head == head else { throw Fault.record(.wholeRecord(.otherEnd)) }
          try DerivedApplication.fill(database)
          try SearchIndex.rebuild(database)
          counts = try Self.counts(in: database)
          return dryRun ? nil : Commit(of: action, head: head)
        }
        return counts
      }
    }
  }

  private static func counts(in database: Database) throws -> (applications: Int, closed: Int) {
    let row = try Row.fetchOne(
      database, sql: "SELECT count(*), count(*) FILTER (WHERE closed IS NOT NULL) FROM application WHERE void = 0")
    guard let row else { return (0, 0) }
    return (try row.value(0, of: "application"), try row.value(1, of: "application"))
  }

  /// Removes the founding, if there is nothing else. What guards the log against that is put back as it was, in the same
  /// transaction.
  private static func removeFounding(in database: Database) throws {
    let count = try Chain.head(of: database).count
    let others = try Int.fetchOne(database, sql: "SELECT count(*) FROM entry WHERE kind <> 'founded'") ?? 0
    guard count == 1, others == 0 else { throw Fault.record(.wholeRecord(.notEmpty(entries: count))) }
    let guards = ["entry_is_never_removed", "head_never_shrinks"]
    let statements = try guards.map { name in
      try String.fetchOne(
        database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?", arguments: [name]) ?? ""
    }
    for name in guards { try database.execute(sql: "DROP TRIGGER \(name)") }
    try database.execute(sql: "DELETE FROM entry; UPDATE head SET count = 0, hash = zeroblob(32)")
    for statement in statements { try database.execute(sql: statement) }
    for table in DerivedApplication.tables { try database.execute(sql: "DELETE FROM \(table)") }
  }
}

/// Puts the entries of another log into an empty one.
private enum WholeRecord {
  /// The entries bring their own recording.
  static var unused: Recording { Recording(day: Policy.earliestReceipt, instant: "", by: "") }

  /// Appends an entry; what the tables do not take cannot be one.
  static func append(_ stored: StoredEntry, to log: Log) throws {
    do {
      try log.append(stored)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw Fault.record(.wholeRecord(.badEntry(stored.entry.seq)))
    }
  }
}
