import FoiaCalendar
import FoiaCore
import FoiaStore
import Foundation
import TestKit
import Testing

@Suite("A backup of a ledger")
struct BackupTests {
  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func dump(_ path: String) throws -> String {
    try run("sqlite3", [path, "SELECT * FROM entry; SELECT * FROM personal; SELECT * FROM application"]).text
  }

  @Test("is the ledger as it was, readable by its owner alone, and noted with its head and the digest of its bytes")
  func made() throws {
    let temporary = try TemporaryLedger.amended()
    let path = temporary.folder.appending(path: "b.db").path
    let before = try dump(temporary.path)
    let backup = try temporary.ledger.backUp(to: path)
    try temporary.ledger.record(as: temporary.recording) { try $0.note(backup) }
    #expect(try dump(path) == before)
    #expect(try run("python3", [python("verify_chain.py"), path]).status == 0)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    #expect(try names(temporary.folder) == ["b.db", "foia.db"])
    #expect(try run("sha256sum", [path]).text.hasPrefix(backup.digest + " "))
    let row = try temporary.sqlite("SELECT kind, payload FROM entry ORDER BY seq DESC LIMIT 1").text
    let head = try run("sqlite3", [path, "SELECT count, lower(hex(hash)) FROM head"]).text.split(separator: "|")
    #expect(
      row == #"backed-up|{"count":\#(head[0]),"digest":"\#(backup.digest)","head":"\#(head[1].dropLast())"}"# + "\n")
    #expect(try temporary.verified().status == 0)
  }

  @Test("removes what the making of another left behind that was killed, and nothing that is still being made")
  func abandoned() throws {
    let temporary = try TemporaryLedger()
    for name in [".foia-1.part", ".foia-notes.txt"] {
      try Data("x".utf8).write(to: temporary.folder.appending(path: name))
    }
    let live = try #require(UnfinishedFile(for: temporary.folder.appending(path: "r.csv").path, mode: 0o600))
    _ = try temporary.ledger.backUp(to: temporary.folder.appending(path: "b.db").path)
    let last = live.path.split(separator: "/").last.map(String.init) ?? ""
    #expect(try names(temporary.folder) == [last, ".foia-notes.txt", "b.db", "foia.db"].sorted())
    live.discard()
    #expect(try names(temporary.folder) == [".foia-notes.txt", "b.db", "foia.db"])
  }

