import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("A new answer that was ordered")
struct RedoTests {
  private let closed: Case

  init() throws {
    closed = try Case(received: "2025-03-03").closed("2025-03-20", .denyInternal).dispatched("2025-03-21")
      .answerServed("2025-03-24")
  }

  @Test("is awaited until it is given")
  func awaited() throws {
    #expect(try !closed.application().awaitsRedo)
    let ordered = try closed.redoOrdered("2025-06-03", until: "2025-06-30")
    #expect(try ordered.application().awaitsRedo)
    #expect(try ordered.application().redos.first?.asked.until.iso == "2025-06-30")
    let answered = try ordered.redoAnswered("2025-06-20")
    #expect(try !answered.application().awaitsRedo)
    #expect(try answered.application().redos.first?.answer?.fact.on.iso == "2025-06-20")
    #expect(try ordered.undone(5).application() == closed.application())
    #expect(try answered.undone(6).application() == ordered.application())
    #expect(try !ordered.voided().application().awaitsRedo)
  }

  @Test("can be ordered again, and one new answer settles what was ordered before it")
  func again() throws {
    let twice = try closed.redoOrdered("2025-06-03").redoOrdered("2025-06-05", until: "2025-06-16")
    #expect(try !twice.redoAnswered("2025-06-10").application().awaitsRedo)
    let later = try closed.redoOrdered("2025-06-03").redoAnswered("2025-06-10").redoOrdered("2025-09-01")
    #expect(later.violations.isEmpty)
    #expect(try later.application().awaitsRedo)
    #expect(
      try later.redoAnswered("2025-09-02").application().redos.map { $0.answer?.fact.on.iso } == [
        "2025-06-10", "2025-09-02",
      ])
  }

  @Test("is folded after the order of its day, whatever was typed first")
  func order() throws {
    let swapped = try closed.redoAnswered("2025-06-03").redoOrdered("2025-06-03")
    #expect(swapped.violations.isEmpty)
    #expect(try !swapped.application().awaitsRedo)
  }

  @Test("is awaited anew where it is ordered again on the day it was given")
  func orderedAgainOnItsDay() throws {
    let first = try closed.redoOrdered("2025-06-03").redoAnswered("2025-06-03")
    let again = try first.redoOrdered("2025-06-03", until: "2025-06-16")
    #expect(try again.violations.isEmpty && again.application().awaitsRedo)
    #expect(try again.application().redos.map { $0.answer?.entry } == [6, nil])
    let answered = try again.redoAnswered("2025-06-03")
    #expect(try answered.violations.isEmpty && !answered.application().awaitsRedo)
    #expect(try answered.application().redos.map { $0.answer?.entry } == [6, 8])
    #expect(try !again.undone(7).application().awaitsRedo)
  }

  @Test("is refused where none was ordered, and an order where nothing was answered yet")
  func refused() throws {
    let number = try closed.application().number
    #expect(
      try closed.redoAnswered("2025-06-03").violations == [
        .nothingBefore(number, .redoAnswered, on: day("2025-06-03"), needs: .redoOrdered)
      ])
    #expect(
      try Case(received: "2025-03-03").redoOrdered("2025-06-03").violations == [
        .nothingBefore(number, .redoOrdered, on: day("2025-06-03"), needs: .closed)
      ])
    #expect(
      try closed.redoOrdered("2025-06-03").redoAnswered("2025-06-10").redoAnswered("2025-06-11").violations == [
        .twice(number, .redoAnswered, first: day("2025-06-10"))
      ])
  }

  @Test("needs neither dispatch nor service of the first one")
  func undelivered() throws {
    let one = try Case(received: "2025-03-03").closed("2025-03-20").redoOrdered("2025-03-20")
    #expect(one.violations.isEmpty)
  }

  @Test("moves neither status nor clock nor any figure of the first answer")
  func apart() throws {
    let answered = try closed.redoOrdered("2026-01-06", until: "2026-01-26").redoAnswered("2026-01-20")
    #expect(try answered.status() == .closed)
    #expect(try answered.glance("2026-02-02") == closed.glance("2026-02-02"))
    for year in 2024...2027 {
      let period = Period.year(year)
      #expect(try answered.application().placements(in: period) == closed.application().placements(in: period))
    }
    #expect(try answered.application().closing == closed.application().closing)
  }

  @Test("that came by its day is no fault")
  func inTime() throws {
    let ordered = try closed.redoOrdered("2025-06-03", until: "2025-06-30")
    #expect(try ordered.findings(on: "2025-06-30").isEmpty)
    #expect(try ordered.redoAnswered("2025-06-30").findings(on: "2025-08-01").isEmpty)
  }
}
