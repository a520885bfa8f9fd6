internal import FoiaCore
internal import Foundation
internal import GRDB

/// The rules on the record itself: the hash chain from the first entry, the head, the days of recording, the file.
struct RecordAudit {
  let database: Database
  let scope: CheckScope

  func run(_ found: (Finding) throws -> Void) throws {
    if let now = scope.now, scope.wants(BackupMissing.rule), let finding = try backupFinding(now: now) {
      try found(finding)
    }
    if scope.wants(FileDamaged.rule) {
      for finding in Self.damages(in: database, isFull: scope.isFull) { try found(finding) }
    }
    if scope.wants(ErasureUnfinished.rule) {
      for number in try UnfinishedErasures.numbers(in: database) { try found(ErasureUnfinished.finding(of: number)) }
    }
    if scope.wants(RecordChanged.rule) || scope.wants(RecordedOnAnotherDay.rule) { try chain(found) }
  }

  private func backupFinding(now: Instant) throws -> Finding? {
    func instant(_ sql: String) throws -> Instant? {
      try String.fetchOne(database, sql: sql).flatMap { Instant($0) }
    }
    guard let founded = try instant("SELECT recorded_at FROM entry WHERE seq = 1") else { return nil }
    let last = try instant(
      "SELECT max(recorded_at) FROM entry WHERE application IS NULL AND kind = 'backed-up'")
    return BackupMissing.finding(founded: founded, last: last, now: now)
  }

  /// What is wrong with the file.
  ///
  /// - Parameter isFull: whether SQLite itself looks up every row in every index, which takes longer; otherwise the
  ///   indexes are compared as a whole.
  static func damages(in database: Database, isFull: Bool) -> [Finding] {
    do {
      let check = isFull ? "integrity_check" : "quick_check"
      let damages = try String.fetchAll(database, sql: "PRAGMA main.\(check)(20)").filter { $0 != "ok" }
      let indexes = isFull || !damages.isEmpty ? [] : try IndexAudit.findings(in: database)
      let orphans = try Row.fetchAll(database, sql: "PRAGMA main.foreign_key_check").prefix(20).map { row -> String in
        let (child, rowid, parent): (String?, Int?, String?) = try (
          row.value(0, of: "foreign_key_check"), row.value(1, of: "foreign_key_check"),
          row.value(2, of: "foreign_key_check")
        )
        return "\(child ?? "") rowid \(rowid ?? 0) → \(parent ?? "")"
      }
      return indexes + (damages + orphans).map(FileDamaged.finding)
    } catch {
      return [FileDamaged.finding((error as? DatabaseError)?.message ?? "\(error)")]
    }
  }

  private func chain(_ found: (Finding) throws -> Void) throws {
    let head = try Row.fetchOne(database, sql: "SELECT count, hash FROM head").map {
      LogHead(
        count: try $0.value(0, of: "head"), hash: Array(try $0.value(1, of: "head") as Data? ?? Data()).hexadecimal)
    }
    var walk = ChainWalk(
      head: head, filings: try LedgerEntries.filings(in: database, unreadable: { _ in }), noted: scope.notedHead)
    var days = RecordedOnAnotherDay.Comparison()
    var line = try EntryLine(database)
    while try line.next() {
      let broken = walk.step(
        line.seq, about: line.subject, isAsHashed: line.hash == line.expectedHash, personal: line.personal,
        hash: { line.hash.hexadecimal })
      for finding in broken { try found(finding) }
      if scope.wants(RecordedOnAnotherDay.rule), line.isFirstOfAction,
        let finding = days.finding(at: line.seq, told: line.recordedDay, instant: line.recordedAt)
      {
        try found(finding)
      }
    }
    for finding in walk.end() { try found(finding) }
    guard walk.lacksPersonalValues else { return }
    // In a snapshot of an earlier day, values that were erased later are gone too.
    let erased = Set(
      try ApplicationID.fetchAll(database, sql: "SELECT application FROM main.entry WHERE kind = 'erased'"))
    for finding in walk.missingPersonalValues(erased: erased) { try found(finding) }
  }
}
