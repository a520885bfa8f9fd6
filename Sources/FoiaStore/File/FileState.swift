internal import FoiaCore
internal import FoiaSchema
internal import Foundation
internal import GRDB

/// What version of the schema an open file has, and where it is not as this program makes it.
struct FileState {
  /// The version whose shape the file has, or claims to have.
  let version: Int
  let deviations: [FileDeviation]

  /// Compares the file with what this program makes, within a transaction of the caller's.
  ///
  /// - Throws: a `Fault` if the file is no ledger, or was written by a newer program.
  init(of database: Database, _ path: String) throws {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == Schema.applicationID else {
      throw Fault.record(try LedgerFile.isEmpty(database) ? .emptyLedger(path) : .notALedger(path))
    }
    let told = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if told > Schema.version { throw Fault.record(.newer(path, version: told, known: Schema.version)) }
    let shape = try Shape(of: database)
    let known = Schema.fingerprints.firstIndex(of: shape.fingerprint).map { $0 + 1 }
    guard let version = known ?? (told > 0 ? told : nil) else { throw Fault.record(.notALedger(path)) }
    var deviations: [FileDeviation] = []
    if known == nil { deviations = shape.deviations(from: try .shipped(told)) }
    if let known, known != told { deviations = [.version(found: told, expected: known)] }
    // SQLite knows the journal mode of the file once it has read it.
    let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? ""
    if mode != "delete" { deviations.append(.journalMode(mode)) }
    self.version = version
    self.deviations = deviations
  }

  /// The state in a transaction of its own, so that an upgrade by somebody else is seen as a whole or not at all.
  static func consistent(_ database: Database, _ path: String) throws -> FileState {
    var state: Result<FileState, any Error>?
    try database.inTransaction(.deferred) {
      state = Result { try FileState(of: database, path) }
      return .rollback
    }
    guard let state else { throw Fault.record(.unreadable(path, reason: "no result")) }
    return try state.get()
  }
}

extension FileDeviation {
  /// That a file has several names, if it does.
  static func ofNames(_ count: Int) -> [FileDeviation] { count > 1 ? [.severalNames(count)] : [] }

  /// Where the permissions of a ledger's file, at a path without links, let others use it than its owner or the group that
  /// shares it.
  static func ofPermissions(_ path: String) -> [FileDeviation] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    guard let file = FileFacts(at: path), let folder = FileFacts(at: folder) else { return [] }
    if LedgerAudience(file) == nil { return [.fileMode(Int(file.permissions))] }
    guard let group = LedgerAudience.group(lostBy: file, in: folder) else { return [] }
    return [.fileGroup(AccountNames.name(ofGroup: file.group), expected: AccountNames.name(ofGroup: group))]
  }
}
