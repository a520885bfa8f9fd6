public import FoiaCalendar
public import FoiaCore
internal import GRDB

/// The record of one reporting body: a file that is opened for reading and for appending to its log.
///
/// Every method throws a `Fault` if the file cannot be read or written, besides the faults that it names itself.
public final class Ledger {
  /// The path of the file.
  public let path: String
  private let queue: DatabaseQueue
  private lazy var turn = WriteTurn(path: path)
  /// What is to be said about the days with which something was recorded by this value.
  public private(set) var remarks: [RecordedDays.Remark] = []

  /// Opens the ledger at a path, and upgrades its schema if it is older.
  ///
  /// - Parameters:
  ///   - path: the path of the file.
  ///   - day: shows the ledger as it stood on that day, up to the first entry recorded after it, for reading only; nil
  ///     opens it as it is.
  /// - Throws: a `Fault` if there is no such ledger, or if the day lies before its first entry.
  public init(at path: String, asOf day: Day? = nil) throws(Fault) {
    self.path = path
    self.queue = try LedgerFile.open(path)
    guard let day else { return }
    do throws(Fault) {
      try write { database in try Snapshot.make(asOf: day, in: database) }
    } catch {
      close()
      throw error
    }
  }

  /// Creates a new ledger, whose first entry records its founding.
  ///
  /// - Parameter audience: who can use it; without it its owner alone.
  /// - Throws: a `Fault` if the file exists already, cannot be written or cannot be given to the group.
  /// - Returns: the action that founded it.
  @discardableResult
  public static func create(
    at path: String, agency: String, recording: Recording, for audience: LedgerAudience = .owner
  ) throws(Fault) -> ActionID? {
    var written: ActionID?
    try LedgerFile.create(path, for: audience) { database in
      let action = try Action(database, log: Log(database, recording: recording))
      try action.found(Founding(agency: agency))
      try action.log.finish()
      written = action.written
    }
    return written
  }

  /// Closes the file. To be called in every case, so that no journal is left beside it.
  public func close() {
    try? queue.close()
    // The closed queue is never released: that would take a twentieth of the time of a whole `foia new`.
    _ = Unmanaged.passRetained(queue)
  }

  /// How many names the file has in the file system; above 1 it is only read.
  public var names: Int { FileFacts(at: path)?.names ?? 1 }

  /// SQLite finds what is left of an interrupted writing by the file's name: under another name it would not find it,
  /// or would take back with it what was recorded since.
  func checkNames() throws(Fault) {
    let count = names
    if count > 1 { throw .record(.access(.severalNames(path, count: count))) }
  }

  /// Runs one action: everything that `body` records is written together, or nothing is.
  ///
  /// - Parameters:
  ///   - recording: who records, and when.
  ///   - dryRun: whether everything is done and checked, but then rolled back.
  ///   - body: records by means of the action it receives, and returns everything that the answer needs, because nothing
  ///     may be read between the commit and the answer.
  /// - Throws: a `Fault`; where the commit itself failed but everything is recorded all the same, or nobody can tell, one
  ///   that says so.
  public func record<Value>(
    as recording: Recording, dryRun: Bool = false, _ body: (Action) throws -> Value
  ) throws(Fault) -> Value {
    try checkNames()
    guard turn.take(within: LedgerFile.patience) else {
      throw Fault.record(.locked(path, by: LockSearch.holder(of: path)))
    }
    defer { turn.giveBack() }
    return try translatingErrors(of: path) {
      var result: Value?
      var remarks: [RecordedDays.Remark] = []
      var commit: Commit?
      do {
        try queue.inDatabase { database in
          try database.inTransaction(.immediate) {
            let log = try Log(database, recording: recording)
            let action = try Action(database, log: log)
            result = try body(action)
            try log.finish()
            if dryRun { return .rollback }
            try SearchIndex.catchUp(with: log.nextEntry.advanced(by: -1), in: database)
            commit = action.written.map { Commit(of: $0, head: log.head) }
            if commit != nil { remarks = RecordedDays.remarks(log.told, stored: log.recording.day) }
            return .commit
          }
        }
      } catch let error as DatabaseError {
        guard let commit else { throw error }
        try? queue.close()
        throw commit.fault(after: error, at: path)
      }
      self.remarks += remarks
      guard let result else { throw Fault.record(.unreadable(path, reason: "no result")) }
      return result
    }
  }

  /// Runs a transaction that writes something other than entries of the log.
  func write(_ body: (Database) throws -> Void) throws(Fault) {
    try translatingErrors(of: path) {
      try queue.inDatabase { database in
        try database.inTransaction(.immediate) {
          try body(database)
          return .commit
        }
      }
    }
  }

  /// Rewrites the file without what was deleted from it, so that erased bytes are nowhere in it.
  func compact() throws(Fault) {
    try checkNames()
    try translatingErrors(of: path) { try queue.inDatabase { try $0.execute(sql: "VACUUM") } }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(Fault) -> Value {
    try translatingErrors(of: path) {
      try queue.inDatabase { database in
        var result: Result<Value, any Error>?
        try database.inTransaction(.deferred) {
          result = Result { try body(database) }
          // Nothing was written, and if a damaged page was read a commit would fail.
          return .rollback
        }
        guard let result else { throw Fault.record(.unreadable(path, reason: "no result")) }
        return try result.get()
      }
    }
  }
}
