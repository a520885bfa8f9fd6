// Numbers that an older program took, or that somebody wrote into the file: none of them ends the program.

import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing
import TestKit

@Suite("Numbers from outside in the ledger")
struct HostileNumbersTests {
  @Test(
    "An earlier answer whose number no integer holds is on record, and everything still works",
    arguments: ["2026-99999999999999999999", "2025-9223372036854775808", "99999999999999999999-1", "2025-10000000"])
  func poisoned(number: String) throws {
    let temporary = try TemporaryLedger(today: "2026-01-10")
    let one = try temporary.register("2025-03-03")
    try temporary.record(
      one, .closed(Closing(on: try day("2025-03-10"), outcome: .rejectRepeat, sameAs: number)))
    #expect(try temporary.check(on: "2026-01-10").found.allSatisfy { $0.rule != RecordChanged.rule })
    let tally = YearTable(try temporary.ledger.tally(.year(2025)))
    #expect(tally[.total, .total] == 1)
    _ = try temporary.ledger.record(as: temporary.recording) { try $0.freeze(2025) }
    _ = try temporary.ledger.yearEnd(2025, today: try day("2026-01-10"), text: .written, texts: nil)
    let stored = try temporary.ledger.application(.number(one.number), thisYear: 2026).application
    #expect(stored.closing?.sameAs == number)
  }

  @Test("An earlier answer of a year of this ledger is one of its applications, or none")
  func unknownEarlierAnswer() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2025-03-03")
    func close(_ named: String) throws {
      _ = try temporary.ledger.record(as: temporary.recording, dryRun: true) {
        try $0.close(
          [.number(one.number)], with: Closing(on: try day("2025-04-10"), outcome: .rejectRepeat),
          sameAs: .office(named))
      }
    }
    #expect(throws: Fault.record(.noSuchApplication("2025-10000000"))) { try close("2025-10000000") }
    try close("2019-10000000")
  }

  @Test(
    "A number in the file that none can be is a fault that names its place, or a finding, and not the end",
    arguments: [
      ("UPDATE head SET count = 9223372036854775807", FaultCode.badValue),
      ("UPDATE serial SET last = 9223372036854775807", .numbersUsedUp),
      ("UPDATE application SET serial = 9223372036854775807 WHERE id = 2", nil),
    ])
  func tampered(change: String, code: FaultCode?) throws {
    let temporary = try TemporaryLedger.nine()
    try temporary.tamper(change)
    if let code {
      let fault = #expect(throws: Fault.self) { try temporary.register("2025-03-03") }
      #expect(fault?.code == code)
    }
    let isFound = (try? temporary.faults().isEmpty) != true
    #expect(isFound)
    if change.contains("serial SET") {
      let csv = """
        number,received,channel,applicant,kind,subject,details,closed,outcome,document,note
        ,2025-03-03,counter,张三,person,甲,,,,,

        """
      let fault = #expect(throws: Fault.self) { try temporary.importCSV(csv) }
      #expect(fault?.problems == [.record(.badValue(table: "serial", column: "last", entry: nil))])
    }
  }

  @Test("An entry whose numbers none can be is named, by the check too, which goes on")
  func tamperedEntry() throws {
    let temporary = try TemporaryLedger.nine()
    try temporary.tamper(
      """
      UPDATE entry SET supersedes = -9223372036854775808 WHERE seq = 6;
      UPDATE entry SET payload = '{"days":9223372036854775807}' WHERE seq = 7;
      UPDATE entry SET recorded_by = 'x' WHERE seq = 8
      """)
    let faults = try temporary.faults()
    for seq in [6, 7, 8] {
      let id = EntryID(rawValue: seq)
      #expect(faults.contains(fault(at: id, .changed(id))), "\(faults)")
    }
    let fault = #expect(throws: Fault.self) {
      try temporary.ledger.application(.serial(1), thisYear: 2025)
    }
    #expect(fault?.problems == [.record(.badValue(table: "entry", column: "supersedes", entry: 6))])
  }
}
