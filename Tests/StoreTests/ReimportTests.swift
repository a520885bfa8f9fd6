// An import is undone and a corrected file is imported: the numbers are free again, and everything derived agrees.

import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing
import TestKit

@Suite("Importing again what was undone")
struct ReimportTests {
  /// A row of a file.
  private func row(_ number: String, _ applicant: String, subject: String = "事项", closed: Bool = false) -> String {
    "\(number),2024-03-04,mail,\(applicant),person,\(subject),,\(closed ? "2024-03-20,granted" : ","),,\n"
  }

  private func file(_ rows: [String]) -> String { CanonicalLedger.header + "\n" + rows.joined() }

  private func number(_ serial: Int) throws -> ApplicationNumber {
    try #require(ApplicationNumber(year: 2024, serial: serial))
  }

  /// The numbers that `foia list` shows, with the subjects.
  private func listed(_ temporary: TemporaryLedger, _ status: Status? = nil) throws -> [String] {
    var filter = ApplicationFilter()
    filter.status = status
    var found: [String] = []
    try temporary.ledger.forEachApplication(matching: filter, on: day("2026-11-23")) {
      found.append("\($0.application.number) \($0.application.intake.subject)")
    }
    return found
  }

  /// The derived rows, as they are and as the log makes them.
  private func derived(_ temporary: TemporaryLedger) throws -> (now: String, anew: String) {
    func rows() throws -> String {
      try temporary.sqlite(
        """
        SELECT * FROM application ORDER BY id; SELECT * FROM serial ORDER BY year; SELECT * FROM unit;
        SELECT * FROM disputed ORDER BY application, dispute
        """
      ).text
    }
    let now = try rows()
    try temporary.ledger.rebuildDerived()
    return (now, try rows())
  }

  private func expectSound(_ temporary: TemporaryLedger, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let rules: Set = [RecordChanged.rule, FileDamaged.rule, NumbersDoubledOrMissing.rule]
    let found = try temporary.check(CheckScope(rules: rules)).found.filter { $0.severity == .error }
    #expect(found.isEmpty, sourceLocation: sourceLocation)
    let (now, anew) = try derived(temporary)
    #expect(now == anew, sourceLocation: sourceLocation)
  }

  @Test("The corrected file takes the numbers, and they name the applications that stand")
  func corrected() throws {
    let temporary = try TemporaryLedger()
    try temporary.importCSV(file([row("2024-0001", "甲", subject: "错"), row("2024-0002", "乙", closed: true)]))
    let head = try temporary.ledger.head()
    #expect(throws: Fault.self) { try temporary.importCSV(file([row("2024-0001", "甲")])) }
    #expect(try temporary.ledger.head() == head)
    try temporary.undo()
    #expect(try listed(temporary).isEmpty)
    #expect(try listed(temporary, .void) == ["2024-0001 错", "2024-0002 事项"])
    try expectSound(temporary)
    try temporary.importCSV(file([row("2024-0001", "甲", subject: "对"), row("", "丙", subject: "新")]))
    let one = try temporary.ledger.application(.number(number(1)), thisYear: 2026).application
    #expect(one.intake.subject == "对" && !one.isVoid)
    // The row without a number got the lowest that was left.
    #expect(try listed(temporary) == ["2024-0001 对", "2024-0002 新"])
    #expect(try listed(temporary, .void).isEmpty)
    try expectSound(temporary)
    #expect(try temporary.verified().status == 0)
    #expect(try temporary.register("2024-05-06").number == number(3))
    #expect(throws: Fault.self) { try temporary.importCSV(file([row("2024-0001", "甲")])) }
  }

