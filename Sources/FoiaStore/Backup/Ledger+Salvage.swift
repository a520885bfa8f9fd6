public import FoiaCore
internal import Foundation
internal import GRDB

extension Ledger {
  /// Saves what can be read of a damaged ledger into a new one: every entry of the log up to the first that is missing, was
  /// changed or cannot be read, and everything that follows from them.
  ///
  /// - Parameters:
  ///   - path: the path of the damaged ledger, which is only read.
  ///   - target: the path of the new one.
  /// - Throws: a `Fault` if not even the first entry can be read, or the new ledger cannot be written.
  public static func salvage(_ path: String, to target: String) throws(Fault) -> Salvage {
    let source = try LedgerFile.open(path, LedgerFile.configuration(readingDamage: true)).queue
    defer { try? source.close() }
    let (files, savedFiles) = (try AttachmentFolder(of: path), try AttachmentFolder(of: target))
    var saved: Salvage?
    do throws(Fault) {
      try LedgerFile.create(target, for: .owner) { database in
        try translatingErrors(of: target) {
          try source.inDatabase { damaged in
            try damaged.inTransaction(.deferred) {
              var saving = try Saving(from: damaged, into: database)
              saved = try saving.run(path)
              let kept = try KeptAttachment.all(in: database)
              saved?.lacking = kept.entries(of: try savedFiles.copy(kept.digests, from: files))
              // If a damaged page was read a commit would fail.
              return .rollback
            }
          }
        }
      }
    } catch {
      if saved != nil { try? savedFiles.removeAll(but: []) }
      throw error
    }
    guard let saved else { throw .record(.unreadable(path, reason: "no result")) }
    return saved
  }
}

/// The saving of entries from one file into another.
private struct Saving {
  private let damaged: Database
  private let database: Database
  private let selection: Statement
  private let insertion: Statement
  private var head = LogHead(count: 0, hash: "")
  private var withoutPersonal: [EntryID] = []

  private static let columns = """
    seq, action, application, kind, effective, recorded_day, recorded_at, recorded_by, supersedes, payload_version,
    payload, commitment, hash
    """

  init(from damaged: Database, into database: Database) throws {
    self.damaged = damaged
    self.database = database
    selection = try damaged.makeStatement(sql: "SELECT \(Self.columns) FROM entry WHERE seq = ?")
    insertion = try database.makeStatement(
      sql: "INSERT INTO entry (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
  }

  mutating func run(_ path: String) throws -> Salvage {
    let broken = try saveLog()
    guard head.count > 0 else {
      throw Fault.record(.damaged(path, detail: broken?.subject.description ?? "head"))
    }
    try database.execute(
      sql: "UPDATE head SET count = ?1, hash = (SELECT hash FROM entry WHERE seq = ?1)", arguments: [head.count])
    try DerivedApplication.fill(database)
    return Salvage(head: head, broken: broken, withoutPersonal: withoutPersonal)
  }

  /// The place where the saving breaks off.
  private struct End: Error { let finding: Finding }

  /// Saves entry by entry; returns what is wrong where it ends, nil if nothing is.
  private mutating func saveLog() throws -> Finding? {
    do {
      var line = try reading { try EntryLine(damaged, withPersonal: false) }
      while try reading({ try line.next() }) {
        let next = head.last.advanced(by: 1)
        if line.seq != next {
          return RecordChanged.finding(.missing(from: next, to: line.seq.advanced(by: -1)), at: next)
        }
        if line.hash != line.expectedHash { return RecordChanged.finding(.changed(next), at: next) }
        try save(next)
        head = LogHead(count: next.rawValue, hash: line.hash.hexadecimal)
      }
    } catch let end as End {
      return end.finding
    }
    guard let stored = try? Chain.head(of: damaged).head, stored.count > head.count else { return nil }
    let next = head.last.advanced(by: 1)
    return RecordChanged.finding(.cut(from: next, to: stored.last), at: next)
  }

  /// Saves one entry with its personal values.
  ///
  /// - Throws: `End` if it is none that this program could have written.
  private mutating func save(_ seq: EntryID) throws {
    let unreadable = End(finding: RecordChanged.finding(.unreadable(seq), at: seq))
    let row = try reading { try Row.fetchOne(selection, arguments: [seq.rawValue]) }
    guard let row else { throw unreadable }
    let personal = personal(of: seq, commitment: (try? row.decode(Data?.self, forColumn: "commitment")) ?? nil)
    do {
      try database.inSavepoint {
        try insertion.execute(arguments: StatementArguments(row.databaseValues))
        if let personal {
          try database.execute(
            sql: "INSERT INTO personal (entry, salt, value) VALUES (?, ?, ?)",
            arguments: [seq.rawValue, personal.salt, personal.value])
        }
        let saved = try Row.fetchOne(
          database, sql: "SELECT \(EntryDecoding.columns) FROM \(EntryDecoding.tables) WHERE e.seq = ?",
          arguments: [seq.rawValue])
        guard let saved else { throw unreadable }
        _ = try EntryDecoding.entry(saved)
        return .commit
      }
    } catch let error as DatabaseError where error.resultCode != .SQLITE_CONSTRAINT {
      throw error
    } catch {
      throw unreadable
    }
  }

  /// The personal values of an entry; nil if they are not there, or not the ones it is committed to.
  private mutating func personal(of seq: EntryID, commitment: Data?) -> (salt: Data, value: String)? {
    guard let commitment else { return nil }
    do {
      let row = try Row.fetchOne(
        damaged, sql: "SELECT salt, value FROM personal WHERE entry = ?", arguments: [seq.rawValue])
      // It was erased.
      guard let row else { return nil }
      let (salt, value) = (try row.decode(Data.self, atIndex: 0), try row.decode(String.self, atIndex: 1))
      if Chain.commitment(salt: Array(salt), value: Array(value.utf8)) == Array(commitment) { return (salt, value) }
    } catch {
      // It is damaged; the entry itself is not.
    }
    withoutPersonal.append(seq)
    return nil
  }

  /// Reads from the damaged file.
  ///
  /// - Throws: `End` where SQLite cannot go on.
  private func reading<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw End(finding: FileDamaged.finding(error.message ?? "SQLite \(error.resultCode.rawValue)"))
    }
  }
}
