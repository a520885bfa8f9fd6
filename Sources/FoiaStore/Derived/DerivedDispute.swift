internal import FoiaCalendar
internal import FoiaCore
internal import GRDB

/// The derived rows of disputes. They are written with each change, and can be rebuilt from the log at any time.
enum DerivedDispute {
  static let tables = ["dispute", "disputed"]

  /// The values of a dispute's rows: the days of filing and conclusion, and the applications it concerns.
  struct Rows: Hashable {
    let filed: String
    let concluded: String?
    let applications: Set<ApplicationID>
  }

  static func rows(of dispute: Dispute, in database: Database) throws -> Rows {
    Rows(
      filed: dispute.filing.on.iso, concluded: dispute.conclusion?.on.iso,
      applications: Set(try dispute.filing.applications.compactMap { try id(of: $0, in: database) }))
  }

  /// Replaces the rows of a dispute; one that was taken back has none.
  static func rewrite(_ id: DisputeID, _ dispute: Dispute?, in database: Database) throws {
    try database.execute(sql: "DELETE FROM dispute WHERE id = ?", arguments: [id.rawValue])
    try database.execute(sql: "DELETE FROM disputed WHERE dispute = ?", arguments: [id.rawValue])
    guard let dispute else { return }
    let rows = try rows(of: dispute, in: database)
    try database.execute(
      sql: "INSERT INTO dispute (id, filed, concluded) VALUES (?, ?, ?)",
      arguments: [id.rawValue, rows.filed, rows.concluded])
    for application in rows.applications {
      try database.execute(
        sql: "INSERT INTO disputed (application, dispute) VALUES (?, ?)",
        arguments: [application.rawValue, id.rawValue])
    }
  }

  /// Writes all rows from the log, into empty tables; to be called once the rows of applications are written.
  static func fill(_ database: Database) throws {
    try forEachHistory(in: database) { id, history in try rewrite(id, Dispute(history), in: database) }
  }

  /// Writes the rows of disputes again whose applications have lost their number to others: a dispute concerns whatever
  /// has the number.
  static func followNumbers(in database: Database) throws {
    let ids = try DisputeID.fetchAll(
      database, sql: "SELECT DISTINCT dispute FROM disputed WHERE application NOT IN (SELECT id FROM application)")
    for id in ids { try rewrite(id, Dispute(DisputeLookup.history(id, in: database)), in: database) }
  }

  /// Whether the rows are what the log gives.
  static func isSound(in database: Database) throws -> Bool {
    var made: [DisputeID: Rows] = [:]
    func passOver(_ seq: EntryID) {}
    try forEachHistory(in: database, unreadable: passOver) { id, history in
      made[id] = try Dispute(history).map { try rows(of: $0, in: database) }
    }
    let concerned = try Row.fetchAll(database, sql: "SELECT dispute, application FROM disputed")
    var applications: [DisputeID: Set<ApplicationID>] = [:]
    for row in concerned {
      applications[try row.value(0, of: "disputed"), default: []].insert(try row.value(1, of: "disputed"))
    }
    let stored = try Row.fetchAll(database, sql: "SELECT id, filed, concluded FROM dispute").map { row in
      let id: DisputeID = try row.value(0, of: "dispute")
      return try (
        id,
        Rows(
          filed: row.value(1, of: "dispute"), concluded: row.value(2, of: "dispute"),
          applications: applications[id] ?? [])
      )
    }
    let isWhole = applications.keys.allSatisfy { made[$0] != nil }
    return isWhole && made == Dictionary(stored, uniquingKeysWith: { $1 })
  }

  private static func forEachHistory(
    in database: Database, unreadable: EntryDecoding.Unreadable = EntryDecoding.refusing,
    _ body: (DisputeID, History) throws -> Void
  ) throws {
    let ids = try DisputeID.fetchAll(
      database, sql: "SELECT seq FROM entry WHERE kind = 'dispute-filed' ORDER BY seq")
    for id in ids {
      try body(id, History(try EntryDecoding.entries(of: id.entry, in: database, unreadable: unreadable)))
    }
  }

  private static func id(of number: ApplicationNumber, in database: Database) throws -> ApplicationID? {
    try ApplicationID.fetchOne(
      database, sql: "SELECT id FROM application WHERE year = ? AND serial = ?",
      arguments: [number.year, number.serial])
  }
}
