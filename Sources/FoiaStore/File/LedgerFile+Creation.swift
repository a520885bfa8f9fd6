internal import FoiaCore
internal import Foundation
internal import GRDB

extension LedgerFile {
  /// Creates the file for those who can use it, with the whole schema, and fills it in one transaction. If anything
  /// fails no file is left. An empty file is taken: the making of a ledger was interrupted.
  ///
  /// - Throws: a `Fault` if there is a file already, none can be written there, or it cannot be given to the group.
  static func create(_ path: String, for audience: LedgerAudience, then fill: (Database) throws -> Void) throws(Fault) {
    try LedgerPath.check(path)
    let isNew = try reserve(path)
    do throws(Fault) {
      try audience.open(path)
    } catch {
      if isNew { unlink(path.cPath) }
      throw error
    }
    let place = inode(of: path)
    try translatingErrors(of: path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      do {
        try queue.inDatabase { database in
          try database.inTransaction(.immediate) {
            // Somebody else may have taken or removed the empty file meanwhile.
            guard try isEmpty(database), inode(of: path) == place else { throw Fault.record(.alreadyExists(path)) }
            try LedgerUpgrade.run(in: database)
            try fill(database)
            return .commit
          }
        }
      } catch {
        if isNew { try? queue.inDatabase { database in try remove(path, ifEmpty: database) } }
        throw error
      }
      try queue.close()
    }
  }

  /// Whether a ledger can be made at a path: nothing is there, or an empty file, as an interrupted making leaves it.
  static func isFree(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path.cPath, &status) == 0 else { return true }
    guard status.st_mode & S_IFMT == S_IFREG else { return false }
    let queue = try? DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue?.close() }
    return (try? queue?.inDatabase(isEmpty)) ?? false
  }

  /// Makes an empty file that only its owner may use, or takes one that is there.
  ///
  /// - Returns: whether it was made.
  private static func reserve(_ path: String) throws(Fault) -> Bool {
    do throws(Fault) {
      try FileCopy.makeFile(path, namedAs: path)
      return true
    } catch  where isFree(path) {
      guard chmod(path.cPath, 0o600) == 0 else { throw Fault.record(.readOnly(path)) }
      return false
    }
  }

  private static func inode(of path: String) -> ino_t? {
    var status = stat()
    return stat(path.cPath, &status) == 0 ? status.st_ino : nil
  }

  /// Removes the file while nobody else can write to it, unless somebody else has made a ledger of it.
  private static func remove(_ path: String, ifEmpty database: Database) throws {
    try database.inTransaction(.immediate) {
      if try isEmpty(database) { unlink(path.cPath) }
      return .rollback
    }
  }

  /// Whether the file holds nothing at all.
  static func isEmpty(_ database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "PRAGMA application_id") == 0
      && Int.fetchOne(database, sql: "SELECT count(*) FROM main.sqlite_schema") == 0
  }
}