  @Test("replaces no file, and leaves nothing where there is no folder")
  func refused() throws {
    let temporary = try TemporaryLedger()
    let path = temporary.folder.appending(path: "b.db").path
    try Data("mine".utf8).write(to: URL(filePath: path))
    #expect(throws: Fault.record(.alreadyExists(path))) { try temporary.ledger.backUp(to: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    let link = temporary.folder.appending(path: "link.db").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
    #expect(throws: Fault.record(.access(.deadLink(link)))) { try temporary.ledger.backUp(to: link) }
    try FileManager.default.removeItem(atPath: link)
    let nowhere = temporary.folder.appending(path: "none/b.db").path
    #expect(throws: Fault.record(.noSuchFolder(nowhere))) {
      try temporary.ledger.backUp(to: nowhere)
    }
    #expect(try names(temporary.folder) == ["b.db", "foia.db"])
  }

  @Test(
    "is not made of a ledger whose log or derived rows are not sound",
    arguments: [
      "UPDATE entry SET payload = replace(payload, '甲', '乙') WHERE seq = 3",
      "UPDATE application SET outcome = 'partial' WHERE outcome = 'granted'",
    ])
  func unsound(damage: String) throws {
    let temporary = try TemporaryLedger()
    try temporary.close(try temporary.register("2025-03-03"), on: "2025-03-20", .granted)
    _ = try temporary.register("2025-03-04", subject: "甲")
    let sql = damage.replacingOccurrences(of: "seq = 3", with: "instr(payload, '甲')")
    try temporary.tamper(sql)
    let fault = #expect(throws: Fault.self) {
      try temporary.ledger.backUp(to: temporary.folder.appending(path: "b.db").path)
    }
    guard case .backup(.unsound(temporary.path, let findings))? = fault?.ofRecord else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(!findings.isEmpty && findings.allSatisfy { $0.rule == RecordChanged.rule })
    #expect(try names(temporary.folder) == ["foia.db"])
  }

  @Test("made while others record is the ledger of one moment, and keeps nobody from recording")
  func underLoad() async throws {
    let temporary = try TemporaryLedger()
    _ = try temporary.register("2025-03-03")
    let (path, recording) = (temporary.path, temporary.recording)
    let writer = Task.detached {
      let ledger = try Ledger(at: path)
      defer { ledger.close() }
      for serial in 1...60 {
        let intake = Intake(
          receipt: .received(try day("2025-03-03"), arrived: nil), channel: .counter, kind: .person,
          subject: "事项\(serial)", personal: PersonalDetails(applicant: "李四"))
        _ = try ledger.record(as: recording) { try $0.register(intake) }
      }
    }
    let paths = (1...6).map { temporary.folder.appending(path: "b\($0).db").path }
    let backups = try paths.map { try temporary.ledger.backUp(to: $0) }
    try await writer.value
    for (path, backup) in zip(paths, backups) {
      #expect(try run("python3", [python("verify_chain.py"), path]).status == 0)
      let hash = "SELECT lower(hex(hash)) FROM entry WHERE seq = \(backup.head.count)"
      #expect(try temporary.sqlite(hash).text == backup.head.hash + "\n")
    }
    #expect(try temporary.sqlite("SELECT count(*) FROM application").text == "61\n")
  }

  @Test("is deleted only by its own ledger, and only if it is unchanged and older than those that are kept")
  func kept() throws {
    let temporary = try TemporaryLedger()
    let folder = temporary.folder.appending(path: "backups")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    func make(_ ledger: TemporaryLedger, _ second: Int) throws -> String {
      let name = try ledger.ledger.backupName(at: try #require(Instant("2026-11-23T01:02:0\(second).004Z"))).description
      let backup = try ledger.ledger.backUp(to: folder.appending(path: name).path)
      try ledger.ledger.record(as: ledger.recording) { try $0.note(backup) }
      return name
    }
    let own = try (1...5).map { try make(temporary, $0) }
    let other = try make(try TemporaryLedger(by: "李敏"), 1)
    // The third was opened by another program since; a fourth name belongs to a file that is no backup.
    #expect(try run("sqlite3", [folder.appending(path: own[2]).path, "CREATE TABLE mine (x)"]).status == 0)
    let false_ = own[0].replacingOccurrences(of: "-20261123-", with: "-20200101-")
    for name in [false_, "my notes.db"] { try Data("mine".utf8).write(to: folder.appending(path: name)) }
    let removed = try temporary.ledger.removeBackups(in: folder.path, keeping: 2)
    #expect(removed.map(\.description) == [own[1], own[0]])
    #expect(try names(folder) == [own[2], own[3], own[4], other, false_, "my notes.db"].sorted())
    #expect(try temporary.ledger.removeBackups(in: folder.path, keeping: 2).isEmpty)
  }

  @Test("is no step that undoing finds, nor one that can be undone")
  func notUndone() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    let backup = try temporary.ledger.backUp(to: temporary.folder.appending(path: "b.db").path)
    try temporary.ledger.record(as: temporary.recording) { try $0.note(backup) }
    #expect(throws: Fault.rule(.amending(.cannotUndo(.backedUp)))) { try temporary.undo(.entry(3)) }
    try temporary.undo()
    #expect(try temporary.now(one).isVoid)
  }

  @Test("is missed by the check a week after the last one, but not in a snapshot")
  func missed() throws {
    let temporary = try TemporaryLedger()
    func found(_ now: String) throws -> [Finding.Fact] {
      var scope = CheckScope(rules: [BackupMissing.rule])
      scope.now = Instant(now)
      return try temporary.check(scope).found.map(\.fact)
    }
    #expect(try found("2026-11-30T01:02:03.000Z").isEmpty)
    #expect(try found("2026-12-01T00:00:00.000Z") == [.backupMissing(last: nil)])
    let backup = try temporary.ledger.backUp(to: temporary.folder.appending(path: "b.db").path)
    try temporary.ledger.record(as: writing(on: "2026-12-02")) { try $0.note(backup) }
    #expect(try found("2026-12-09T00:00:00.000Z").isEmpty)
    #expect(try found("2026-12-10T00:00:00.000Z") == [.backupMissing(last: try day("2026-12-02"))])
    #expect(try temporary.check(CheckScope(rules: [BackupMissing.rule])).found.isEmpty)
  }
}
