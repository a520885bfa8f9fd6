import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("What an edit does to filed years")
struct TableMoveTests {
  private func moved(_ year: Int, _ changes: [(Case?, Case?)]) throws -> [String] {
    var move = TableMove(years: [year])
    for (before, after) in changes { move.note(from: try before?.application(), to: try after?.application()) }
    let table = try Pile.table([], year, Form(for: .year(year)))
    return move.cells(of: table).map { "\($0.cell.row.code):\($0.cell.column.code) \($0.by)" }
  }

  @Test("is nothing where nothing of the table changes")
  func nothing() throws {
    let one = try Case(received: "2024-03-03").closed("2024-03-20", .granted)
    #expect(try moved(2024, [(one, one)]).isEmpty)
    #expect(try moved(2024, [(one, one.corrected(2, .closed, to: "2024-12-31"))]).isEmpty)
    #expect(try moved(2024, [(one, one.corrected(2, .document, to: "〔2024〕1号"))]).isEmpty)
    #expect(try moved(2023, [(one, one.voided())]).isEmpty)
  }

  @Test("is a figure more in every row and column that a new application counts in")
  func new() throws {
    #expect(
      try moved(2024, [(nil, Case(received: "2024-12-31", kind: .legal))]) == [
        "new:legal 1", "new:total 1", "carried-out:legal 1", "carried-out:total 1",
      ])
  }

  @Test("is a figure less in one column and more in another where the kind was wrong, and nothing in the total")
  func kind() throws {
    let one = try Case(received: "2024-03-03", kind: .business).closed("2024-03-20", .denyLaw)
    #expect(
      try moved(2024, [(one, one.corrected(1, .kind, to: "person"))]) == [
        "new:person 1", "new:business -1", "deny-law:person 1", "deny-law:business -1", "total:person 1",
        "total:business -1",
      ])
  }

  @Test("is where the answer counts, in the one row of （六） in the form that has no more")
  func outcome() throws {
    let one = try Case(received: "2020-03-03").closed("2020-03-20", .granted)
    #expect(
      try moved(2020, [(one, one.corrected(2, .outcome, to: "other-unpaid-fee"))]) == [
        "granted:person -1", "granted:total -1", "other-all:person 1", "other-all:total 1",
      ])
    let unpaid = try one.corrected(2, .outcome, to: "other-unpaid-fee")
    #expect(try moved(2020, [(unpaid, unpaid.corrected(2, .outcome, to: "other"))]).isEmpty)
  }

  @Test("is carried out instead of answered where the answer came the next year")
  func year() throws {
    let one = try Case(received: "2024-12-03").closed("2024-12-31", .granted)
    let later = try one.corrected(2, .closed, to: "2025-01-02")
    #expect(
      try moved(2024, [(one, later)]) == [
        "granted:person -1", "granted:total -1", "total:person -1", "total:total -1", "carried-out:person 1",
        "carried-out:total 1",
      ])
    #expect(
      try moved(2025, [(one, later)]) == [
        "carried-in:person 1", "carried-in:total 1", "granted:person 1", "granted:total 1", "total:person 1",
        "total:total 1",
      ])
  }

  @Test("of several applications is what is left when they are reckoned together")
  func together() throws {
    let one = try Case(received: "2024-03-03").closed("2024-03-20", .granted)
    let two = try Case(received: "2024-03-04", serial: 2).closed("2024-03-21", .partial)
    let swapped = try (one.corrected(2, .outcome, to: "partial"), two.corrected(2, .outcome, to: "granted"))
    #expect(try moved(2024, [(one, swapped.0), (two, swapped.1)]).isEmpty)
    #expect(try moved(2024, [(one, swapped.0)]).count == 4)
  }

  @Test("agrees with the difference of the tables, whatever was edited")
  func difference() throws {
    for seed in UInt64(1)..<13 {
      let before = try Pile(seed: seed)
      var after = try Pile(seed: seed + 500)
      let (old, edited) = try (before.applications(), before.cases.map { try after.amended($0).application() })
      // The last one is new.
      let new = try Case(received: "2022-05-06", kind: .charity).application()
      var move = TableMove(years: Array(2018...2026))
      for (one, two) in zip(old, edited) { move.note(from: one, to: two) }
      move.note(from: nil, to: new)
      for year in 2018...2026 {
        let form = Form(for: .year(year))
        let (filed, now) = try (Pile.table(old, year, form), Pile.table(edited + [new], year, form))
        let cells = move.cells(of: filed)
        #expect(cells.map(\.cell) == filed.differences(of: now, isWhole: true), "seed \(seed) \(year)")
        for (cell, by) in cells { #expect(now[cell] - filed[cell] == by, "seed \(seed) \(year)") }
      }
      // Of a year that nobody filed nothing is said.
      #expect(move.cells(of: try Pile.table(old, 2027, .form2021)).isEmpty)
    }
  }
}
