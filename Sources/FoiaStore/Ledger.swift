public import FoiaCalendar
public import FoiaCore
internal import GRDB

/// The record of one reporting body: a file, opened for reading and for appending to its log.
///
/// Every method throws a `RecordFault` when the file cannot be had, and the faults of its own job beside that.
public final class Ledger {
  public let path: String
  private let queue: DatabaseQueue

  /// Opens the ledger at `path`.
  ///
  /// - Parameter day: shows it as it stood on that day, the log up to the last entry written down by then; for reading only.
  public init(at path: String, asOf day: Day? = nil) throws {
    self.path = path
    self.queue = try LedgerFile.open(path)
    guard let day else { return }
    do {
      try write { database in try Snapshot.make(asOf: day, in: database) }
    } catch {
      close()
      throw error
    }
  }

  /// Makes a new ledger; its first entry is its founding.
  public static func create(at path: String, agency: String, recording: Recording) throws {
    try LedgerFile.create(path) { database in
      let action = try Action(database, log: Log(database, recording: recording))
      try action.found(Founding(agency: agency))
      try action.log.finish()
    }
  }

  /// Closes the file; to be called on every path, so that nothing is left beside it.
  public func close() {
    try? queue.close()
    // The closed queue is left to the end of the program: taking it down costs a twentieth of a whole `foia new`.
    _ = Unmanaged.passRetained(queue)
  }

  /// Runs one action: all that `body` records is written together, or nothing is.
  ///
  /// - Parameter dryRun: everything is done and checked, and then taken back.
  public func record<Value>(
    as recording: Recording, dryRun: Bool = false, _ body: (Action) throws -> Value
  ) throws -> Value {
    try translatingErrors(of: path) {
      var result: Value?
      try queue.inDatabase { database in
        try database.inTransaction(.immediate) {
          let log = try Log(database, recording: recording)
          result = try body(Action(database, log: log))
          try log.finish()
          return dryRun ? .rollback : .commit
        }
      }
      guard let result else { throw RecordFault.unreadable(path, reason: "no result") }
      return result
    }
  }

  /// Writes what is no entry of the log.
  func write(_ body: (Database) throws -> Void) throws {
    try translatingErrors(of: path) {
      try queue.inDatabase { database in
        try database.inTransaction(.immediate) {
          try body(database)
          return .commit
        }
      }
    }
  }

  /// Makes the file anew without what was deleted in it, so that erased bytes are nowhere in it.
  func compact() throws {
    try translatingErrors(of: path) { try queue.inDatabase { try $0.execute(sql: "VACUUM") } }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try translatingErrors(of: path) {
      try queue.inDatabase { database in
        var result: Result<Value, any Error>?
        try database.inTransaction(.deferred) {
          result = Result { try body(database) }
          // Nothing was written; and a damaged page that was met would make a commit fail.
          return .rollback
        }
        guard let result else { throw RecordFault.unreadable(path, reason: "no result") }
        return try result.get()
      }
    }
  }
}
