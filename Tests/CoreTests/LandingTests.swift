import FoiaCalendar
import FoiaCore
import Testing
import TestKit

@Suite("Where an application lands in a year's table")
struct PlacementTests {
  /// Its placements in a year, `carriedIn 1 2025-03-03`: row, entry and day.
  private func placements(_ one: Case, _ year: Int) throws -> [String] {
    try one.application().placements(in: .year(year)).map { "\($0.content.code) #\($0.entry) \($0.day)" }
  }

  @Test("is where it came from and where it went, each by the entry that says so")
  func flow() throws {
    let one = try Case(received: "2024-12-31").assigned("2024-12-31").closed("2025-12-31", .denyInternal)
    #expect(try placements(one, 2023).isEmpty)
    #expect(try placements(one, 2024) == ["new #1 2024-12-31", "carried-out #1 2024-12-31"])
    #expect(
      try placements(one, 2025) == [
        "carried-in #1 2024-12-31", "deny-internal #3 2025-12-31", "total #3 2025-12-31",
      ])
    #expect(try placements(one, 2026).isEmpty)
    #expect(
      try placements(Case(received: "2025-01-01"), 2027) == ["carried-in #1 2025-01-01", "carried-out #1 2025-01-01"])
  }

  @Test("is by the confirmation where that made it received")
  func confirmed() throws {
    let arrived = try Case(arrived: "2024-12-31")
    #expect(try placements(arrived, 2024) == ["new #1 2024-12-31", "carried-out #1 2024-12-31"])
    let confirmed = try arrived.confirmed("2025-01-02")
    #expect(try placements(confirmed, 2024).isEmpty)
    #expect(try placements(confirmed, 2025) == ["new #2 2025-01-02", "carried-out #2 2025-01-02"])
  }

  @Test("is as its entries stand: corrected at their places, reopened, void")
  func amended() throws {
    let one = try Case(received: "2025-03-03").closed("2025-12-31", .denyInternal)
    let corrected = try one.corrected(2, .closed, to: "2026-01-04")
    #expect(try placements(corrected, 2025) == ["new #1 2025-03-03", "carried-out #1 2025-03-03"])
    #expect(
      try placements(corrected, 2026) == [
        "carried-in #1 2025-03-03", "deny-internal #2 2026-01-04", "total #2 2026-01-04",
      ])
    #expect(try placements(one.reopened(), 2025) == ["new #1 2025-03-03", "carried-out #1 2025-03-03"])
    #expect(try placements(one.voided(), 2025).isEmpty)
    let legal = try one.corrected(1, .kind, to: "legal").application().placements(in: .year(2025))
    #expect(Set(legal.map(\.kind)) == [.legal])
  }

  @Test("is told with the correction that put it there, and with none that changed something else")
  func correction() throws {
    func corrections(_ one: Case) throws -> [[EntryID]] {
      let application = try one.application()
      return application.placements(in: .year(2025)).map { placement in
        application.corrections(behind: placement, in: one.history).map(\.seq)
      }
    }
    let one = try Case(received: "2025-03-03").closed("2025-03-20", .denyInternal)
    #expect(try corrections(one) == [[], [], []])
    let outcome = try one.corrected(2, .outcome, to: "granted")
    #expect(try corrections(outcome) == [[], [3], [3]])
    #expect(try corrections(outcome.corrected(2, .document, to: "〔2025〕1号")) == [[], [3], [3]])
    // Another kind is another column of every row.
    #expect(try corrections(outcome.corrected(1, .kind, to: "legal")) == [[4], [3, 4], [3, 4]])
    #expect(try corrections(outcome.undone(3)) == [[], [], []])
    #expect(try corrections(one.corrected(1, .subject, to: "预算")) == [[], [], []])
    // A decision that turns out to be of the next year is why it is carried over.
    #expect(try corrections(one.corrected(2, .closed, to: "2026-01-05")) == [[], [3]])
  }

  @Test("is in the one row of （六） where the form has no more")
  func group() throws {
    for form in Form.allCases {
      for outcome in form.outcomes {
        let rows = form.rows.filter { $0.counts(.outcome(outcome)) }
        #expect(rows.count == 1)
        let isSummed = form == .form2019 && outcome.rawValue.hasPrefix("other")
        #expect(rows.first?.code == (isSummed ? "other-all" : outcome.rawValue))
      }
    }
    #expect(Form.form2019.rows.count == 23)
    #expect(Form.form2021.rows.count == 25)
  }

  @Test("makes, all together, the table of every year, cell by cell")
  func table() throws {
    for seed in UInt64(1)..<13 {
      let cases = try Pile(seed: seed).applications()
      for year in 2018...2027 {
        var tally = Tally(period: .year(year))
        for one in cases {
          let column = try #require(ApplicantKind.allCases.firstIndex(of: one.intake.kind))
          if let flow = one.flow(in: .year(year)) { tally.add(flow, inColumn: column) }
        }
        for form in Form.allCases {
          let table = YearTable(tally, form: form)
          for row in form.rows {
            for column in TableColumn.allCases {
              let landed = cases.flatMap { $0.placements(in: .year(year)) }.count {
                row.counts($0.content) && (column == .total || column == .kind($0.kind))
              }
              let cell = TableCell(row, column)
              #expect(table[cell] == landed, "seed \(seed): \(year) \(row.code) \(column.code)")
              #expect(landed == Pile.count(cases, year, cell), "seed \(seed): \(year) \(row.code) \(column.code)")
            }
          }
          #expect(table.findings(.records).filter { $0.rule != FormOfAnotherYear.rule }.isEmpty)
        }
      }
    }
  }

  @Test("is carried in exactly where it was carried out the year before")
  func carriedOver() throws {
    let cases = try Pile(seed: 77).applications()
    for one in cases {
      for year in 2018...2027 {
        let out = one.placements(in: .year(year)).contains { $0.content == .carriedOut }
        let carried = one.placements(in: .year(year + 1)).contains { $0.content == .carriedIn }
        #expect(out == carried, "\(one.number) \(year)")
      }
    }
  }
}