  @Test("The log tells of which number every entry was, and a past day shows what it knew")
  func told() throws {
    let temporary = try TemporaryLedger()
    try temporary.importCSV(file([row("2024-0001", "甲", subject: "错", closed: true)]))  // 2, 3, 4
    try temporary.undo()  // 5, 6
    try temporary.importCSV(file([row("2024-0001", "甲", subject: "对")]))  // 7, 8
    var told: [String] = []
    try temporary.ledger.forEachEntry { entry, number, _ in
      told.append("\(entry.seq) \(number.map(\.description) ?? "-")")
    }
    #expect(
      told == [
        "1 -", "2 -", "3 2024-0001", "4 2024-0001", "5 2024-0001", "6 -", "7 -", "8 2024-0001",
      ])
    // Taking the second import back leaves the number to a third one.
    try temporary.undo()
    try temporary.importCSV(file([row("2024-0001", "甲", subject: "又一次")]))
    #expect(try listed(temporary) == ["2024-0001 又一次"])
    try expectSound(temporary)
  }

  @Test("What foia void took out is shown as before, and its number stays taken")
  func voided() throws {
    let temporary = try TemporaryLedger()
    try temporary.importCSV(file([row("2024-0001", "甲")]))
    let one = try temporary.ledger.application(.number(number(1)), thisYear: 2026).application
    try temporary.void(one)
    #expect(try listed(temporary) == ["2024-0001 事项"])
    #expect(throws: Fault.self) { try temporary.importCSV(file([row("2024-0001", "甲")])) }
    // A registration that was undone keeps its number, too.
    let two = try temporary.register("2024-03-05")
    try temporary.undo()
    #expect(try temporary.now(two).isVoid && listed(temporary).count == 2)
    #expect(throws: Fault.self) { try temporary.importCSV(file([row("2024-0002", "乙")])) }
  }

  @Test("A dispute concerns whatever has the number")
  func disputed() throws {
    let temporary = try TemporaryLedger()
    try temporary.importCSV(file([row("2024-0001", "甲", closed: true)]))
    let old = try temporary.ledger.application(.number(number(1)), thisYear: 2026).application
    let colleague = try writing(on: "2026-11-23", by: "李强")
    let filed = try temporary.ledger.record(as: colleague) {
      try $0.file(
        DisputeFiling(on: try day("2024-04-01"), way: .review, subject: nil), about: [.number(old.number)])
    }
    let dispute = try #require(filed.after)
    try temporary.undo()
    try temporary.importCSV(file([row("2024-0001", "甲", closed: true)]))
    let new = try temporary.ledger.application(.number(number(1)), thisYear: 2026).application
    #expect(new.id != old.id)
    #expect(try temporary.ledger.disputes(.application(new.id)).map(\.id) == [dispute.id])
    #expect(try temporary.ledger.disputes(.application(old.id)).isEmpty)
    try expectSound(temporary)
  }

  @Test("Erasing takes along what an undone import holds of the same applicant under the number, and of nobody else")
  func erased() throws {
    let temporary = try TemporaryLedger()
    try temporary.importCSV(file([row("2024-0001", "某甲"), row("2024-0002", "某乙")]))
    try temporary.undo()
    try temporary.importCSV(file([row("2024-0001", "某甲"), row("2024-0002", "某丙")]))
    for serial in 1...2 {
      _ = try temporary.ledger.erase(.number(number(serial)), reason: "依申请删除", as: temporary.recording)
    }
    let names = try temporary.sqlite("SELECT value FROM personal").text
    #expect(!names.contains("某甲") && !names.contains("某丙") && names.contains("某乙"))
    try expectSound(temporary)
    #expect(try temporary.verified().status == 0)
  }

  @Test("Drift from a filed year tells the undone application and the one that took its number")
  func drift() throws {
    let temporary = try TemporaryLedger()
    try temporary.importCSV(file([row("2024-0001", "甲", closed: true)]))
    _ = try temporary.ledger.record(as: writing(on: "2026-11-23", by: "李强")) {
      try $0.freeze(2024, waiver: "已核对")
    }
    try temporary.undo()
    try temporary.importCSV(file([row("2024-0001", "甲")]))
    let drift = try temporary.ledger.drift(of: 2024)
    #expect(drift.moves.map(\.number.description) == ["2024-0001", "2024-0001"])
  }

  /// Files with numbers and without are imported and undone in random order.
  @Test("Whatever is imported and undone, every number has one application, and all agrees", arguments: 1...12)
  func random(seed: Int) throws {
    var chance = SplitMix64(state: UInt64(seed))
    let temporary = try TemporaryLedger()
    /// The standing number of each import that stands, oldest first.
    var standing: [[Int]] = []
    var freed: Set<Int> = []
    var highest = 0
    for _ in 1...8 {
      if !standing.isEmpty, Int.random(in: 0..<3, using: &chance) == 0 {
        freed.formUnion(standing.removeLast())
        try temporary.undo()
      } else {
        let taken = Set(standing.joined())
        let brought = (1...9).filter { _ in Int.random(in: 0..<3, using: &chance) == 0 }
        let count = Int.random(in: 1...3, using: &chance)
        let rows = brought.map { row("2024-\($0)", "甲\($0)") } + (0..<count).map { row("", "乙\($0)") }
        guard taken.isDisjoint(with: brought) else {
          #expect(throws: Fault.self) { try temporary.importCSV(file(rows)) }
          continue
        }
        try temporary.importCSV(file(rows))
        var given = Array(freed.subtracting(brought).sorted().prefix(count))
        highest = max(highest, brought.max() ?? 0)
        let more = count - given.count
        given += (0..<more).map { highest + 1 + $0 }
        highest += more
        freed.subtract(brought)
        freed.subtract(given)
        standing.append(brought + given)
      }
      let numbers = try standing.joined().sorted().map { try number($0).description + " 事项" }
      #expect(try listed(temporary) == numbers)
      #expect(try listed(temporary, .void) == freed.sorted().map { try number($0).description + " 事项" })
      try expectSound(temporary)
    }
    #expect(try temporary.register("2024-05-06").number == number(highest + 1))
    #expect(try temporary.verified().status == 0)
  }
}
