internal import FoiaCore
internal import Foundation
internal import GRDB

extension LedgerFile {
  /// Creates a ledger for those who can use it, with the whole schema, and gives it its name once it is filled: whatever
  /// fails or interrupts it, no file is left. An empty file is taken, as nothing is lost with it.
  ///
  /// - Throws: a `Fault` if there is a file already, none can be written there, or it cannot be given to the group.
  static func create(_ path: String, for audience: LedgerAudience, then fill: (Database) throws -> Void) throws(Fault) {
    try LedgerPath.check(path)
    try checkFree(path)
    let draft = try translatingErrors(of: path) {
      try DatabaseDraft(at: path, configuration) { database in
        try database.inTransaction(.immediate) {
          try LedgerUpgrade.run(in: database)
          try fill(database)
          return .commit
        }
      }
    }
    do throws(Fault) {
      try audience.open(draft.path, toBe: path)
      if let empty = FileFacts(at: path) { try replace(empty, by: draft) } else { try draft.finish() }
    } catch {
      draft.discard()
      throw error
    }
  }

  /// Makes sure that a ledger can be made at a path: nothing is there, or an empty file.
  ///
  /// - Throws: a `Fault` that says what is there.
  static func checkFree(_ path: String) throws(Fault) {
    var status = stat()
    let isEmpty = lstat(path.cPath, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size == 0
    if !isEmpty { try checkAbsent(path) }
  }

  /// Makes sure that nothing is at a path.
  ///
  /// - Throws: a `Fault` that says what is there.
  static func checkAbsent(_ path: String) throws(Fault) {
    var status = stat()
    guard lstat(path.cPath, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .record(.isDirectory(path))
    case S_IFLNK where FileFacts(at: path) == nil: throw .record(.access(.deadLink(path)))
    case S_IFREG, S_IFLNK: throw .record(.alreadyExists(path))
    default: throw .record(.access(.notAFile(path)))
    }
  }

  /// Puts a new ledger in the place of an empty file while nobody else can write into that, unless somebody else has made
  /// a ledger of it.
  private static func replace(_ empty: FileFacts, by draft: DatabaseDraft) throws(Fault) {
    try translatingErrors(of: draft.place) {
      let queue = try DatabaseQueue(path: draft.place, configuration: configuration)
      defer { try? queue.close() }
      try queue.inDatabase { database in
        try database.inTransaction(.immediate) {
          guard try isEmpty(database), FileFacts(at: draft.place)?.identity == empty.identity else {
            throw Fault.record(.alreadyExists(draft.place))
          }
          try draft.finishReplacing()
          return .rollback
        }
      }
    }
  }

  /// Whether the file holds nothing at all.
  static func isEmpty(_ database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "PRAGMA application_id") == 0
      && Int.fetchOne(database, sql: "SELECT count(*) FROM main.sqlite_schema") == 0
  }
}
