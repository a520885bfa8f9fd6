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
    func text(_ index: Int) throws -> String { try row.value(index, of: "entry") }
    func optionalText(_ index: Int) throws -> String? { try row.value(index, of: "entry") }
    let seq: EntryID = try row.value(0, of: "entry")
    guard let kind = Event.Kind(rawValue: try text(3)), let payload = Payload(canonical: try text(9)),
      let day = Day(iso: try text(5)),
      let event = Event(
        kind: kind, effective: try optionalText(4).flatMap { Day(iso: $0) }, payload: payload,
        personal: try optionalText(10).flatMap { Payload(canonical: $0) })
    else { throw Fault.record(.badEntry(seq)) }
    let subject = try Entry.Subject(
      of: event, first: row.value(2, of: "entry"), isOfDispute: row.value(11, of: "entry") ?? false)
    return Entry(
      seq: seq, action: try row.value(1, of: "entry"), subject: subject, event: event,
      recording: Recording(day: day, instant: try text(6), by: try text(7)),
      supersedes: try row.value(8, of: "entry"))
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
      do { try unreadable(seq) } catch let refusal as Fault where refusal == .record(.badEntry(seq)) {
        // What is wrong with it says more than that it is.
        throw fault
      }
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

  /// The applications that entries registered, in the order of these, all of them read by one query.
  static func caseFiles(_ ids: some Collection<ApplicationID>, in database: Database) throws -> [CaseFile] {
    let list = ids.map(\.description).joined(separator: ", ")
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(columns) FROM \(tables) WHERE e.seq IN (\(list))
        UNION ALL
        SELECT \(columns) FROM \(tables) WHERE e.application IN (\(list)) AND e.application < e.seq
        """)
    let entries = Dictionary(grouping: try entries(rows)) { $0.subject.first ?? $0.seq }
    return try ids.map { id in
      guard let file = CaseFile(History(entries[id.entry] ?? [])) else { throw Fault.record(.badEntry(id.entry)) }
      return file
    }
  }

  static func application(_ id: ApplicationID, in database: Database) throws -> Application {
    try caseFile(id, in: database).application
  }
}
