import FoiaCalendar
import FoiaCore
import TestKit
import Testing

@Suite("The first go through an old ledger")
struct ImportPlanTests {
  private func row(_ received: String, serial: Int? = nil, closed: String? = nil) throws -> LedgerRow {
    let received = try day(received)
    let number = try serial.map { try #require(ApplicationNumber(year: received.year, serial: $0)) }
    let intake = Intake(
      receipt: .received(received, arrived: nil), channel: .unknown, kind: .person, subject: "x", personal: nil)
    let closing = try closed.map { Closing(on: try day($0), outcome: .granted) }
    return LedgerRow(number: number, intake: intake, closing: closing)
  }

  /// - Parameter taken: serials of 2024 that the ledger has.
  private func plan(
    _ rows: [LedgerRow], after last: [Int: Int] = [:], taken: Set<Int> = [], _ problems: ImportProblem...
  ) throws -> ImportPlan {
    let walk: OutlineWalk = { row, problem in
      for (index, one) in rows.enumerated() { try row(RowOutline(one), index + 2) }
      problems.forEach(problem)
    }
    return try ImportPlan(walk, after: last) { $0.year == 2024 && taken.contains($0.serial) }
  }

  @Test("numbers the rows that bring no number in the order of their receipt, after all that are given")
  func numbers() throws {
    let rows = try [
      row("2024-03-05"), row("2024-03-04", closed: "2024-03-20"), row("2024-03-06", serial: 12), row("2023-12-29"),
    ]
    var plan = try plan(rows, after: [2024: 7])
    #expect(plan.rows == 4 && plan.closed == 1 && plan.last == [2024: 14, 2023: 1])
    #expect(
      try rows.map { try plan.number(of: $0).description } == ["2024-0014", "2024-0013", "2024-0012", "2023-0001"])
    #expect(throws: Fault.record(.inputChanged)) { try plan.number(of: row("2022-03-04")) }
  }

  @Test("gives rows without a number what an undone import left, lowest first, and lets others bring it")
  func freed() throws {
    var freed = Serials()
    for serial in [3, 4, 5, 9] {
      _ = freed.insert(try #require(ApplicationNumber(year: 2024, serial: serial)))
    }
    let rows = try [
      row("2024-03-06"), row("2024-03-05", serial: 4), row("2024-03-04"), row("2024-03-06"), row("2024-03-07"),
      row("2023-05-05"),
    ]
    let walk: OutlineWalk = { row, _ in
      for (index, one) in rows.enumerated() { try row(RowOutline(one), index + 2) }
    }
    // All serials up to 9 are taken; of them 3, 4, 5 and 9 by what an undone import left.
    var plan = try ImportPlan(walk, after: [2024: 9], freed: freed) { $0.year == 2024 && $0.serial <= 9 }
    #expect(plan.last == [2024: 10, 2023: 1])
    #expect(
      try rows.map { try plan.number(of: $0).description } == [
        "2024-0005", "2024-0004", "2024-0003", "2024-0009", "2024-0010", "2023-0001",
      ])
    #expect(throws: Fault.self) {
      try ImportPlan(
        { take, _ in try take(RowOutline(row("2024-03-05", serial: 6)), 2) }, after: [2024: 9], freed: freed
      ) {
        $0.year == 2024 && $0.serial <= 9
      }
    }
  }

  @Test("C14 counts a number once that an undone import left to another application, and no second time")
  func doubles() throws {
    let number = try #require(ApplicationNumber(year: 2024, serial: 1))
    var numbers = NumbersDoubledOrMissing.Numbers()
    numbers.note(number, isWithdrawn: true)
    numbers.note(number, isWithdrawn: true)
    numbers.note(number)
    #expect(numbers.findings(in: nil).isEmpty && numbers.last == [2024: 1])
    numbers.note(number)
    #expect(numbers.findings(in: nil).map(\.severity) == [.error])
  }

  @Test("tells every problem in the order of the lines: numbers taken, numbers twice, and what could not be read")
  func problems() throws {
    let unread = ImportProblem(line: 3, reason: .strayQuote)
    let rows = try [row("2024-03-05", serial: 5), row("2024-03-04", serial: 1), row("2024-03-06", serial: 5)]
    do {
      _ = try plan(rows, taken: [1], unread)
      Issue.record("nothing was refused")
    } catch let fault as Fault {
      let numbers = rows.compactMap(\.number)
      #expect(
        Set(fault.ofRows) == [
          ImportProblem(line: 3, reason: .rule(.numberTaken(numbers[1]))), unread,
          ImportProblem(line: 4, reason: .numberTwice(numbers[0], firstLine: 2)),
        ])
      #expect(fault.ofRows.map(\.line) == [3, 3, 4])
    }
  }

  @Test("tells the first thousand problems by line and counts the rest, whichever they are")
  func manyProblems() throws {
    let number = try #require(ApplicationNumber(year: 2024, serial: 8))
    // Each line is wrong: of three, one cannot be read, one brings a number again, one a number that is taken.
    let walk: OutlineWalk = { row, problem in
      try row(RowOutline(self.row("2024-03-04", serial: 8)), 2)
      for line in stride(from: 3, to: 3_003, by: 3) {
        problem(ImportProblem(line: line, reason: .notUTF8))
        try row(RowOutline(self.row("2024-03-05", serial: 8)), line + 1)
        try row(RowOutline(self.row("2024-03-06", serial: 5_000 + line)), line + 2)
      }
    }
    let fault = try #require(throws: Fault.self) { try ImportPlan(walk, after: [:]) { $0.serial > 5_000 } }
    #expect(fault.ofRows.map(\.line) == Array(3..<1_003))
    #expect(fault.ofRows[1].reason == .numberTwice(number, firstLine: 2))
    #expect(fault.consequence == .nothingImported(more: 2_000))
  }
}
