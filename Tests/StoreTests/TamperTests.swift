// What somebody changes in the file behind the program's back, with the triggers taken off, is found and named.

import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing
import TestKit

extension TemporaryLedger {
  /// Changes the file behind the program's back: every trigger is taken off and put back.
  func tamper(_ sql: String) throws {
    let triggers = try sqlite("SELECT name FROM sqlite_schema WHERE type = 'trigger'").text.split(separator: "\n")
    let shapes = try sqlite("SELECT sql || ';' FROM sqlite_schema WHERE type = 'trigger'").text
    let drops = triggers.map { "DROP TRIGGER \($0);" }.joined()
    let answer = try sqlite(
      "PRAGMA ignore_check_constraints = ON; BEGIN; \(drops) \(sql); \(shapes) COMMIT;")
    try #require(answer.status == 0, "\(answer.text)")
  }

  /// Nine entries: founded, four registrations, a closing, a dispatch, a handing over, and a correction.
  static func nine() throws -> TemporaryLedger {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    _ = try temporary.register("2025-03-04", kind: .business, applicant: "某公司", subject: "规划", unit: "规划科")
    let three = try temporary.register("2025-03-05", applicant: "李四", subject: "预算", identity: "11010519491231002X")
    _ = try temporary.register("2024-03-06", applicant: "王五", subject: "征地", identity: nil)
    try temporary.close(one, on: "2025-03-20", .granted)
    try temporary.record(one, .dispatched(Dispatch(on: day("2025-03-20"))))
    try temporary.record(three, .assigned(Assignment(on: day("2025-03-06"), unit: "财务科")))
    try temporary.correct(three, .subject, to: "决算")
    return temporary
  }

  /// The faults of the record that the check names, each with its subject.
  func faults(_ scope: CheckScope = CheckScope(rules: [RecordChanged.rule])) throws -> [String] {
    try check(scope).found.map { finding in
      #expect(finding.rule == RecordChanged.rule && finding.severity == .error)
      return "\(finding.subject) \(finding.fact)"
    }
  }
}

/// A finding as `faults` has it.
func fault(at seq: EntryID, _ fault: ChainFault) -> String { "#\(seq) \(Finding.Fact.chain(fault))" }
func fault(_ fault: ChainFault) -> String { "record \(Finding.Fact.chain(fault))" }
func fault(_ number: String, _ state: Finding.Derived) -> String { "\(number) \(Finding.Fact.derived(state))" }

