internal import FoiaCalendar
public import FoiaCore
internal import Foundation
internal import GRDB

extension Ledger {
  /// The name that a backup made at an instant has in a folder.
  public func backupName(at instant: Instant) throws(Fault) -> BackupName {
    BackupName(ofLedger: try read { try LedgerState.first(in: $0) }, at: instant)
  }

  /// Copies the ledger as it is in one moment, while others go on working with it, and reads the copy back: every page,
  /// the chain of the log, the rows derived from it, and the figures of every year, which have to be those of the ledger.
  /// Only then does the copy get its name. Those can use it who can use the ledger. The attached files are copied beside it before
  /// it has its name.
  ///
  /// - Parameters:
  ///   - path: where the backup is to be; no file there is ever replaced.
  ///   - lacking: takes the entries whose attached files are missing or changed, and so not in the backup.
  /// - Returns: what `Action.note` records.
  /// - Throws: a `Fault` if there is a file already, if nothing can be written there, or if the copy is not sound; then
  ///   nothing is left behind.
  public func backUp(to path: String, lacking: ([EntryID]) -> Void = { _ in }) throws(Fault) -> Backup {
    try LedgerFile.checkAbsent(path)
    let target = try AttachmentFolder(of: path)
    try BackupFolder.removeAbandonedAttachments(beside: path)
    try LedgerFile.checkAbsent(target.path)
    let (state, kept, copy) = try read { database in
      (
        try LedgerState(database), try KeptAttachment.all(in: database),
        try DatabaseDraft(of: database, at: path, forThoseWhoUse: self.path)
      )
    }
    do throws(Fault) {
      guard try Ledger.soundState(at: copy.path, namedAs: self.path) == state else {
        throw .record(.backup(.unsound(path, [])))
      }
      let backup = Backup(head: state.head, digest: try Digest.hexadecimal(ofFile: copy.path))
      let missing = try target.copy(kept.digests, from: AttachmentFolder(of: self.path))
      try copy.finish()
      if !missing.isEmpty { lacking(kept.entries(of: missing)) }
      return backup
    } catch {
      copy.discard()
      try? target.removeAll(but: [])
      throw error
    }
  }

  /// Deletes all but the newest backups of this ledger in a folder. Only files count, and only they are deleted, that have
  /// the name of a backup and byte by byte the contents that the log has the digest of.
  ///
  /// - Parameters:
  ///   - folder: the path of the folder.
  ///   - count: how many are kept, at least one.
  /// - Returns: the names of the deleted files, the newest first.
  public func removeBackups(in folder: String, keeping count: Int) throws(Fault) -> [BackupName] {
    let first = try read { try LedgerState.first(in: $0) }
    let noted = try read { try LedgerEntries.standing(.backedUp, in: $0) }
    var places: [String: EntryID] = [:]
    for case (let seq, .backedUp(let backup)) in noted.map({ ($0.seq, $0.event) }) { places[backup.digest] = seq }
    // The log knows which is older, whatever the clock said when the file got its name.
    let own = try BackupFolder(folder).names.filter { $0.isOf(first) }.compactMap { name in
      (try? Digest.hexadecimal(ofFile: "\(folder)/\(name)")).flatMap { places[$0] }.map { (name: name, place: $0) }
    }
    let old = own.sorted { $0.place > $1.place }.map(\.name).dropFirst(max(1, count))
    for name in old where unlink("\(folder)/\(name)") != 0 && errno != ENOENT {
      throw DatabaseDraft.fault("\(folder)/\(name)", errno)
    }
    for name in old { try AttachmentFolder(of: "\(folder)/\(name)").removeAll(but: []) }
    if !old.isEmpty { try DatabaseDraft.syncFolder(of: "\(folder)/.") }
    return Array(old)
  }

  /// What a ledger says as a whole, once all of its pages, its chain and its derived rows are found to be sound.
  ///
  /// - Parameters:
  ///   - path: the path of the file.
  ///   - name: what it is called if it is not sound.
  static func soundState(at path: String, namedAs name: String) throws(Fault) -> LedgerState {
    let ledger = try Ledger(at: path)
    defer { ledger.close() }
    var scope = CheckScope(rules: [RecordChanged.rule, FileDamaged.rule])
    scope.isFull = true
    var found: [Finding] = []
    _ = try ledger.check(scope, today: Day(secondsSince1970: time(nil))) {
      if $0.severity == .error { found.append($0) }
    }
    if !found.isEmpty { throw .record(.backup(.unsound(name, found))) }
    return try ledger.read { try LedgerState($0) }
  }
}

extension Action {
  /// Records that a backup was made and found to be sound.
  public func note(_ backup: Backup) throws {
    try log.append(.backedUp(backup), about: .ledger)
    try removeUnneededAttachments()
  }
}
