// What moves after a year was filed, where the next year begins, and from when on a ledger speaks of its years.

import FoiaCalendar
import FoiaCore
import FoiaStore
import Testing
import TestKit

@Suite("A filed year and what comes after")
struct DriftTests {
  /// 2024: one granted, one open; of 2025 nothing yet. Entries 1 to 4.
  private func filled() throws -> (TemporaryLedger, one: Application, two: Application) {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2024-03-04", subject: "甲")
    let two = try temporary.register("2024-12-05", kind: .business, applicant: "某公司", subject: "乙")
    try temporary.close(one, on: "2024-03-20", .granted)
    return (temporary, one, two)
  }

  private func codes(_ cells: [TableCell]) -> [String] { cells.map { "\($0.row.code) \($0.column.code)" } }

  @Test("drifts by the cells that moved, and names the applications and entries that did it")
  func drift() throws {
    let (temporary, one, two) = try filled()
    try temporary.freeze(2024)  // 5
    #expect(
      try temporary.ledger.drift(of: 2024).cells.isEmpty && temporary.findings(RecordsDifferFromFiling.rule).isEmpty)
    // What comes after the year moves nothing in it.
    let later = try temporary.register("2025-01-06", subject: "丙")  // 6
    try temporary.close(two, on: "2025-01-07", .denyLaw)  // 7
    #expect(try temporary.ledger.drift(of: 2024).cells.isEmpty)
    try temporary.reopen(one)  // 8
    try temporary.correct(two, .kind, to: "research")  // 9
    let late = try temporary.register("2024-06-03", applicant: "李四", subject: "丁")  // 10
    try temporary.close(late, on: "2024-06-20", .granted)  // 11
    let drift = try temporary.ledger.drift(of: 2024)
    // Of what was granted one came and one went.
    let expected = [
      "new person", "new business", "new research", "new total", "carried-out person", "carried-out business",
      "carried-out research", "carried-out total",
    ]
    #expect(codes(drift.cells) == expected)
    #expect(drift.moves.map(\.number) == [one.number, two.number, late.number])
    #expect(drift.moves.map { $0.entries.map(\.seq) } == [[8], [7, 9], [10, 11]])
    func responsible(_ code: String) throws -> [ApplicationNumber] {
      let cell = try #require(drift.cells.first { "\($0.row.code) \($0.column.code)" == code })
      return drift.responsible(for: cell).map(\.number)
    }
    #expect(try responsible("new person") == [late.number] && responsible("new total") == [late.number])
    #expect(try responsible("new business") == [two.number] && responsible("carried-out total") == [one.number])
    #expect(!drift.moves.contains { $0.number == later.number })
    let found = try temporary.findings(RecordsDifferFromFiling.rule)
    #expect(found.count == 8 && found.allSatisfy { $0.severity == .error })
    let cell = Finding.Subject.table(2024, .records, row: .new, column: .total)
    #expect(found.first { $0.subject == cell }?.fact == .drift(filed: 2, found: 3, responsible: [late.number]))
    #expect(
      try temporary.findings(RecordsDifferFromFiling.rule, year: 2025).isEmpty
        && temporary.findings(RecordsDifferFromFiling.rule, year: 2024).count == 8)
  }

  @Test("drifts no more once what moved it is taken back, and of a year never filed nothing is told")
  func back() throws {
    let (temporary, one, _) = try filled()
    try temporary.freeze(2024)
    try temporary.void(one)
    #expect(
      try codes(temporary.ledger.drift(of: 2024).cells) == [
        "new person", "new total", "granted person", "granted total", "total person", "total total",
      ])
    try temporary.undo()
    #expect(try temporary.ledger.drift(of: 2024).cells.isEmpty && temporary.ledger.drift(of: 2024).moves.isEmpty)
    #expect(throws: Fault.record(.notFiled(2025))) { try temporary.ledger.drift(of: 2025) }
  }

  @Test("is told of every edit that moves a cell of it, with what was filed and what is now")
  func moves() throws {
    let (temporary, one, two) = try filled()
    func moves(_ edit: (Action) throws -> Void) throws -> [String] {
      try temporary.ledger.record(as: temporary.recording, dryRun: true) { action in
        try edit(action)
        return try action.filedMoves().flatMap { move in
          move.cells.map { "\(move.year) \($0.cell.row.code) \($0.cell.column.code) \($0.filed) \($0.now)" }
        }
      }
    }
    #expect(try moves { _ = try $0.void(.number(one.number), reason: "重复") }.isEmpty)
    try temporary.freeze(2024)
    #expect(
      try moves { _ = try $0.reopen(.number(one.number), reason: "有误") } == [
        "2024 granted person 1 0", "2024 granted total 1 0", "2024 total person 1 0", "2024 total total 1 0",
        "2024 carried-out person 0 1", "2024 carried-out total 1 2",
      ])
    func close(_ on: String) throws -> [String] {
      try moves {
        _ = try $0.close([.number(two.number)], with: Closing(on: try day(on), outcome: .partial))
      }
    }
    #expect(try close("2025-01-07").isEmpty)
    #expect(
      try close("2024-12-31") == [
        "2024 partial business 0 1", "2024 partial total 0 1", "2024 total business 0 1", "2024 total total 1 2",
        "2024 carried-out business 1 0", "2024 carried-out total 1 0",
      ])
    #expect(
      try moves {
        _ = try $0.record(.number(two.number)) { _, _ in [.assigned(Assignment(on: try day("2024-12-06"), unit: "规划科"))]
        }
      }
      .isEmpty)
  }

  @Test("must carry into the next what was filed as carried out, in each column")
  func columns() throws {
    let (temporary, _, two) = try filled()
    try temporary.freeze(2024)
    #expect(try temporary.findings(CarriedInNotAsFiled.rule).isEmpty)
    // Of another kind: the total agrees, two columns do not.
    try temporary.correct(two, .kind, to: "research")
    func carriedIn(_ column: TableColumn) -> Finding.Subject {
      .table(2025, .records, row: .carriedIn, column: column)
    }
    let found = try temporary.findings(CarriedInNotAsFiled.rule)
    #expect(found.map(\.subject) == [carriedIn(.kind(.business)), carriedIn(.kind(.research))])
    #expect(
      found.map(\.fact) == [
        .carriedIn(filed: 1, found: 0, gone: [two.number], come: []),
        .carriedIn(filed: 0, found: 1, gone: [], come: [two.number]),
      ])
    #expect(found.allSatisfy { $0.severity == .error })
  }

  @Test("must carry into the next the very applications, not only as many")
  func sets() throws {
    let (temporary, _, two) = try filled()
    try temporary.freeze(2024)
    let other = try temporary.register("2024-12-06", kind: .business, applicant: "另一公司", subject: "丙")
    try temporary.void(two)
    #expect(try temporary.ledger.tally(.year(2025)).cells(.carriedIn) == [0, 1, 0, 0, 0, 0, 1])
    let fact = Finding.Fact.carriedIn(filed: 1, found: 1, gone: [two.number], come: [other.number])
    #expect(try temporary.findings(CarriedInNotAsFiled.rule).map(\.fact) == [fact, fact])
    let error = try temporary.findings(CarriedInNotAsFiled.rule, year: 2025)
    #expect(throws: Fault.rule(.amending(.errorsStand(2025, error)))) { try temporary.freeze(2025) }
    // A new table of the year before settles it.
    try temporary.freeze(2024, amendment: "漏登一件、重登一件")
    #expect(try temporary.findings(CarriedInNotAsFiled.rule).isEmpty)
    try temporary.freeze(2025)
  }

  @Test("typed in without its records is the year before the ledger's first, and what came earlier are opening cases")
  func firstYear() throws {
    let temporary = try TemporaryLedger()
    #expect(try temporary.ledger.firstYear() == nil)
    let old = try temporary.register("2023-12-04", applicant: "李四", subject: "甲")
    _ = try temporary.register("2024-03-04", subject: "乙")
    #expect(try temporary.ledger.firstYear() == 2023)
    try temporary.freeze(2023, typed: figures(2023, new: 5, granted: 3, carriedOut: 2))
    #expect(try temporary.ledger.firstYear() == 2024)
    // Of an earlier year only what was carried out is compared: 2 were filed, 1 is on record.
    func cell(_ column: TableColumn) -> Finding.Subject { .table(2024, .records, row: .carriedIn, column: column) }
    let tables = CheckScope(rules: Set(Rule.allCases.filter { $0.family == .tables }))
    let found = try temporary.check(tables).found
    #expect(
      found.map(\.rule) == [CarriedInNotAsFiled.rule, CarriedInNotAsFiled.rule]
        && found.map(\.subject) == [cell(.kind(.person)), cell(.total)])
    #expect(found.allSatisfy { $0.fact == .carriedIn(filed: 2, found: 1, gone: [], come: []) })
    // With the second opening case it agrees.
    let second = try temporary.register("2023-12-05", applicant: "王五", subject: "丙")
    #expect(try temporary.check(tables).found.isEmpty)
    for application in [old, second] { try temporary.close(application, on: "2024-01-20", .granted) }
    #expect(try temporary.check(tables).found.isEmpty && temporary.ledger.firstYear() == 2024)
  }

  @Test("is compared whole for ever where it was filed from the records, also once nothing of it is left")
  func emptied() throws {
    let temporary = try TemporaryLedger()
    let one = try temporary.register("2024-03-04", subject: "甲")
    try temporary.close(one, on: "2024-03-20", .granted)
    try temporary.freeze(2024)
    func moves() throws -> [FiledMove] {
      try temporary.ledger.record(as: temporary.recording, dryRun: true) { action in
        _ = try action.void(.number(one.number), reason: "重复")
        return try action.filedMoves()
      }
    }
    #expect(try moves().map(\.cells.count) == [6])
    try temporary.void(one)
    let drift = try temporary.ledger.drift(of: 2024)
    #expect(
      codes(drift.cells) == [
        "new person", "new total", "granted person", "granted total", "total person", "total total",
      ])
    #expect(try temporary.findings(RecordsDifferFromFiling.rule).count == 6)
    // The amendment that settles it needs no records.
    #expect(try temporary.freeze(2024, amendment: "重复登记").filing.table[.new, .total] == 0)
    #expect(try temporary.ledger.drift(of: 2024).count == 0)
  }

  @Test("that was typed in is compared by what it carries out only, whatever old case is on record")
  func oldClosing() throws {
    let temporary = try TemporaryLedger()
    try temporary.freeze(2024, typed: figures(2024, new: 5, granted: 4, carriedOut: 1))
    _ = try temporary.register("2024-12-05", applicant: "李四", subject: "甲")
    let old = try temporary.register("2023-03-04", subject: "乙")
    try temporary.close(old, on: "2024-03-20", .granted)
    #expect(try temporary.ledger.firstYear() == 2025)
    let drift = try temporary.ledger.drift(of: 2024)
    #expect(!drift.isWhole && drift.count == 0)
    #expect(try temporary.check(CheckScope(rules: Set(Rule.allCases.filter { $0.family == .tables }))).found.isEmpty)
  }

  @Test("that was typed in as complete is compared whole, and leaves the ledger's first year alone")
  func complete() throws {
    let (temporary, _, _) = try filled()
    let filing = try temporary.freeze(
      2024, typed: figures(2024, new: 5, granted: 4, carriedOut: 1), isComplete: true
    ).filing
    #expect(filing.source == .completeFigures && filing.source.isTyped)
    #expect(try temporary.ledger.filing(of: 2024) == filing && temporary.ledger.firstYear() == 2024)
    #expect(try codes(temporary.ledger.drift(of: 2024).cells).contains("new total"))
    #expect(try !temporary.findings(RecordsDifferFromFiling.rule).isEmpty)
  }

  @Test("is no year whose records are whole where it is earlier than the first")
  func beforeFirst() throws {
    let (temporary, _, _) = try filled()
    #expect(throws: Fault.rule(.amending(.noRecords(2022, first: 2024)))) { try temporary.freeze(2022) }
    #expect(try temporary.ledger.tally(.year(2022)).isEmpty && temporary.ledger.firstYear() == 2024)
  }
}
