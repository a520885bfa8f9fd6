import FoiaCalendar
import FoiaCore
import FoiaStore
import Foundation
import TestKit
import Testing

@Suite("Restoring a ledger")
struct RestoreTests {
  private let temporary: TemporaryLedger
  private let backup: String
  private let kept: String

  /// A ledger with one answered application and a backup of it, noted in it.
  init() throws {
    temporary = try TemporaryLedger()
    (backup, kept) = (
      temporary.folder.appending(path: "b.db").path, temporary.folder.appending(path: "foia.db.replaced").path
    )
    try temporary.close(try temporary.register("2025-03-03"), on: "2025-03-20", .granted)
    let made = try temporary.ledger.backUp(to: backup)
    try temporary.ledger.record(as: temporary.recording) { try $0.note(made) }
  }

  private func entries(_ path: String) throws -> String { try run("sqlite3", [path, "SELECT * FROM entry"]).text }

  @Test("says which entries go and come back, and which figures of the years that are not filed change")
  func changes() throws {
    _ = try temporary.register("2025-04-01", kind: .business)
    _ = try temporary.register("2026-04-01")
    let plan = try Ledger.restoration(of: temporary.path, from: backup)
    #expect(plan.common == 3 && plan.lostCount == 3 && plan.gainedCount == 0)
    #expect(plan.lost.map(\.entry.seq) == [4, 5, 6] && plan.gained.isEmpty)
    let told = plan.figures.map { "\($0.year) \($0.cell.row.code) \($0.cell.column.code) \($0.now) \($0.then)" }
    #expect(
      told == [
        "2025 new business 1 0", "2025 new total 2 1", "2025 carried-out business 1 0", "2025 carried-out total 1 0",
        "2026 new person 1 0", "2026 new total 1 0", "2026 carried-in business 1 0", "2026 carried-in total 1 0",
        "2026 carried-out person 1 0", "2026 carried-out business 1 0", "2026 carried-out total 2 0",
      ])
    try temporary.freeze(2025, on: "2026-11-23")
    #expect(try Set(Ledger.restoration(of: temporary.path, from: backup).figures.map(\.year)) == [2026])
  }

  @Test("puts the backup in its place and keeps what was there, and both go on as ledgers")
  func restored() throws {
    _ = try temporary.register("2025-04-01")
    let (now, then) = (try entries(temporary.path), try entries(backup))
    try Ledger.restore(temporary.path, from: backup, keepingAs: kept)
    #expect(try entries(temporary.path) == then && entries(kept) == now && entries(backup) == then)
    for path in [temporary.path, kept] {
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
      #expect(try run("python3", [python("verify_chain.py"), path]).status == 0)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: temporary.folder.path).sorted()
    #expect(names == ["b.db", "foia.db", "foia.db.replaced"])
    // The other way round: what only the kept one has comes back.
    let plan = try Ledger.restoration(of: temporary.path, from: kept)
    #expect(plan.common == 3 && plan.lostCount == 0 && plan.gained.map(\.entry.seq) == [4, 5])
  }

  @Test("keeps whoever had the ledger open from recording into the file that was replaced")
  func openElsewhere() throws {
    let open = try Ledger(at: temporary.path)
    defer { open.close() }
    _ = try open.agency()
    try Ledger.restore(temporary.path, from: backup, keepingAs: kept)
    let before = try entries(kept)
    #expect(throws: Fault.record(.replaced(temporary.path))) {
      try open.record(as: temporary.recording) { try $0.void(.serial(1), reason: "重复登记") }
    }
    #expect(try entries(kept) == before)
  }

  @Test("works where the ledger is missing, damaged or no database")
  func withoutLedger() throws {
    let then = try entries(backup)
    let gone = temporary.folder.appending(path: "new.db").path
    guard case .nothing = try Ledger.restoration(of: gone, from: backup).present else {
      Issue.record("something is there")
      return
    }
    try Ledger.restore(gone, from: backup, keepingAs: kept)
    #expect(try entries(gone) == then && !FileManager.default.fileExists(atPath: kept))

    for damage in [Data("no database".utf8), try Data(contentsOf: URL(filePath: backup)).prefix(5000)] {
      let path = temporary.folder.appending(path: "damaged-\(damage.count).db").path
      try damage.write(to: URL(filePath: path))
      guard case .unreadable = try Ledger.restoration(of: path, from: backup).present else {
        Issue.record("\(damage.count) bytes were read")
        continue
      }
      try Ledger.restore(path, from: backup, keepingAs: path + ".kept")
      #expect(try entries(path) == then && Data(contentsOf: URL(filePath: path + ".kept")) == damage)
    }
  }

  @Test("takes no journal of the replaced file for one of the new file")
  func journal() throws {
    let path = temporary.folder.appending(path: "damaged.db").path
    try Data("no database".utf8).write(to: URL(filePath: path))
    try Data("journal".utf8).write(to: URL(filePath: path + "-journal"))
    try Ledger.restore(path, from: backup, keepingAs: kept)
    #expect(!FileManager.default.fileExists(atPath: path + "-journal"))
    #expect(try entries(path) == entries(backup))
  }

  @Test("does not play the journal of a missing ledger back into the new file")
  func strayJournal() throws {
    let path = temporary.folder.appending(path: "gone.db").path
    try Data("journal".utf8).write(to: URL(filePath: path + "-journal"))
    try Ledger.restore(path, from: backup, keepingAs: kept)
    #expect(try entries(path) == entries(backup))
    #expect(try String(contentsOfFile: path + ".stray-journal", encoding: .utf8) == "journal")
  }

  @Test("works with paths that are not UTF-8")
  func gbk() throws {
    // 公开 in GBK.
    let name = String(path: [0xB9, 0xAB, 0xBF, 0xAA])
    let path = temporary.folder.path + "/" + name
    try Ledger.restore(path, from: backup, keepingAs: path + ".kept")
    #expect(throws: Fault.record(.backup(.sameFile(path)))) { try Ledger.restoration(of: path, from: path) }
    try Ledger.restore(path, from: backup, keepingAs: path + ".kept")
    let kept = try Ledger(at: path + ".kept")
    defer { kept.close() }
    #expect(try kept.head().count == 3)
  }

  @Test("is refused from the backup of another ledger, from the ledger itself, and from a backup that was changed")
  func refused() throws {
    let other = try TemporaryLedger(by: "李敏")
    #expect(throws: Fault.record(.backup(.anotherLedger(backup, agency: "易县某局", own: "易县某局")))) {
      try Ledger.restoration(of: other.path, from: backup)
    }
    #expect(throws: Fault.record(.backup(.sameFile(temporary.path)))) {
      try Ledger.restoration(of: temporary.path, from: temporary.path)
    }
    let sql = "DROP TRIGGER entry_is_never_changed; UPDATE entry SET recorded_by = '赵六' WHERE seq = 2"
    #expect(try run("sqlite3", [backup, sql]).status == 0)
    let before = try entries(temporary.path)
    #expect(throws: Fault.self) { try Ledger.restoration(of: temporary.path, from: backup) }
    #expect(throws: Fault.self) { try Ledger.restore(temporary.path, from: backup, keepingAs: kept) }
    #expect(try entries(temporary.path) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.folder.path).sorted() == ["b.db", "foia.db"])
  }

  @Test("from a folder takes the newest backup of the ledger")
  func newest() throws {
    let folder = temporary.folder.appending(path: "backups").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(throws: Fault.record(.backup(.noBackup(folder)))) {
      try Ledger.newestBackup(in: folder, of: temporary.path)
    }
    func make(_ ledger: Ledger, _ second: Int) throws -> String {
      let name = try ledger.backupName(at: try #require(Instant("2026-11-23T01:02:0\(second).004Z")))
      _ = try ledger.backUp(to: "\(folder)/\(name)")
      return "\(folder)/\(name)"
    }
    let own = try [3, 5, 4].map { try make(temporary.ledger, $0) }
    let other = try TemporaryLedger(by: "李敏")
    let foreign = try make(other.ledger, 9)
    #expect(try Ledger.newestBackup(in: folder, of: temporary.path) == own[1])
    #expect(try Ledger.newestBackup(in: folder, of: other.path) == foreign)
    // Without a ledger to go by nobody knows which one is meant.
    let fault = #expect(throws: Fault.self) { try Ledger.newestBackup(in: folder, of: folder + "/none.db") }
    #expect(fault?.code == .ambiguousBackup)
  }
}
