internal import FoiaCalendar
internal import FoiaCore
internal import GRDB

/// Reads entries back from the log.
enum EntryDecoding {
  /// The columns that `entry` reads, of `tables`. The last says of an undoing whether it takes back something of a
  /// dispute; every other entry shows that itself.
  static let columns = """
    e.seq, e.action, e.application, e.kind, e.effective, e.recorded_day, e.recorded_at, e.recorded_by, e.supersedes,
    e.payload, p.value,
    CASE e.kind WHEN 'undone' THEN (
      SELECT first.kind = 'dispute-filed' FROM entry first WHERE first.seq = e.application) END
    """
  /// How many columns these are.
  static let columnCount = 12
  /// The tables that have these columns: each entry with its personal value, if that was not erased.
  static let tables = "entry e LEFT JOIN personal p ON p.entry = e.seq"

  /// The entry of a row.
  ///
  /// - Throws: a `Fault` (`badEntry`) if the row is not a valid entry.
  static func entry(_ row: Row) throws -> Entry {
    let seq = try row.decode(EntryID.self, atIndex: 0)
    guard let kind = Event.Kind(rawValue: try row.decode(atIndex: 3)),
      let payload = Payload(canonical: try row.decode(atIndex: 9)),
      let day = Day(iso: try row.decode(String.self, atIndex: 5)),
      let event = Event(
        kind: kind, effective: (try row.decode(String?.self, atIndex: 4)).flatMap { Day(iso: $0) }, payload: payload,
        personal: (try row.decode(String?.self, atIndex: 10)).flatMap { Payload(canonical: $0) })
    else { throw Fault.record(.badEntry(seq)) }
    let subject = try Entry.Subject(
      of: event, first: row.decode(atIndex: 2), isOfDispute: row.decode(Bool?.self, atIndex: 11) ?? false)
    return Entry(
      seq: seq, action: try row.decode(atIndex: 1), subject: subject, event: event,
      recording: Recording(day: day, instant: try row.decode(atIndex: 6), by: try row.decode(atIndex: 7)),
      supersedes: try row.decode(atIndex: 8))
  }

  /// Handles an entry that cannot be read. If it does not throw, the entry is left out.
  typealias Unreadable = (EntryID) throws -> Void
  /// Refuses an entry that cannot be read.
  static func refusing(_ seq: EntryID) throws { throw Fault.record(.badEntry(seq)) }

  /// The entry of a row; nil if it cannot be read and `unreadable` accepts that.
  static func entry(_ row: Row, unreadable: Unreadable) throws -> Entry? {
    do {
      return try entry(row)
    } catch let fault as Fault {
      guard let seq = fault.badEntry else { throw fault }
      try unreadable(seq)
      return nil
    }
  }

  /// All entries of rows with these columns.
  static func entries(_ rows: RowCursor, unreadable: Unreadable = refusing) throws -> [Entry] {
    var entries: [Entry] = []
    while let row = try rows.next() {
      if let entry = try entry(row, unreadable: unreadable) { entries.append(entry) }
    }
    return entries
  }

  /// The entries of one application or dispute in the order of typing, by its first entry.
  static func entries(
    of first: EntryID, in database: Database, unreadable: Unreadable = refusing
  ) throws -> [Entry] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(columns) FROM \(tables) WHERE e.seq = ?1
        UNION ALL
        SELECT \(columns) FROM \(tables) WHERE e.application = ?1 AND e.application < e.seq
        """)
    return try entries(Row.fetchCursor(statement, arguments: [first.rawValue]), unreadable: unreadable)
  }

  /// The application that an entry registered, with its history.
  static func caseFile(_ id: ApplicationID, in database: Database) throws -> CaseFile {
    guard let file = CaseFile(History(try entries(of: id.entry, in: database))) else {
      throw Fault.record(.badEntry(id.entry))
    }
    return file
  }

  static func application(_ id: ApplicationID, in database: Database) throws -> Application {
    try caseFile(id, in: database).application
  }
}
