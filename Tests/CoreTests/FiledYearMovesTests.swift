import FoiaCalendar
import FoiaCore
import Testing

@Suite("What an action moves in filed years")
struct FiledYearMovesTests {
  private let one: Case

  init() throws { one = try Case(received: "2024-03-04") }

  private func filing(_ year: Int, source: Filing.Source = .records) throws -> Filing {
    Filing(
      report: YearReport(table: try YearTable.empty(year)), source: source, position: 1, head: "a1", digest: "b2")
  }

  /// The moves that registering the application makes, of years filed empty.
  private func moves(of2024 source: Filing.Source) throws -> [FiledMove] {
    var years = FiledYearMoves(
      of: [2024: try filing(2024, source: source), 2023: try filing(2023), 2026: try filing(2026)])
    years.note(from: nil, to: try one.application())
    return try years.moves(
      table: { year, _ in
        let row = [1, 0, 0, 0, 0, 0, 1]
        return try YearTable.empty(year).with([year == 2024 ? "new" : "carried-in": row, "carried-out": row])
      }, disputeTable: { DisputeTable([], of: $0) })
  }

  @Test(
    "is told year by year, each cell as filed and as it is now", arguments: [Filing.Source.records, .completeFigures])
  func cells(source: Filing.Source) throws {
    let moves = try moves(of2024: source)
    #expect(moves.map(\.year) == [2024, 2026])
    #expect(moves.first?.cells.map(\.cell.row.code) == ["new", "new", "carried-out", "carried-out"])
    #expect(moves.first?.cells.map(\.filed) == [0, 0, 0, 0] && moves.first?.cells.map(\.now) == [1, 1, 1, 1])
  }

  @Test("is of a year that was only typed in what is carried out")
  func typed() throws {
    let moves = try moves(of2024: .figures)
    #expect(moves.first?.cells.map(\.cell.row.code) == ["carried-out", "carried-out"])
    #expect(moves.last?.cells.count == 4)
  }

  @Test("has the ledger's first year after the last table that was typed in and is not complete")
  func firstYear() throws {
    let typed = try [filing(2021, source: .figures), filing(2022, source: .figures), filing(2024)]
    #expect(FirstYear.of(received: nil, filed: []) == nil)
    #expect(FirstYear.of(received: 2019, filed: [try filing(2024)]) == 2019)
    #expect(FirstYear.of(received: 2019, filed: [try filing(2024, source: .completeFigures)]) == 2019)
    #expect(FirstYear.of(received: 2019, filed: typed) == 2023)
    #expect(FirstYear.of(received: nil, filed: typed) == 2023)
  }

  @Test("looks for what was typed twice among the applicant's others")
  func others() throws {
    let application = try one.application()
    func other(_ serial: Int, _ subject: String, _ received: String, isOpen: Bool = true) throws -> OtherApplication {
      let number = try #require(ApplicationNumber(year: 2024, serial: serial))
      return OtherApplication(
        id: ApplicationID(rawValue: serial), number: number, subject: subject, received: try day(received),
        isOpen: isOpen)
    }
    let others = try [
      other(3, "x 。", "2024-03-01"), other(4, "y", "2024-03-03"), other(5, "x", "2024-03-05", isOpen: false),
      other(6, "x", "2024-02-29"),
    ]
    #expect(application.lookAlikes(among: others).map(\.serial) == [3, 5, 6])
    #expect(
      try one.closed("2024-03-20").application().lookAlikes(among: others).map(\.serial) == [3, 6])
    #expect(application.earlierInMonth(among: others).map(\.number.serial) == [3, 4])
  }
}
