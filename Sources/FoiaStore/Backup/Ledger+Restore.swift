public import FoiaCore
internal import Foundation
internal import GRDB

extension Ledger {
  /// The path of the newest backup in a folder: of the ledger at a path, or if that cannot be read, of the only ledger that
  /// the folder has backups of.
  ///
  /// - Throws: a `Fault` if there is no such backup, or if nobody knows which ledger is meant.
  public static func newestBackup(in folder: String, of path: String) throws(Fault) -> String {
    var names = try BackupFolder(folder).names
    if let first = firstHash(of: path) { names = names.filter { $0.isOf(first) } }
    guard let newest = names.first else { throw .record(.backup(.noBackup(folder))) }
    if names.contains(where: { $0.ledger != newest.ledger }) {
      let ledgers = Dictionary(names.map { ($0.ledger, $0) }, uniquingKeysWith: { newest, _ in newest })
      throw .record(.backup(.severalLedgers(folder, ledgers.values.sorted { $0.description < $1.description })))
    }
    return folder + (folder.hasSuffix("/") ? "" : "/") + newest.description
  }

  /// What changes if a backup takes the place of the ledger at a path, which may be damaged or missing.
  ///
  /// - Throws: a `Fault` if the backup is not sound, or if it is of another ledger than the one at the path.
  public static func restoration(of path: String, from backup: String) throws(Fault) -> Restoration {
    var plan = try comparison(of: path, with: backup)
    let source = try Ledger(at: backup)
    defer { source.close() }
    let kept = try source.read { try KeptAttachment.all(in: $0) }
    let folders = [try AttachmentFolder(of: backup), try AttachmentFolder(of: path)]
    plan.attachments = kept.count
    plan.lacking = kept.entries(
      of: kept.digests.filter { digest in
        !folders.contains { $0.state(of: digest) == .sound }
      })
    return plan
  }

  private static func comparison(of path: String, with backup: String) throws(Fault) -> Restoration {
    if let file = FileFacts(at: path)?.identity, file == FileFacts(at: backup)?.identity {
      throw .record(.backup(.sameFile(backup)))
    }
    let then = try soundState(at: backup, namedAs: backup)
    let side = Restoration.Side(agency: then.agency, head: then.head)
    if FileFacts(at: path) == nil { return Restoration(backup: side, present: .nothing) }
    let first = firstHash(of: path)
    do throws(Fault) {
      let (present, source) = (try Ledger(at: path, copied: true), try Ledger(at: backup))
      defer {
        present.close()
        source.close()
      }
      let now = try present.read { try LedgerState($0) }
      if now.first != then.first {
        throw .record(.backup(.anotherLedger(backup, agency: then.agency, own: now.agency)))
      }
      let filed = try present.read { try LedgerEntries.filed(in: $0) }
      let common = try present.read { here in
        try source.read { there in
          try Restoration.lastCommon(of: (now.head, then.head)) {
            try Chain.hash(at: $0, in: here) == Chain.hash(at: $0, in: there)
          }
        }
      }
      let years = Set(now.years.keys).union(then.years.keys).filter { filed[$0] == nil }.sorted()
      return Restoration(
        backup: side, present: .ledger(.init(agency: now.agency, head: now.head)), common: common,
        lost: try present.lastEntries(after: common), gained: try source.lastEntries(after: common),
        figures: years.flatMap { Restoration.moves(of: $0, now: now.years[$0]?.table, then: then.years[$0]?.table) })
    } catch {
      guard let fault = error.ofRecord, first == nil || first == then.first else { throw error }
      switch fault {
      // What is damaged is no reason to leave it as it is.
      case .damaged, .notALedger, .badEntry, .unreadable: return Restoration(backup: side, present: .unreadable(fault))
      default: throw error
      }
    }
  }

  /// Puts a copy of a backup in the place of the ledger at a path, and keeps what was there under another name. Others that
  /// are about to write in it are refused from then on, as the file they have opened is not the ledger any more.
  ///
  /// - Parameters:
  ///   - path: the path of the ledger; there may be none.
  ///   - backup: the path of the backup, which stays.
  ///   - kept: the path that the present file gets.
  /// - Throws: a `Fault` if the backup is not sound, or if another program is writing in the ledger.
  public static func restore(_ path: String, from backup: String, keepingAs kept: String) throws(Fault) {
    let source = try Ledger(at: backup)
    defer { source.close() }
    let place = try LedgerPath.check(path)
    let (head, attachments, copy) = try source.read {
      (
        try Chain.head(of: $0).head, try KeptAttachment.all(in: $0).digests,
        try DatabaseDraft(of: $0, at: place, forThoseWhoUse: backup)
      )
    }
    let (target, old) = (try AttachmentFolder(of: place), try AttachmentFolder(of: kept))
    do throws(Fault) {
      guard try soundState(at: copy.path, namedAs: backup).head == head else {
        throw .record(.backup(.unsound(backup, [])))
      }
      try whileNobodyWrites(in: place) { () throws(Fault) in
        // Until the files have changed places the present ledger has all of its own, and some more.
        if FileFacts(at: place) != nil { try target.keep(in: old) }
        _ = try target.copy(attachments, from: AttachmentFolder(of: backup))
        try copy.finish(keepingAs: kept)
      }
    } catch {
      copy.discard()
      throw error
    }
  }

  /// Runs `body` while no other program can write in a file, as far as it can be locked: a damaged one cannot.
  private static func whileNobodyWrites(in path: String, _ body: () throws(Fault) -> Void) throws(Fault) {
    guard FileFacts(at: path) != nil else { return try body() }
    try WriteTurn(path: path).having(within: LedgerFile.patience, elseLocked: path) { () throws(Fault) in
      try whileLocked(path, body)
    }
  }

  private static func whileLocked(_ path: String, _ body: () throws(Fault) -> Void) throws(Fault) {
    var isDone = false
    do {
      let queue = try DatabaseQueue(path: path, configuration: LedgerFile.configuration)
      defer { try? queue.close() }
      try queue.inDatabase { database in
        try database.inTransaction(.immediate) {
          isDone = true
          try body()
          return .rollback
        }
      }
    } catch let error as DatabaseError {
      if [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode) { throw .record(RecordFault(error, path)) }
      if !isDone { try body() }
    } catch {
      throw Fault(foreign: error)
    }
  }

  private func lastEntries(after common: EntryID) throws(Fault) -> [Restoration.ToldEntry] {
    try read { database in
      let ids = try EntryID.fetchAll(
        database, sql: "SELECT seq FROM entry WHERE seq > ? ORDER BY seq DESC LIMIT \(Restoration.told)",
        arguments: [common.rawValue])
      return try ids.reversed().map { try Self.told($0, in: database) }
    }
  }

  /// The hash of the first entry of the ledger at a path; nil if it cannot be read.
  private static func firstHash(of path: String) -> String? {
    guard let ledger = try? Ledger(at: path) else { return nil }
    defer { ledger.close() }
    return (try? ledger.read { try LedgerState.first(in: $0) }).flatMap { $0.isEmpty ? nil : $0 }
  }
}