@Suite("The check of the log")
struct TamperTests {
  @Test("finds nothing in a ledger that nobody touched, whatever happened in it")
  func untouched() throws {
    #expect(
      try TemporaryLedger.nine().check(
        CheckScope(rules: [RecordChanged.rule, FileDamaged.rule, RecordedOnAnotherDay.rule])
      ).found.isEmpty)
    #expect(
      try TemporaryLedger.amended().check(
        CheckScope(rules: [RecordChanged.rule, FileDamaged.rule, RecordedOnAnotherDay.rule])
      ).found.isEmpty)
    #expect(
      try TemporaryLedger().check(CheckScope(rules: [RecordChanged.rule, FileDamaged.rule, RecordedOnAnotherDay.rule]))
        .found.isEmpty)
  }

  @Test(
    "names the entry in which anything was changed",
    arguments: [
      "payload = replace(payload, 'granted', 'partial')", "effective = '2025-03-19'", "recorded_day = '2025-03-19'",
      "recorded_at = '2025-03-20T01:02:03.004Z'", "recorded_by = '李强'", "payload_version = 2", "action = 5",
      "supersedes = 1", "commitment = zeroblob(32)", "kind = 'dispatched'", "payload = replace(payload, ':', ' :')",
      "payload = '{}'",
    ])
  func changed(change: String) throws {
    let temporary = try TemporaryLedger.nine()
    try temporary.tamper("UPDATE entry SET \(change) WHERE seq = 6")
    let faults = try temporary.faults()
    #expect(faults.contains(fault(at: 6, .changed(6))), "\(faults)")
    // No other entry's hash is called wrong: the place is the entry that was changed.
    #expect(!faults.contains { $0.contains("changed(") && !$0.contains("changed(6)") }, "\(faults)")
  }

  @Test("names the entry that was given to another application")
  func given() throws {
    let temporary = try TemporaryLedger.nine()
    try temporary.tamper("UPDATE entry SET application = 3 WHERE seq = 6")
    let faults = try temporary.faults()
    #expect(faults.contains(fault(at: 6, .changed(6))), "\(faults)")
    #expect(faults.contains(fault("2025-0001", .different)) && faults.contains(fault("2025-0002", .different)))
  }

  @Test("names the place of an entry that was taken out of the middle")
  func removed() throws {
    let temporary = try TemporaryLedger.nine()
    try temporary.tamper("DELETE FROM entry WHERE seq = 8")
    // With the handing over the department is gone, from the application's row and from the list of departments.
    let expected = [
      fault(at: 8, .missing(from: 8, to: 8)), fault("2025-0003", .different), "record \(Finding.Fact.derived(.table))",
    ]
    #expect(try temporary.faults() == expected)
    try temporary.tamper("DELETE FROM entry WHERE seq = 7")
    #expect(try temporary.faults().contains(fault(at: 7, .missing(from: 7, to: 8))))
  }

  private let columns = """
    action, application, kind, effective, recorded_day, recorded_at, recorded_by, supersedes, payload_version, payload,
    commitment, hash
    """

  @Test("names the place where an entry was put in between")
  func inserted() throws {
    let temporary = try TemporaryLedger.nine()
    // Entry 9 makes room at 8 and 9 moves to 10.
    try temporary.tamper(
      """
      UPDATE entry SET seq = 10 WHERE seq = 9; UPDATE entry SET seq = 9 WHERE seq = 8;
      INSERT INTO entry (seq, \(columns)) SELECT 8, \(columns) FROM entry WHERE seq = 7
      """)
    let faults = try temporary.faults()
    #expect(faults.contains(fault(at: 8, .changed(8))), "\(faults)")
    #expect(faults.contains(fault(at: 10, .beyondHead(from: 10, to: 10))), "\(faults)")
  }

  @Test("names an entry that was put after the end")
  func appended() throws {
    let temporary = try TemporaryLedger.nine()
    try temporary.tamper("INSERT INTO entry (seq, \(columns)) SELECT 10, \(columns) FROM entry WHERE seq = 8")
    let faults = try temporary.faults()
    #expect(faults.contains(fault(at: 10, .changed(10))), "\(faults)")
    #expect(faults.contains(fault(at: 10, .beyondHead(from: 10, to: 10))), "\(faults)")
  }

  @Test("names an entry after the end even where its hash is right")
  func chainedBeyondHead() throws {
    let temporary = try TemporaryLedger.nine()
    let head = try temporary.sqlite("SELECT count, hex(hash) FROM head").text.split(separator: "|")
    let hash = try #require(head.last).dropLast()
    try temporary.tamper("INSERT INTO entry (seq, \(columns)) SELECT 10, \(columns) FROM entry WHERE seq = 8")
    #expect(try run("python3", [python("forge_chain.py"), temporary.path]).status == 0)
    try temporary.tamper("UPDATE head SET count = 9, hash = x'\(hash)'")
    #expect(try temporary.faults() == [fault(at: 10, .beyondHead(from: 10, to: 10))])
  }

  @Test("names two entries that changed places")
  func swapped() throws {
    let temporary = try TemporaryLedger.nine()
    try temporary.tamper(
      """
      UPDATE entry SET seq = 70 WHERE seq = 7; UPDATE entry SET seq = 7 WHERE seq = 8;
      UPDATE entry SET seq = 8 WHERE seq = 70
      """)
    let faults = try temporary.faults()
    #expect(faults.contains(fault(at: 7, .changed(7))) && faults.contains(fault(at: 8, .changed(8))), "\(faults)")
  }

  @Test("says how much of the end was cut off", arguments: [8, 9] as [EntryID])
  func cut(from first: EntryID) throws {
    let temporary = try TemporaryLedger.nine()
    try temporary.tamper("DELETE FROM entry WHERE seq >= \(first)")
    let faults = try temporary.faults()
    #expect(faults.contains(fault(at: first, .cut(from: first, to: 9))), "\(faults)")
  }

  @Test("finds a head that is not the end of the log")
  func head() throws {
    let temporary = try TemporaryLedger.nine()
    try temporary.tamper("UPDATE head SET hash = zeroblob(32)")
    #expect(try temporary.faults() == [fault(.headHash(count: 9))])
    try temporary.tamper("UPDATE head SET count = 8, hash = (SELECT hash FROM entry WHERE seq = 8)")
    #expect(try temporary.faults() == [fault(at: 9, .beyondHead(from: 9, to: 9))])
    try temporary.tamper("UPDATE head SET count = 12, hash = (SELECT hash FROM entry WHERE seq = 9)")
    #expect(try temporary.faults() == [fault(at: 10, .cut(from: 10, to: 12))])
    try temporary.tamper("DELETE FROM head")
    #expect(try !temporary.faults().isEmpty)
  }

  @Test("tells all that was done at once, not only the first")
  func several() throws {
    let temporary = try TemporaryLedger.nine()
    try temporary.tamper(
      """
      UPDATE entry SET recorded_by = 'x' WHERE seq = 3; UPDATE entry SET recorded_by = 'x' WHERE seq = 7;
      UPDATE head SET hash = zeroblob(32); UPDATE application SET unit = '财务科' WHERE id = 2
      """)
    let expected = [
      fault(at: 3, .changed(3)), fault(at: 7, .changed(7)), fault(.headHash(count: 9)), fault("2025-0001", .different),
    ]
    #expect(try temporary.faults() == expected)
  }

  @Test(
    "names an entry that can no longer be read, and looks at all the rest",
    arguments: ["founded", "imported", "registered", "assigned", "closed", "corrected", "erased"])
  func unreadable(kind: String) throws {
    let temporary = try TemporaryLedger.amended()
    let place = Int(try temporary.sqlite("SELECT min(seq) FROM entry WHERE kind = '\(kind)'").text.dropLast())
    let seq = EntryID(rawValue: try #require(place))
    try temporary.tamper(
      "UPDATE entry SET payload = '{}' WHERE seq = \(seq); UPDATE entry SET recorded_by = 'x' WHERE seq = 5")
    let faults = try temporary.faults()
    #expect(faults.contains(fault(at: seq, .changed(seq))) && faults.contains(fault(at: 5, .changed(5))), "\(faults)")
    #expect(try temporary.check().found.contains { $0.rule == DispatchNotRecorded.rule })
  }
}
