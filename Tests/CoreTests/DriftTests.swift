import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("A filed year and today's records")
struct DriftTests {
  private func filing(_ table: YearTable, _ source: Filing.Source = .records, position: Int = 100) -> Filing {
    Filing(
      report: YearReport(table: table), source: source, position: position, head: String(repeating: "0", count: 64),
      digest: String(repeating: "1", count: 64))
  }

  /// The drift of a year from cases as they were to the same cases as they are.
  private func drift(_ changes: [(Case, Case)], year: Int = 2024) throws -> Drift {
    let pairs = try changes.map { before, after in try (before.application(), after.application(), after) }
    let form = Form(for: .year(year))
    let moves = pairs.map { before, after, one in
      Drift.Move(
        number: before.number, before: before.placements(in: .year(year)), after: after.placements(in: .year(year)),
        history: one.history, position: 2)
    }
    return try Drift(
      filing: filing(Pile.table(pairs.map(\.0), year, form)),
      now: YearReport(table: Pile.table(pairs.map(\.1), year, form)),
      moves: moves.filter { $0.before != $0.after })
  }

  private func text(_ cells: [TableCell]) -> [String] { cells.map { "\($0.row.code):\($0.column.code)" } }

  @Test("agree where nothing moved")
  func none() throws {
    let one = try Case(received: "2024-03-03").closed("2024-03-20", .granted)
    let drift = try drift([(one, one.corrected(2, .document, to: "〔2024〕1号"))])
    #expect(drift.cells.isEmpty)
    #expect(RecordsDifferFromFiling.findings(in: drift).isEmpty)
  }

  @Test("differ cell by cell, each finding with what was filed, what is found, and who moved it")
  func kind() throws {
    let one = try Case(received: "2024-03-03", kind: .person, serial: 7).closed("2024-03-20", .granted)
    let two = try Case(received: "2024-03-04", kind: .person, serial: 8).closed("2024-03-21", .granted)
    let drift = try drift([(one, one.corrected(1, .kind, to: "business")), (two, two)])
    #expect(
      text(drift.cells) == [
        "new:person", "new:business", "granted:person", "granted:business", "total:person", "total:business",
      ])
    let number = try one.application().number
    #expect(
      RecordsDifferFromFiling.findings(in: drift).map(\.rule)
        == Array(repeating: RecordsDifferFromFiling.rule, count: 6))
    #expect(RecordsDifferFromFiling.findings(in: drift).allSatisfy { $0.severity == .error && $0.isStandingError })
    #expect(
      RecordsDifferFromFiling.findings(in: drift).first?.subject
        == .table(2024, .records, row: .new, column: .kind(.person)))
    #expect(
      RecordsDifferFromFiling.findings(in: drift).first?.fact == .drift(filed: 2, found: 1, responsible: [number]))
    #expect(RecordsDifferFromFiling.findings(in: drift).map(\.subject.description).last == "2024:total:business")
    #expect(RecordsDifferFromFiling.findings(in: drift).last?.fact == .drift(filed: 0, found: 1, responsible: [number]))
    for cell in drift.cells { #expect(drift.responsible(for: cell).map(\.number) == [number]) }
  }

  @Test("are moved by the entries written since the filing")
  func entries() throws {
    let one = try Case(received: "2024-03-03").closed("2024-03-20", .granted)
    let drift = try drift([(one, one.corrected(2, .outcome, to: "partial").voided())])
    #expect(drift.moves.first?.entries.map(\.seq) == [3, 4])
  }

  @Test("name for a cell only the applications that moved it")
  func responsible() throws {
    let one = try Case(received: "2024-03-03", serial: 1).closed("2024-03-20", .granted)
    let two = try Case(received: "2024-03-04", serial: 2).closed("2024-03-21", .granted)
    let drift = try drift([(one, one.voided()), (two, two.corrected(2, .outcome, to: "deny-law"))])
    func numbers(_ row: String, _ column: TableColumn) throws -> [Int] {
      let form = try #require(Form.form2021.rows.first { $0.code == row })
      return drift.responsible(for: TableCell(form, column)).map(\.number.serial)
    }
    #expect(try numbers("new", .total) == [1])
    #expect(try numbers("granted", .kind(.person)) == [1, 2])
    #expect(try numbers("deny-law", .total) == [2])
    #expect(try numbers("total", .total) == [1])
    #expect(try numbers("carried-out", .total).isEmpty)
    #expect(try numbers("new", .kind(.other)).isEmpty)
  }

  @Test("are moved by as much as each application moves them, less what others took back")
  func movements() throws {
    for seed in UInt64(1)..<9 {
      let before = try Pile(seed: seed)
      var editing = try Pile(seed: seed + 900, count: 1)
      let changes = try before.cases.map { ($0, try editing.amended($0)) }
      for year in 2019...2026 {
        let drift = try drift(changes, year: year)
        for row in drift.now.table.form.rows {
          for column in TableColumn.allCases {
            let cell = TableCell(row, column)
            let sum = drift.moves.reduce(0) { $0 + $1.movement(cell) }
            #expect(drift.now.table[cell] - drift.filing.table[cell] == sum)
          }
        }
        #expect(RecordsDifferFromFiling.findings(in: drift).count == drift.cells.count)
      }
    }
  }

  @Test("differ without a name where the filed figures were typed in")
  func typed() throws {
    let one = try Case(received: "2024-03-03").application()
    let (filed, now) = try (Pile.table([], 2024, .form2021), Pile.table([one], 2024, .form2021))
    let drift = Drift(filing: filing(filed, .completeFigures), now: YearReport(table: now), moves: [])
    #expect(text(drift.cells) == ["new:person", "new:total", "carried-out:person", "carried-out:total"])
    #expect(RecordsDifferFromFiling.findings(in: drift).first?.fact == .drift(filed: 0, found: 1, responsible: []))
  }

  @Test("keep every figure apart: an application that left and one that came leave no drift")
  func exchange() throws {
    let one = try Case(received: "2024-03-03", serial: 1).closed("2024-03-20", .granted)
    let two = try Case(received: "2024-03-04", serial: 2).closed("2024-03-21", .partial)
    let changes = try [
      (one, one.corrected(2, .outcome, to: "partial")), (two, two.corrected(2, .outcome, to: "granted")),
    ]
    let drift = try drift(changes)
    #expect(drift.moves.count == 2)
    #expect(drift.cells.isEmpty)
    #expect(RecordsDifferFromFiling.findings(in: drift).isEmpty)
  }

  @Test("of a year whose records are not all here differ in what was carried out of it only")
  func beforeLedger() throws {
    let filed = try YearTable.published("suqian-city-2023")
    let now = try YearTable.empty(2023).with(["carried-out": [118, 3, 0, 0, 0, 1, 122]])
    let drift = Drift(filing: filing(filed, .figures), now: YearReport(table: now), moves: [])
    #expect(text(drift.cells) == ["carried-out:other", "carried-out:total"])
    #expect(
      RecordsDifferFromFiling.findings(in: drift).map(\.fact) == [
        .drift(filed: 0, found: 1, responsible: []), .drift(filed: 121, found: 122, responsible: []),
      ])
  }
}
