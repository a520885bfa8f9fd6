public import FoiaCore
internal import GRDB

/// Finds actions of the log.
enum ActionLookup {
  /// The last actions of a person that stand, latest first; undoing something and
  /// making a backup are no actions in this sense.
  static func standing(of person: String, atMost count: Int, in database: Database) throws -> [ActionID] {
    try ActionID.fetchAll(
      database,
      sql: """
        SELECT seq FROM entry e WHERE seq = action AND recorded_by = ? AND kind NOT IN ('undone', 'backed-up')
        AND NOT EXISTS (SELECT 1 FROM entry u WHERE u.supersedes = e.seq AND u.kind = 'undone')
        ORDER BY seq DESC LIMIT ?
        """, arguments: [person, count])
  }

  /// The action that an entry belongs to; nil if there is no such entry.
  static func action(holding entry: EntryID, in database: Database) throws -> RecordedAction? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT first.seq, first.recorded_by, first.kind,
          (SELECT min(u.seq) FROM entry u WHERE u.supersedes = first.seq AND u.kind = 'undone')
        FROM entry e JOIN entry first ON first.seq = e.action WHERE e.seq = ?
        """, arguments: [entry.rawValue])
    guard let row else { return nil }
    let first: ActionID = try row.value(0, of: "entry")
    guard let kind = Event.Kind(rawValue: try row.value(2, of: "entry")) else {
      throw Fault.record(.badEntry(first.entry))
    }
    return RecordedAction(
      first, by: try row.value(1, of: "entry"), kind: kind, undoneBy: try row.value(3, of: "entry"))
  }

  /// How many entries an action has: they stand one after the other.
  static func entryCount(of action: ActionID, in database: Database) throws -> Int {
    let next = try EntryID.fetchOne(
      database, sql: "SELECT seq FROM entry WHERE seq > ?1 AND action <> ?1 ORDER BY seq LIMIT 1",
      arguments: [action.rawValue])
    let last = try EntryID.fetchOne(database, sql: "SELECT max(seq) FROM entry") ?? .beforeAll
    return (next ?? last.advanced(by: 1)).rawValue - action.rawValue
  }
}

extension Ledger {
  /// The last actions of a person that stand, latest first, at most as many as can be named by their number.
  public func lastActions(of person: String) throws(Fault) -> [ListedAction] {
    try read { database in
      try ActionLookup.standing(of: person, atMost: UndoTarget.listed, in: database).map { action in
        let (entry, number, context) = try Self.told(action.entry, in: database)
        return ListedAction(
          first: (entry, number, context), entryCount: try ActionLookup.entryCount(of: action, in: database))
      }
    }
  }
}
