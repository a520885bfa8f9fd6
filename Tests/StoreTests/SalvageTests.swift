import FoiaCalendar
import FoiaCore
import FoiaStore
import Foundation
import TestKit
import Testing

@Suite("Salvaging a damaged ledger")
struct SalvageTests {
  private let temporary: TemporaryLedger
  private let target: String

  init() throws {
    temporary = try TemporaryLedger.amended()
    target = temporary.folder.appending(path: "saved.db").path
  }

  private func entries(_ path: String, upTo last: Int) throws -> String {
    try run("sqlite3", [path, "SELECT * FROM entry WHERE seq <= \(last)"]).text
  }

  private func expectSaved(_ salvage: Salvage, upTo last: Int, _ fault: Finding.Fact?) throws {
    #expect(salvage.head.count == last && salvage.broken?.fact == fault, "\(salvage)")
    #expect(try entries(target, upTo: 99) == entries(temporary.path, upTo: last))
    #expect(try run("python3", [python("verify_chain.py"), target]).status == 0)
    let saved = try Ledger(at: target)
    defer { saved.close() }
    var found: [Finding] = []
    _ = try saved.check(CheckScope(rules: [RecordChanged.rule, FileDamaged.rule]), today: day("2026-11-23")) {
      found.append($0)
    }
    #expect(found.isEmpty, "\(found)")
  }

  @Test("saves a sound one whole")
  func sound() throws {
    try expectSaved(Ledger.salvage(temporary.path, to: target), upTo: 65, nil)
  }

  @Test(
    "saves everything before the first entry that was changed, is missing or makes no sense",
    arguments: [
      ("UPDATE entry SET recorded_by = '赵六' WHERE seq = 20", 19, ChainFault.changed(20)),
      ("DELETE FROM entry WHERE seq = 30", 29, .missing(from: 30, to: 30)),
      ("DELETE FROM entry WHERE seq > 44", 44, .cut(from: 45, to: 65)),
    ])
  func broken(damage: String, last: Int, fault: ChainFault) throws {
    try temporary.tamper(damage)
    try expectSaved(Ledger.salvage(temporary.path, to: target), upTo: last, .chain(fault))
  }

  @Test("saves what can be read of a file with a destroyed page, and says what SQLite says")
  func destroyed() throws {
    let pages = try temporary.sqlite("SELECT pageno FROM dbstat WHERE name = 'entry' AND pagetype = 'leaf'").text
    let all = pages.split(separator: "\n").compactMap { Int($0) }
    try #require(all.count > 2)
    let page = all[all.count / 2]
    let size = try #require(Int(try temporary.sqlite("PRAGMA page_size").text.dropLast()))
    let file = try FileHandle(forUpdating: URL(filePath: temporary.path))
    try file.seek(toOffset: UInt64((page - 1) * size))
    try file.write(contentsOf: Data(repeating: 0xA5, count: size))
    try file.close()
    let salvage = try Ledger.salvage(temporary.path, to: target)
    #expect(salvage.head.count > 0 && salvage.head.count < 65)
    #expect(salvage.broken?.rule == FileDamaged.rule)
    #expect(try run("python3", [python("verify_chain.py"), target]).status == 0)
  }

  @Test("saves what stands before the break of a file that lacks its end")
  func cutOff() throws {
    let size = try Data(contentsOf: URL(filePath: temporary.path)).count
    var saved = 0
    let beginnings = try temporary.sqlite(
      """
      SELECT max(page) FROM (SELECT pageno AS page FROM dbstat WHERE name = 'sqlite_schema'
        UNION ALL SELECT rootpage FROM sqlite_schema)
      """)
    let pages = try #require(Int(beginnings.text.dropLast()))
    for length in Set([size - 4096, pages * 4096]) {
      let cut = temporary.folder.appending(path: "cut-\(length).db").path
      try Data(contentsOf: URL(filePath: temporary.path)).prefix(length).write(to: URL(filePath: cut))
      let salvage = try Ledger.salvage(cut, to: cut + ".saved")
      #expect(salvage.head.count > 0, "\(length) of \(size) bytes: \(salvage)")
      #expect(try run("python3", [python("verify_chain.py"), cut + ".saved"]).status == 0)
      #expect(try Data(contentsOf: URL(filePath: cut)).count == length)
      saved = max(saved, salvage.head.count)
    }
    #expect(saved > 25)
  }

  @Test("saves an entry whose personal values were changed without them, and says so")
  func personal() throws {
    try temporary.tamper("UPDATE personal SET value = '{}' WHERE entry = 2")
    let salvage = try Ledger.salvage(temporary.path, to: target)
    #expect(salvage.head.count == 65 && salvage.broken == nil && salvage.withoutPersonal == [2])
  }

  @Test("makes no ledger of a file of which nothing can be read")
  func nothing() throws {
    try temporary.tamper("UPDATE entry SET recorded_by = '赵六' WHERE seq = 1")
    #expect(throws: Fault.self) { try Ledger.salvage(temporary.path, to: target) }
    #expect(!FileManager.default.fileExists(atPath: target))
  }
}
