internal import CSQLite
internal import FoiaCore
internal import FoiaSchema
internal import Foundation
internal import GRDB

/// Opens and creates the SQLite file that holds a ledger.
enum LedgerFile {
  /// Opens the file of a ledger.
  ///
  /// - Parameter configuration: how the connection is set up.
  /// - Returns: a connection to the file, whether an earlier program made it, so that its schema is older, and where it is
  ///   not as the program of its version makes it.
  /// - Throws: a `Fault` if there is no such file, it must not be read, is no ledger, or was written by a newer program.
  static func open(
    _ path: String, _ configuration: Configuration = LedgerFile.configuration
  ) throws(Fault) -> (queue: DatabaseQueue, isOlder: Bool, deviations: [FileDeviation]) {
    let real = try LedgerPath.check(path)
    var status = stat()
    guard stat(path.cPath, &status) == 0 else {
      throw Fault.record(errno == EACCES ? .notPermitted(path) : .noSuchFile(path))
    }
    if access(path.cPath, R_OK) != 0 { throw Fault.record(.notPermitted(path)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Fault.record(.isDirectory(path))
    default: throw Fault.record(.access(.notAFile(path)))
    }
    return try translatingErrors(of: path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let state = try queue.inDatabase { database in try FileState.consistent(database, path) }
      let isOlder = state.version < Schema.version
      return (queue, isOlder, state.deviations + FileDeviation.ofPermissions(real))
    }
  }

  /// How many seconds a command waits for others.
  static let patience = 10

  /// How every connection to a ledger's file is set up.
  static var configuration: Configuration { configuration(readingDamage: false) }

  /// Once, before the first connection: nothing asks SQLite how much memory it has, and the lock for it costs a tenth of an import.
  private static let spareMemoryAccount = foia_spare_memory_account()

  /// The same; or how a connection is set up that reads what is left of a damaged file, and writes nothing.
  static func configuration(readingDamage isDamaged: Bool) -> Configuration {
    _ = spareMemoryAccount
    var configuration = Configuration()
    // SQLite's own pauses grow to a tenth of a second, in which others write ten times; the moment at which the file is
    // free for a reader would be missed again and again.
    let pause: UInt32 = 4
    configuration.busyMode = .callback { tries in
      usleep(pause * 1000)
      return tries < patience * 1000 / Int(pause)
    }
    configuration.prepareDatabase { database in
      try database.confine(readingDamage: isDamaged)
      try database.syncEveryCommit()
    }
    return configuration
  }
}

/// Runs `body`, and turns errors of SQLite into faults that a person can act on.
func translatingErrors<Value>(of path: String, _ body: () throws -> Value) throws(Fault) -> Value {
  do {
    return try body()
  } catch let error as DatabaseError {
    throw .record(RecordFault(error, path))
  } catch is RowDecodingError {
    throw .record(.damaged(path, detail: "NULL"))
  } catch {
    throw Fault(foreign: error)
  }
}

extension RecordFault {
  /// What an error of SQLite means for the file at a path.
  init(_ error: DatabaseError, _ path: String) {
    let detail = error.message ?? "SQLite \(error.resultCode.rawValue)"
    self =
      switch error.resultCode {
      case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK: .interrupted(path)
      case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_DBMOVED: .replaced(path)
      case .SQLITE_NOTADB: .notALedger(path)
      case .SQLITE_CORRUPT: .damaged(path, detail: detail)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path, by: LockSearch.holder(of: path))
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path)
      case .SQLITE_FULL: .diskFull(path)
      case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE && AccessFault.sizeLimit(path) != nil:
        AccessFault.sizeLimit(path).map { .access($0) } ?? .unreadable(path, reason: detail)
      default: .unreadable(path, reason: detail)
      }
  }
}
