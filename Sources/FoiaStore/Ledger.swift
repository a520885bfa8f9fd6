public import FoiaCalendar
public import FoiaCore
internal import Foundation
internal import GRDB

/// The record of one reporting body: a file that is opened for reading and for appending to its log.
///
/// Every method throws a `Fault` if the file cannot be read or written, besides the faults that it names itself.
public final class Ledger {
  /// The path of the file.
  public let path: String
  /// Where the file is not as this program makes it; it can then be read, but not written.
  public let deviations: [FileDeviation]
  private lazy var turn = WriteTurn(path: path)
  /// What is to be said about the days with which something was recorded by this value.
  public private(set) var remarks: [RecordedDays.Remark] = []
  /// The upgrade that the first recording in a ledger of an earlier program made; nil if there was none.
  public private(set) var upgrade: SchemaUpgrade?
  private let file: DatabaseQueue
  /// A private copy that is read in the place of the file; nil if the file itself is read.
  private var copy: DatabaseQueue?
  /// Whether it is shown as it stood on a past day.
  let isOfPast: Bool
  /// Whether an earlier program made the file, and nothing was recorded in it since.
  private var isOlder: Bool

  /// Opens the ledger at a path. One of an earlier program is read through a private copy; its file is upgraded by what is
  /// first recorded in it.
  ///
  /// - Parameters:
  ///   - path: the path of the file.
  ///   - day: shows the ledger as it stood on that day, up to the first entry recorded after it, for reading only; nil
  ///     opens it as it is.
  ///   - copied: whether what is read is a private copy of the file as it is now, so that nobody waits for a reader who
  ///     goes through all of it. A past day is always read so.
  /// - Throws: a `Fault` if there is no such ledger, or if the day lies before its first entry.
  public init(at path: String, asOf day: Day? = nil, copied: Bool = false) throws(Fault) {
    self.path = path
    self.isOfPast = day != nil
    (file, isOlder, deviations) = try LedgerFile.open(path)
    do throws(Fault) {
      if isOlder || copied || day != nil { try makeCopy() }
      guard let day else { return }
      try translatingErrors(of: path) {
        // Only temporary tables are written.
        try transact(on: queue, .deferred) { database in
          try Snapshot.make(asOf: day, in: database)
          return .commit
        }
      }
    } catch {
      close()
      throw error
    }
  }

  /// Closes the file. To be called in every case, so that no journal is left beside it.
  public func close() {
    for queue in [copy, file].compactMap(\.self) {
      try? queue.close()
      // The closed queue is never released: that would take a twentieth of the time of a whole `foia new`.
      _ = Unmanaged.passRetained(queue)
    }
  }

  /// What is read.
  private var queue: DatabaseQueue { copy ?? file }

  /// From here on what is read is a private copy of the file as it is now.
  private func makeCopy() throws(Fault) {
    guard isOlder else {
      copy = try translatingErrors(of: path) { try PrivateCopy.makeIfPossible(of: file) }
      return
    }
    do throws(Fault) {
      copy = try translatingErrors(of: path) { try LedgerUpgrade.readableCopy(of: file) }
    } catch {
      // A file that was tampered with may not even be read as the version it says it is.
      throw deviations.isEmpty ? error : .record(.notAsMade(path, deviations))
    }
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
    try inTurn { () throws(Fault) in try recordInTurn(as: recording, dryRun: dryRun, body) }
  }

  /// Runs `body`, which writes, once no other program of this kind writes.
  func inTurn<Value>(_ body: () throws(Fault) -> Value) throws(Fault) -> Value {
    try requireAsMade()
    return try turn.having(within: LedgerFile.patience, elseLocked: path) { () throws(Fault) in
      // While it is restored the ledger has a second name.
      try checkNames()
      return try body()
    }
  }

