internal import FoiaCalendar
internal import FoiaCore
internal import Foundation
internal import GRDB

/// The rules on the record itself: the hash chain from its first entry, the head, the days of writing, the file.
struct RecordAudit {
  let database: Database
  let scope: CheckScope

  func run(_ found: (Finding) throws -> Void) throws {
    if scope.wants(.r2) { for finding in fileFindings() { try found(finding) } }
    if scope.wants(.r1) || scope.wants(.r4) { try chain(found) }
  }

  private func fileFindings() -> [Finding] {
    func finding(_ text: String) -> Finding { Finding(.r2, .error, .record, .damage(text)) }
    do {
      let check = scope.isFull ? "integrity_check" : "quick_check"
      let damages = try String.fetchAll(database, sql: "PRAGMA main.\(check)(20)").filter { $0 != "ok" }
      let orphans = try Row.fetchAll(database, sql: "PRAGMA main.foreign_key_check").prefix(20).map { row in
        "\(row[0] as String? ?? "") rowid \(row[1] as Int? ?? 0) → \(row[2] as String? ?? "")"
      }
      return (damages + orphans).map(finding)
    } catch {
      return [finding((error as? DatabaseError)?.message ?? "\(error)")]
    }
  }

  private func chain(_ found: (Finding) throws -> Void) throws {
    func report(_ fault: ChainFault, at seq: Int?) throws {
      try found(Finding(.r1, .error, seq.map { .entry($0) } ?? .record, .chain(fault)))
    }
    var filedHeads = Dictionary(
      try LedgerEntries.filings(in: database, unreadable: { _ in }).map { ($0.position, $0) },
      uniquingKeysWith: { first, _ in first })
    let head = try Row.fetchOne(database, sql: "SELECT count, hash FROM head").map {
      (count: $0[0] as Int, hash: Array($0[1] as Data? ?? Data()))
    }
    let wanted = scope.notedHead.map { Array($0.utf8) }
    var isNotedHeadKnown = wanted == nil
    var missingPersonal: [(seq: Int, application: Int)] = []
    var days = RecordingDays()
    var line = try EntryLine(database)
    var last = 0
    while try line.next() {
      let seq = line.seq
      if seq > last + 1 {
        try report(.missing(from: last + 1, to: seq - 1), at: last + 1)
      } else if line.hash != line.expectedHash {
        try report(.changed(seq), at: seq)
      }
      last = seq
      switch line.personal {
      case .asCommitted: break
      case .changed: try report(.personalChanged(seq), at: seq)
      case .missing: missingPersonal.append((seq, line.application ?? 0))
      }
      if let wanted, !isNotedHeadKnown { isNotedHeadKnown = line.hash.hexadecimal.utf8.starts(with: wanted) }
      if let filing = filedHeads.removeValue(forKey: seq), filing.head != line.hash.hexadecimal {
        try report(.filedHead(year: filing.year, position: seq), at: seq)
      }
      if seq == head?.count, head?.hash != line.hash { try report(.headHash(count: seq), at: nil) }
      if line.isFirstOfAction, let (told, real) = days.difference(line.recordedDay, line.recordedAt) {
        try found(Finding(.r4, .warning, .entry(seq), .otherDay(told: told, real: real)))
      }
    }
    let count = head?.count ?? 0
    if last < count { try report(.cut(from: last + 1, to: count), at: last + 1) }
    if last > count { try report(.beyondHead(from: count + 1, to: last), at: count + 1) }
    for filing in filedHeads.values where filing.position > last {
      try report(.filedHead(year: filing.year, position: filing.position), at: nil)
    }
    if let noted = scope.notedHead, !isNotedHeadKnown { try report(.unknownHead(noted), at: nil) }
    guard !missingPersonal.isEmpty else { return }
    // What was erased after the day that is looked at is gone all the same.
    let erased = Set(try Int.fetchAll(database, sql: "SELECT application FROM main.entry WHERE kind = 'erased'"))
    for (seq, application) in missingPersonal where !erased.contains(application) {
      try report(.personalMissing(seq), at: seq)
    }
  }
}

/// Compares the day an entry was written down, as told, with that of the real instant, in UTC+8.
private struct RecordingDays {
  private var lastTold: [UInt8] = []
  private var lastHour: [UInt8] = []
  private var lastDifference: (Day, Day)?

  mutating func difference(_ told: [UInt8], _ instant: [UInt8]) -> (told: Day, real: Day)? {
    let hour = Array(instant.prefix(13))
    if told == lastTold, hour == lastHour { return lastDifference }
    (lastTold, lastHour) = (told, hour)
    lastDifference = nil
    let text = String(decoding: instant, as: UTF8.self)
    guard let day = Day(iso: String(decoding: told, as: UTF8.self)), let date = Day(iso: text.prefix(10)),
      let hours = Int(text.dropFirst(11).prefix(2))
    else { return nil }
    let real = hours >= 16 ? date.advanced(by: 1) : date
    if real != day { lastDifference = (day, real) }
    return lastDifference
  }
}
