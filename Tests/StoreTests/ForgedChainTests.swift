// A chain that was made anew as a whole fits itself: only what was noted elsewhere tells.

import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing
import TestKit

@Suite("A chain that was made anew as a whole")
struct ForgedChainTests {
  /// Changes who closed an application and makes all hashes and the head fit again.
  private func forge(_ temporary: TemporaryLedger) throws {
    try temporary.tamper("UPDATE entry SET recorded_by = '李强' WHERE seq = 6")
    let forged = try run("python3", [python("forge_chain.py"), temporary.path])
    #expect(forged.status == 0, "\(forged.text)")
  }

  private func faults(_ temporary: TemporaryLedger, noted: String) throws -> [String] {
    var scope = CheckScope(rules: [RecordChanged.rule])
    scope.notedHead = noted
    return try temporary.faults(scope)
  }

  @Test("fits itself, and is found by a head that was noted elsewhere, whole or its beginning")
  func noted() throws {
    let temporary = try TemporaryLedger.nine()
    let head = try temporary.ledger.head()
    let stored = try temporary.sqlite("SELECT count, lower(hex(hash)) FROM head").text
    #expect(head.count == 9 && stored == "9|\(head.hash)\n")
    #expect(try faults(temporary, noted: head.hash).isEmpty)
    try forge(temporary)
    #expect(try temporary.faults().isEmpty)
    #expect(try temporary.verified().status == 0)
    for noted in [head.hash, String(head.hash.prefix(16))] {
      #expect(try faults(temporary, noted: noted) == [fault(.unknownHead(noted))])
    }
  }

  @Test("is not suspected where the log has only grown since the head was noted")
  func grown() throws {
    let temporary = try TemporaryLedger.nine()
    let heads = try [temporary.ledger.head().hash]
    _ = try temporary.register("2025-06-03")
    _ = try temporary.ledger.erase(.serial(2), reason: "依申请删除", as: writing(on: "2025-11-23"))
    for head in heads { #expect(try faults(temporary, noted: head).isEmpty) }
    // Any earlier head will do.
    let fifth = try temporary.sqlite("SELECT lower(hex(hash)) FROM entry WHERE seq = 5").text.dropLast()
    #expect(try faults(temporary, noted: String(fifth)).isEmpty)
  }

  @Test("is found by a head that was noted of a tail since cut, head and all")
  func cut() throws {
    let temporary = try TemporaryLedger.nine()
    let head = try temporary.ledger.head()
    try temporary.tamper("DELETE FROM personal WHERE entry > 8; DELETE FROM entry WHERE seq > 8")
    #expect(try run("python3", [python("forge_chain.py"), temporary.path]).status == 0)
    try temporary.ledger.rebuildDerived()
    #expect(try temporary.faults().isEmpty)
    #expect(try faults(temporary, noted: head.hash) == [fault(.unknownHead(head.hash))])
  }

  @Test("is found by the head that a filing holds")
  func filed() throws {
    let temporary = try TemporaryLedger.nine()
    _ = try temporary.ledger.record(as: temporary.recording) { try $0.freeze(2024) }
    #expect(try temporary.faults().isEmpty)
    try forge(temporary)
    #expect(try temporary.faults() == [fault(at: 9, .filedHead(year: 2024, position: 9))])
  }

  @Test("is found by the filing's head where the log was cut to before it and grew again")
  func filedBeyond() throws {
    let temporary = try TemporaryLedger.nine()
    _ = try temporary.ledger.record(as: temporary.recording) { try $0.freeze(2024) }
    try temporary.tamper(
      "DELETE FROM entry WHERE seq IN (8, 9); DELETE FROM personal WHERE entry = 9; UPDATE entry SET seq = 8, action = 8 WHERE seq = 10"
    )
    #expect(try run("python3", [python("forge_chain.py"), temporary.path]).status == 0)
    #expect(try temporary.faults().contains(fault(.filedHead(year: 2024, position: 9))))
    // Nothing is made from such a log.
    #expect(throws: Fault.rule(.amending(.chainBroken))) { try temporary.ledger.rebuildDerived() }
  }

  @Test("leaves the rows that are there alone where it cannot be trusted")
  func rebuilding() throws {
    let temporary = try TemporaryLedger.nine()
    try temporary.tamper("UPDATE entry SET recorded_by = '李强' WHERE seq = 6")
    let before = try temporary.sqlite("SELECT * FROM application; SELECT * FROM unit").text
    #expect(throws: Fault.rule(.amending(.chainBroken))) { try temporary.ledger.rebuildDerived() }
    #expect(try temporary.sqlite("SELECT * FROM application; SELECT * FROM unit").text == before)
  }
}
