internal import FoiaCore
internal import FoiaSchema
internal import Foundation
internal import GRDB

/// The upgrade of a ledger from the schema of an earlier program, which the first recording in it made.
public struct SchemaUpgrade: Hashable, Sendable {
  /// The version of the schema before.
  public let from: Int
  /// The version of the schema since then.
  public let to: Int
  /// The path of the file as it was before.
  public let kept: String
}

/// Brings a ledger of an earlier program to today's schema.
enum LedgerUpgrade {
  /// A private copy of an older ledger in today's schema, to be read in its place. It is gone once it is closed.
  static func readableCopy(of file: DatabaseQueue) throws -> DatabaseQueue {
    let copy = try PrivateCopy.make(of: file)
    try copy.inDatabase { database in
      try database.inTransaction(.immediate) {
        try run(in: database)
        return .commit
      }
    }
    return copy
  }

  /// Keeps the file of an older ledger as it is under another name, then upgrades it within the transaction in which
  /// something is recorded.
  ///
  /// - Parameters:
  ///   - database: a connection to the file, in a transaction that has the right to write and has written nothing yet.
  ///   - path: the path of the file.
  /// - Returns: what was upgraded; nil if another program has done so meanwhile.
  static func run(keeping path: String, in database: Database) throws -> SchemaUpgrade? {
    let version = try version(of: database)
    guard version < Schema.version else { return nil }
    let kept = LedgerPath.free("\(path).v\(version)")
    // SQLite copies no database through the connection that writes it.
    var configuration = Configuration()
    configuration.readonly = true
    let reader = try DatabaseQueue(path: path, configuration: configuration)
    let copy = try reader.read { try DatabaseDraft(of: $0, at: kept, forThoseWhoUse: path) }
    try reader.close()
    try copy.finish()
    do {
      try run(in: database)
    } catch {
      unlink(kept.cPath)
      throw error
    }
    return SchemaUpgrade(from: version, to: Schema.version, kept: kept)
  }

  /// Runs the steps of the schema that a file does not have yet.
  static func run(in database: Database) throws {
    let version = try version(of: database)
    for step in Schema.steps.dropFirst(version) { try database.execute(sql: step) }
    try database.execute(sql: "PRAGMA user_version = \(Schema.version)")
    guard version > 0 else { return }
    // Older programs derived less; the log has everything, so the derived rows are made again from it.
    for table in DerivedApplication.tables { try database.execute(sql: "DELETE FROM \(table)") }
    try DerivedApplication.fill(database)
  }

  static func version(of database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }
}
