internal import FoiaCore
internal import GRDB

/// Goes through the whole log application by application, in the order of registration, holding one application in
/// memory at a time.
enum Replay {
  /// - Parameters:
  ///   - unreadable: handles an entry that cannot be read.
  ///   - body: takes the history of one application or dispute; one whose first entry cannot be read is left out.
  static func forEachHistory(
    in database: Database, unreadable: EntryDecoding.Unreadable = EntryDecoding.refusing,
    _ body: (History) throws -> Void
  ) throws {
    let registrations = try Row.fetchCursor(
      database,
      sql: "SELECT \(EntryDecoding.columns) FROM \(EntryDecoding.tables) WHERE e.application = e.seq ORDER BY e.seq")
    // The later entries in the order of their index: by application, then by `seq`.
    let others = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(EntryDecoding.columns) FROM \(EntryDecoding.tables)
        WHERE e.application < e.seq ORDER BY e.application, e.seq
        """)
    /// The next row with the first entry of what it is about; the entry is nil if it cannot be read.
    func next(_ rows: RowCursor) throws -> (first: EntryID, entry: Entry?)? {
      guard let row = try rows.next() else { return nil }
      return (try row.value(2, of: "entry"), try EntryDecoding.entry(row, unreadable: unreadable))
    }
    var other = try next(others)
    while let (first, registration) = try next(registrations) {
      var entries = registration.map { [$0] } ?? []
      while let later = other, later.first <= first {
        if later.first == first, let entry = later.entry { entries.append(entry) }
        other = try next(others)
      }
      if registration != nil { try body(History(entries)) }
    }
  }
}