  private func recordInTurn<Value>(
    as recording: Recording, dryRun: Bool, _ body: (Action) throws -> Value
  ) throws(Fault) -> Value {
    try translatingErrors(of: path) {
      var result: Value?
      var remarks: [RecordedDays.Remark] = []
      try write(dryRun: dryRun) { database in
        let log = try Log(database, recording: recording)
        let action = Action(database, log: log, at: path)
        result = try body(action)
        try log.finish()
        guard !dryRun else { return nil }
        try SearchIndex.catchUp(with: log.nextEntry.advanced(by: -1), in: database)
        guard let written = action.written else { return nil }
        remarks = RecordedDays.remarks(log.told, stored: log.recording.day)
        return Commit(of: written, head: log.head)
      }
      self.remarks += remarks
      guard let result else { throw Fault.record(.unreadable(path, reason: "no result")) }
      return result
    }
  }

  /// Runs a transaction that writes something other than entries of the log.
  func write(_ body: (Database) throws -> Void) throws(Fault) {
    try requireAsMade()
    try translatingErrors(of: path) {
      try write(dryRun: false) { database in
        try body(database)
        return nil
      }
    }
  }

  /// Runs a transaction that writes. The first one in a ledger of an earlier program also upgrades its file; one that is
  /// rolled back leaves the file as it is.
  ///
  /// - Parameter body: returns what the commit is to make sure of; nil if there is nothing in the log to look for.
  func write(dryRun: Bool, _ body: (Database) throws -> Commit?) throws {
    let target = dryRun ? queue : file
    var (made, commit): (SchemaUpgrade?, Commit?)
    do {
      try transact(on: target) { database in
        // Nobody can read the file from the first changed page that is written into it: they stay in memory until the
        // commit, up to a bound in KiB.
        try database.execute(sql: "PRAGMA cache_spill = -\(Self.changedPages >> 10)")
        if isOlder, !dryRun { made = try LedgerUpgrade.run(keeping: path, in: database) }
        commit = try body(database)
        return dryRun ? .rollback : .commit
      }
    } catch {
      guard let commit, let failure = error as? DatabaseError else {
        if let made { unlink(made.kept.cPath) }
        throw error
      }
      try? target.close()
      throw commit.fault(after: failure, at: path)
    }
    guard !dryRun, let copy else { return }
    try? copy.close()
    self.copy = nil
    (isOlder, upgrade) = (false, made)
  }

  /// How many bytes of changed pages a transaction keeps in memory: those of an import of about 600,000 applications.
  static let changedPages = 512 << 20

  private func transact(
    on queue: DatabaseQueue, _ kind: Database.TransactionKind = .immediate,
    _ body: (Database) throws -> Database.TransactionCompletion
  ) throws {
    try queue.inDatabase { database in
      try database.inTransaction(kind) { try body(database) }
    }
  }

  /// Rewrites the file without what was deleted from it, so that erased bytes are nowhere in it.
  func compact() throws(Fault) {
    try requireAsMade()
    try checkNames()
    try translatingErrors(of: path) { try queue.inDatabase { try $0.vacuum() } }
  }

  /// Nothing is written to a file that is not as this program makes it: what guards the log may be gone from it.
  private func requireAsMade() throws(Fault) {
    if !deviations.isEmpty { throw Fault.record(.notAsMade(path, deviations)) }
  }

  /// The version of the schema that the file itself has.
  func schema() throws(Fault) -> Int {
    try translatingErrors(of: path) { try file.inDatabase(LedgerUpgrade.version) }
  }

  /// How SQLite keeps the changes of the file itself until they are whole.
  func journalMode() throws(Fault) -> String {
    try translatingErrors(of: path) {
      try file.inDatabase { try String.fetchOne($0, sql: "PRAGMA journal_mode") ?? "" }
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(Fault) -> Value { try read(from: queue, body) }

  /// Reads the file itself as it is now, also where a copy of it is read otherwise.
  func readNow<Value>(_ body: (Database) throws -> Value) throws(Fault) -> Value { try read(from: file, body) }

  private func read<Value>(
    from queue: DatabaseQueue, _ body: (Database) throws -> Value
  ) throws(Fault) -> Value {
    try translatingErrors(of: path) {
      try StopSignals.held(if: queue === file) {
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
}
