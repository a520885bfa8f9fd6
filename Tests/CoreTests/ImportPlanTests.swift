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
    let walk: RowWalk = { row, problem in
      for (index, one) in rows.enumerated() { try row(one, index + 2) }
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
}
