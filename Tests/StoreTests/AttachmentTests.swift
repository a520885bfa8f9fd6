import FoiaCalendar
import FoiaCore
import FoiaStore
import Foundation
import Testing

@Suite("A file that is kept with an application")
struct AttachmentTests {
  private let temporary: TemporaryLedger
  private let one: Application
  private var files: URL { temporary.folder.appending(path: "foia.db.files") }

  init() throws {
    temporary = try TemporaryLedger()
    one = try temporary.register("2025-03-03")
  }

  /// A file of somebody's beside the ledger.
  private func file(_ name: String, _ text: String) throws -> String {
    let path = temporary.folder.appending(path: name).path
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @discardableResult
  private func attach(_ paths: [String], to application: Application, isTrial: Bool = false) throws -> Transition {
    let named = paths.map { (path: $0, typed: $0, name: URL(filePath: $0).lastPathComponent) }
    let staged = try temporary.ledger.stage(named)
    return try temporary.ledger.record(as: temporary.recording, dryRun: isTrial) {
      try $0.attach(
        staged, to: .number(application.number), as: .identity, on: day("2025-03-04"), isTrial: isTrial)
    }
  }

  private func names(_ folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func digest(_ path: String) throws -> String { String(try run("sha256sum", [path]).text.prefix(64)) }

  private func found() throws -> [String] {
    try temporary.findings(AttachmentNotAsKept.rule).map { "\($0.severity.rawValue) \($0.subject) \($0.fact)" }
  }

  @Test("lies beside the ledger under its digest, for its owner alone, and is given back byte by byte")
  func kept() throws {
    let path = try file("张三身份证.JPG", "甲\u{0}乙")
    try attach([path], to: one)
    let digest = try digest(path)
    #expect(names(files) == [digest])
    #expect(try mode(files.path) == 0o700 && mode(files.appending(path: digest).path) == 0o600)
    let kept = try #require(try temporary.now(one).attachments.first)
    #expect(
      kept.fact
        == AttachedFile(on: try day("2025-03-04"), kind: .identity, digest: digest, size: 7, name: "张三身份证.JPG"))
    #expect(kept.fact.ending == "jpg")
    var bytes: [UInt8] = []
    try temporary.ledger.read(kept) { bytes += $0 }
    #expect(Data(bytes) == (try Data(contentsOf: URL(filePath: path))))
    #expect(try found().isEmpty)
    // The name is personal, and not in the log.
    #expect(try temporary.sqlite("SELECT count(*) FROM entry WHERE instr(payload, '张三')").text == "0\n")
    #expect(try temporary.verified().status == 0)
  }

  @Test("is there once, however many applications have it, and goes with the last of them")
  func shared() throws {
    let two = try temporary.register("2025-03-04")
    let (first, second) = (try file("a.pdf", "同一"), try file("b.pdf", "另一"))
    try attach([first, second], to: one)
    try attach([first], to: two)
    let (shared, own) = (try digest(first), try digest(second))
    #expect(names(files) == [shared, own].sorted())
    _ = try temporary.ledger.erase(.number(one.number), reason: "依申请", as: temporary.recording)
    #expect(names(files) == [shared])
    #expect(try found().isEmpty)
    let erased = try #require(try temporary.now(one).attachments.first)
    #expect(erased.fact.name == nil)
    #expect(throws: Fault.record(.attachment(.erased(erased.entry)))) { try temporary.ledger.read(erased) { _ in } }
    _ = try temporary.ledger.erase(.number(two.number), reason: "依申请", as: temporary.recording)
    #expect(names(temporary.folder) == ["a.pdf", "b.pdf", "foia.db"])
    // What is kept after an erasure is kept.
    try attach([first], to: one)
    #expect(names(files) == [shared])
    #expect(try found().isEmpty)
  }

  @Test("whose entry was taken back or corrected stays until its application is erased")
  func undone() throws {
    try attach([try file("a.pdf", "甲")], to: one)
    let kept = names(files)
    try temporary.undo()
    #expect(try temporary.now(one).attachments.isEmpty)
    #expect(names(files) == kept)
    try attach([try file("b.pdf", "甲")], to: one)
    try temporary.correct(one, .attachmentKind, to: "evidence")
    #expect(try temporary.now(one).attachments.map(\.fact.kind) == [.evidence])
    #expect(names(files) == kept)
    #expect(try found().isEmpty)
    _ = try temporary.ledger.erase(.number(one.number), reason: "依申请", as: temporary.recording)
    #expect(names(files).isEmpty)
  }

  @Test("is refused with all that is wrong, and nothing is left behind")
  func refused() throws {
    let good = try file("good.pdf", "甲")
    let empty = try file("empty.pdf", "")
    let folder = temporary.folder.appending(path: "folder").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let pipe = temporary.folder.appending(path: "pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let none = temporary.folder.appending(path: "none.pdf").path
    let large = try file("large.pdf", "x")
    #expect(truncate(large, off_t(AttachedFile.mostBytes) + 1) == 0)
    let link = temporary.folder.appending(path: "link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
    let before = names(temporary.folder)
    #expect(
      throws: Fault([
        .record(.attachment(.empty(empty))), .record(.isDirectory(folder)), .record(.attachment(.notAFile(pipe))),
        .record(.noSuchInput(none)), .record(.attachment(.tooLarge(large, limit: AttachedFile.mostBytes))),
        .record(.noSuchInput(link)),
      ])
    ) { try attach([good, empty, folder, pipe, none, large, link], to: one) }
    #expect(names(temporary.folder) == before)
    let same = try file("same.pdf", "甲")
    #expect(throws: Fault.record(.attachment(.sameBytes(same, good)))) { try attach([good, same], to: one) }
    try temporary.void(one)
    #expect(throws: Fault.rule(.isVoid(one.number))) { try attach([good], to: one) }
    #expect(names(files).isEmpty)
    #expect(try temporary.sqlite("SELECT count(*) FROM entry WHERE kind = 'attached'").text == "0\n")
  }

  @Test("is read where a link of one's own leads, and kept once more only if it is gone")
  func again() throws {
    let path = try file("a.pdf", "甲")
    let link = temporary.folder.appending(path: "link.pdf").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.pdf")
    try attach([link], to: one)
    let entry = try #require(try temporary.now(one).attachments.first?.entry)
    #expect(throws: Fault.record(.attachment(.keptAlready(path, entry)))) { try attach([path], to: one) }
    let place = files.appending(path: try digest(path)).path
    try FileManager.default.removeItem(atPath: place)
    #expect(try found() == ["error #\(entry) attachmentMissing"])
    try attach([path], to: one)
    #expect(try found().isEmpty)
    try Data("乙".utf8).write(to: URL(filePath: place))
    #expect(try found().count == 2)
    try attach([path], to: one)
    #expect(try found().isEmpty)
  }

  @Test("is found missing, changed or open to others by the check, and a strange one is warned of")
  func checked() throws {
    try attach([try file("a.pdf", "甲"), try file("b.pdf", "乙")], to: one)
    let entries = try temporary.now(one).attachments.map(\.entry)
    let places = try temporary.now(one).attachments.map { files.appending(path: $0.fact.digest).path }
    try FileManager.default.removeItem(atPath: places[0])
    try Data("丙".utf8).write(to: URL(filePath: places[1]))
    #expect(try found() == ["error #\(entries[0]) attachmentMissing", "error #\(entries[1]) attachmentChanged"])
    for (place, text) in zip(places, ["甲", "乙"]) { try Data(text.utf8).write(to: URL(filePath: place)) }
    #expect(chmod(places[1], 0o644) == 0 && chmod(places[0], 0o600) == 0)
    #expect(try found() == ["error record attachmentsOpen(mode: 420)"])
    #expect(chmod(places[1], 0o600) == 0)
    try Data("丁".utf8).write(to: files.appending(path: "李四.pdf"))
    #expect(chmod(files.appending(path: "李四.pdf").path, 0o600) == 0)
    #expect(try found() == ["warning record attachmentsUnknown(count: 1)"])
    // A rule of the record is no rule of a year, and of a past day nobody knows what lay there.
    #expect(try temporary.findings(AttachmentNotAsKept.rule, year: 2025).isEmpty)
    let past = try Ledger(at: temporary.path, asOf: day("2026-11-23"))
    defer { past.close() }
    var found: [Finding] = []
    _ = try past.check(CheckScope(rules: [AttachmentNotAsKept.rule]), today: day("2026-11-23")) { found.append($0) }
    #expect(found.isEmpty)
  }

  @Test("that a killed command left without an entry goes with the next one, but nobody's own file")
  func orphaned() throws {
    try attach([try file("a.pdf", "甲")], to: one)
    let kept = names(files)
    let orphan = String(repeating: "0a", count: 32)
    for name in [orphan, ".foia-1.part", "own.txt"] { try Data("x".utf8).write(to: files.appending(path: name)) }
    try attach([try file("b.pdf", "乙")], to: one)
    #expect(names(files).count == kept.count + 2)
    #expect(names(files).contains("own.txt") && !names(files).contains(orphan))
    try Data("x".utf8).write(to: files.appending(path: orphan))
    let backup = try temporary.ledger.backUp(to: temporary.folder.appending(path: "b.db").path)
    #expect(names(files).contains(orphan))
    try temporary.ledger.record(as: temporary.recording) { try $0.note(backup) }
    #expect(!names(files).contains(orphan))
  }

  @Test("is tried without being kept")
  func tried() throws {
    try attach([try file("a.pdf", "甲")], to: one, isTrial: true)
    #expect(names(files).isEmpty)
    #expect(try temporary.now(one).attachments.isEmpty)
  }

  @Test("is carried by a backup, unless it is missing, and goes with the backup")
  func backedUp() throws {
    try attach([try file("a.pdf", "甲"), try file("b.pdf", "乙")], to: one)
    let attachments = try temporary.now(one).attachments
    let folder = temporary.folder.appending(path: "backups")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    func make(_ second: Int) throws -> (name: String, lacking: [EntryID]) {
      let instant = try #require(Instant("2026-11-23T01:02:0\(second).004Z"))
      let name = try temporary.ledger.backupName(at: instant).description
      var lacking: [EntryID] = []
      let backup = try temporary.ledger.backUp(to: folder.appending(path: name).path) { lacking = $0 }
      try temporary.ledger.record(as: temporary.recording) { try $0.note(backup) }
      return (name, lacking)
    }
    let first = try make(1)
    #expect(first.lacking.isEmpty)
    let copies = folder.appending(path: first.name + ".files")
    #expect(names(copies) == attachments.map(\.fact.digest).sorted())
    #expect(try mode(copies.path) == 0o700)
    for name in names(copies) {
      #expect(try digest(copies.appending(path: name).path) == name)
      #expect(try mode(copies.appending(path: name).path) == 0o600)
    }
    try FileManager.default.removeItem(at: files.appending(path: attachments[0].fact.digest))
    let second = try make(2)
    #expect(second.lacking == [attachments[0].entry])
    // What a killed backup left goes; the folder of nobody's backup stays.
    let left = folder.appending(path: first.name.replacingOccurrences(of: "20261123", with: "20200101") + ".files")
    let own = folder.appending(path: "own.db.files")
    for one in [left, own] {
      try FileManager.default.createDirectory(at: one, withIntermediateDirectories: true)
      try Data("x".utf8).write(to: one.appending(path: String(repeating: "0a", count: 32)))
    }
    let third = try make(3)
    #expect(
      names(folder).filter { $0.hasSuffix(".files") }
        == ([first, second, third].map { $0.name + ".files" } + ["own.db.files"]).sorted())
    _ = try temporary.ledger.removeBackups(in: folder.path, keeping: 1)
    #expect(names(folder) == [third.name, third.name + ".files", "own.db.files"].sorted())
  }

  @Test("comes back with a restored backup, and stays with the ledger that is kept")
  func restored() throws {
    try attach([try file("a.pdf", "甲"), try file("b.pdf", "乙")], to: one)
    let early = names(files)
    let (backup, kept) = (temporary.folder.appending(path: "b.db").path, temporary.path + ".replaced")
    let made = try temporary.ledger.backUp(to: backup)
    try temporary.ledger.record(as: temporary.recording) { try $0.note(made) }
    try attach([try file("c.pdf", "丙")], to: one)
    let late = names(files)
    try FileManager.default.removeItem(at: files.appending(path: early[0]))
    let plan = try Ledger.restoration(of: temporary.path, from: backup)
    #expect(plan.attachments == 2 && plan.lacking.isEmpty)
    try Ledger.restore(temporary.path, from: backup, keepingAs: kept)
    let restored = try Ledger(at: temporary.path)
    defer { restored.close() }
    func found(_ ledger: Ledger) throws -> [Finding] {
      var found: [Finding] = []
      let scope = CheckScope(rules: [AttachmentNotAsKept.rule])
      _ = try ledger.check(scope, today: day("2026-11-23")) { found.append($0) }
      return found
    }
    // Beside the restored one the file of the kept one lies until the next is kept.
    #expect(names(files) == late)
    #expect(try found(restored).map(\.severity) == [.warning])
    let old = try Ledger(at: kept)
    defer { old.close() }
    #expect(names(URL(filePath: kept + ".files")) == late.filter { $0 != early[0] })
    #expect(try found(old).map(\.fact) == [.attachmentMissing])
    // Where neither has it, restoring says so.
    try FileManager.default.removeItem(atPath: backup + ".files")
    try FileManager.default.removeItem(at: files.appending(path: early[1]))
    #expect(try Ledger.restoration(of: temporary.path, from: backup).lacking.count == 1)
  }

  @Test("is saved with a damaged ledger as far as its entry is")
  func salvaged() throws {
    try attach([try file("a.pdf", "甲")], to: one)
    let first = names(files)
    try attach([try file("b.pdf", "乙")], to: one)
    let last = try #require(try temporary.now(one).attachments.last)
    try temporary.tamper("UPDATE entry SET recorded_by = '赵六' WHERE seq = \(last.entry)")
    let target = temporary.folder.appending(path: "saved.db").path
    let salvage = try Ledger.salvage(temporary.path, to: target)
    #expect(salvage.lacking.isEmpty && salvage.broken != nil)
    #expect(names(URL(filePath: target + ".files")) == first)
  }
}
