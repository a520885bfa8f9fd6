import FoiaCalendar
import FoiaCore
import FoiaStore
import Foundation
import Testing
import TestKit

@Suite("The check of a damaged ledger")
struct DamagedLedgerCheckTests {
  @Test(
    "R2: a damaged page is a finding of the whole check, whatever the page holds",
    arguments: [
      "application_office_number", "personal", "entry_superseding", "entry_of_ledger", "entry", "application", "unit",
      "serial", "entry_of_application",
    ], [false, true])
  func damagedPage(name: String, isFull: Bool) throws {
    let temporary = try TemporaryLedger.amended()
    let place = try temporary.sqlite("PRAGMA page_size; SELECT rootpage FROM sqlite_schema WHERE name = '\(name)'").text
    let numbers = place.split(separator: "\n").compactMap { UInt64($0) }
    temporary.ledger.close()
    let file = try FileHandle(forUpdating: URL(filePath: temporary.path))
    try file.seek(toOffset: (numbers[1] - 1) * numbers[0])
    try file.write(contentsOf: Data(repeating: 0xA5, count: Int(numbers[0])))
    try file.close()
    let ledger = try Ledger(at: temporary.path, copied: true)
    defer { ledger.close() }
    var found: Set<Rule> = []
    var scope = CheckScope()
    scope.isFull = isFull
    _ = try ledger.check(scope, today: day("2026-11-23")) { found.insert($0.rule) }
    #expect(found.contains(FileDamaged.rule))
  }

  @Test(
    "R1: an entry of the ledger that cannot be read is a finding, not the end of the check",
    arguments: [
      "founded", "imported", "calendar-added", "frozen", "waived", "registered", "closed", "corrected", "erased",
    ])
  func unreadable(kind: String) throws {
    let temporary = try TemporaryLedger.amended()
    let place = Int(try temporary.sqlite("SELECT min(seq) FROM entry WHERE kind = '\(kind)'").text.dropLast())
    let seq = EntryID(rawValue: try #require(place))
    try temporary.tamper(
      "UPDATE entry SET payload = '{}' WHERE seq = \(seq); UPDATE entry SET recorded_by = 'x' WHERE seq = 5")
    let faults = try temporary.faults(CheckScope(rules: Set(Rule.allCases.filter { $0 == RecordChanged.rule })))
    #expect(faults.contains(fault(at: seq, .changed(seq))) && faults.contains(fault(at: 5, .changed(5))), "\(faults)")
    let all = try temporary.check().found
    #expect(all.contains { $0.rule == DispatchNotRecorded.rule }, "\(Set(all.map(\.rule)))")
  }

  @Test("R1: an unreadable entry of an application that is compared with others does not end the check")
  func unreadableTraces() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    let two = try temporary.register("2025-03-04")
    try temporary.record(one, .assigned(Assignment(on: day("2025-03-05"), unit: "规划科")))
    try temporary.record(two, .extended(Extension(on: day("2025-03-05"), days: 5)))
    try temporary.tamper("UPDATE entry SET payload = '{}' WHERE seq = 4")
    let found = try temporary.check().found
    #expect(
      found.contains { $0.rule == LookAlikes.rule } && found.contains { $0.fact == .chain(.changed(4)) }, "\(found)")
  }
}
