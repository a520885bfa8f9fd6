// Personal values and derived rows that were changed behind the program's back.

import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing
import TestKit

@Suite("The check of what stands beside the log")
struct TamperedValuesTests {
  @Test("names the entry whose personal values were changed", arguments: ["李四", "秘密的描述"])
  func personalChanged(value: String) throws {
    let temporary = try TemporaryLedger.nine()
    try temporary.tamper("UPDATE personal SET value = replace(value, '\(value)', '赵六') WHERE entry = 4")
    let faults = try temporary.faults()
    #expect(faults.contains(fault(at: 4, .personalChanged(4))), "\(faults)")
    #expect(!faults.contains { $0.contains("changed(") && !$0.contains("personalChanged(4)") })
  }

  @Test("names the entry whose salt was changed, and the one that got values it never had")
  func salt() throws {
    let temporary = try TemporaryLedger.nine()
    try temporary.tamper("UPDATE personal SET salt = zeroblob(16) WHERE entry = 4")
    #expect(try temporary.faults() == [fault(at: 4, .personalChanged(4))])
    try temporary.tamper("INSERT INTO personal VALUES (6, zeroblob(16), '{\"applicant\":\"甲\"}')")
    #expect(try temporary.faults() == [fault(at: 4, .personalChanged(4)), fault(at: 6, .personalChanged(6))])
  }

  @Test("names the entry whose personal values are gone without an erasure")
  func personalMissing() throws {
    let temporary = try TemporaryLedger.nine()
    let two = try temporary.ledger.application(.serial(2), thisYear: 2025).application
    _ = try temporary.ledger.erase(.number(two.number), reason: "依申请删除", as: temporary.recording)
    #expect(try temporary.faults().isEmpty)
    try temporary.tamper("DELETE FROM personal WHERE entry = 4")
    let faults = try temporary.faults()
    #expect(faults.contains(fault(at: 4, .personalMissing(4))), "\(faults)")
    #expect(!faults.contains { $0.hasPrefix("#3 ") || $0.hasPrefix("2025-0002 ") })
  }

  @Test("is needed only where the triggers are off: values go only after an entry that says so")
  func erasureTrigger() throws {
    let temporary = try TemporaryLedger.nine()
    let two = try temporary.ledger.application(.serial(2), thisYear: 2025).application
    _ = try temporary.ledger.erase(.number(two.number), reason: "依申请删除", as: temporary.recording)
    for entry in [2, 4, 5] {
      #expect(try temporary.sqlite("DELETE FROM personal WHERE entry = \(entry)").status != 0)
    }
    #expect(try temporary.sqlite("SELECT group_concat(entry) FROM personal").text == "2,4,5,9\n")
  }

  @Test(
    "names the application whose row is not what its entries make",
    arguments: [
      "received = '2025-03-02'", "confirmed = 0", "channel = 'mail'", "kind = 'other'", "applicant = '甲'",
      "applicant = NULL", "applicant_key = '甲'", "identity_key = NULL", "subject = '乙'", "unit = '规划科'",
      "closed = '2025-03-21'", "outcome = 'partial'", "closed = NULL, outcome = NULL", "void = 1",
      "office_number = '1'",
      "year = 2023", "serial = 9",
    ])
  func derivedChanged(change: String) throws {
    let temporary = try TemporaryLedger.nine()
    try temporary.tamper("UPDATE application SET \(change) WHERE id = 2")
    #expect(try temporary.faults() == [fault("2025-0001", .different)])
    try temporary.ledger.rebuildDerived()
    #expect(try temporary.faults().isEmpty)
  }

  @Test("names rows that are gone, and rows that stand for nothing, at the beginning, in the middle and at the end")
  func derivedRows() throws {
    let temporary = try TemporaryLedger.nine()
    let numbers = ["2025-0001", "2025-0002", "2025-0003", "2024-0001"]
    for (id, number) in zip(2...5, numbers) {
      try temporary.tamper("DELETE FROM application WHERE id = \(id)")
      #expect(try temporary.faults() == [fault(number, .missing)])
      try temporary.ledger.rebuildDerived()
    }
    for id in [1, 6, 99] {
      try temporary.tamper(
        """
        INSERT INTO application SELECT \(id), 2025, 77, office_number, received, confirmed, channel, kind, applicant,
          applicant_key, identity_key, subject, unit, closed, outcome, void FROM application WHERE id = 3
        """)
      #expect(try temporary.faults() == [fault("2025-0077", .unfounded)])
      try temporary.ledger.rebuildDerived()
    }
    try temporary.tamper("DELETE FROM application")
    #expect(try temporary.faults() == numbers.map { fault($0, .missing) })
  }

  @Test(
    "finds the smaller derived tables changed",
    arguments: [
      "UPDATE serial SET last = 4 WHERE year = 2025", "DELETE FROM serial WHERE year = 2024",
      "INSERT INTO serial VALUES (2023, 1)", "INSERT INTO document VALUES ('某复', 2025, 1)",
      "DELETE FROM unit WHERE name = '规划科'", "INSERT INTO unit VALUES ('法规科')",
      "UPDATE unit SET name = '财务' WHERE name = '财务科'", "INSERT INTO redo VALUES (3)", "DELETE FROM redo",
      "UPDATE redo SET application = 3",
    ])
  func smallTables(change: String) throws {
    let temporary = try TemporaryLedger.nine()
    let one = try temporary.ledger.application(.serial(1), thisYear: 2025).application
    try temporary.record(
      one, .redoOrdered(RedoOrder(on: day("2025-05-06"), organ: "易县人民政府", until: day("2025-05-30"))))
    #expect(try temporary.faults().isEmpty)
    try temporary.tamper(change)
    #expect(try temporary.faults() == ["record \(Finding.Fact.derived(.table))"])
  }
}
