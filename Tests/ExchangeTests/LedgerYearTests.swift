import FoiaCalendar
import FoiaExchange
import FoiaWords
import Testing

@Suite("The year of dates without one")
struct LedgerYearTests {
  private let sheets = [
    (name: "1月", lines: ["序号,收到日期,申请人,类型,申请内容,方式,答复日期,结果", "1,1.8,张三,公民,征地批文,网上,1.30,公开"]),
    (name: "12月", lines: ["序号,收到日期,申请人,类型,申请内容,方式,答复日期,结果", "1,12.20,赵六,公民,环评,网上,1.10,部分公开"]),
  ]

  @Test("is that in the name of the file where nothing else tells it, which is a guess for all rows at once")
  func file() throws {
    let open = try LedgerBook.reading(sheets, file: "/桌面/易河县局2024年台账.xlsx")
    #expect(open.rows.map(\.record.received?.iso) == ["2024-01-08", "2024-12-20"])
    #expect(open.rows.map(\.record.closed?.iso) == ["2024-01-30", "2025-01-10"])
    let guess = try #require(open.guessCounts.first { $0.guess.field == "year" })
    #expect(guess.guess.value == "易河县局2024年台账.xlsx" && guess.places.count == 2)
    let decisions = open.confirming(LedgerDecisions())
    let settled = try LedgerBook.reading(sheets, file: "易河县局2024年台账.xlsx", decisions: decisions)
    #expect(settled.guessCounts.isEmpty)
    let text = LedgerMapping.text(decisions, of: settled, .zh)
    #expect(try LedgerMapping.read(text, today: #require(Day(iso: "2026-04-01"))) == decisions)
  }

  @Test("is asked about where the name of the file tells none")
  func none() throws {
    let open = try LedgerBook.reading(sheets, file: "台账.xlsx")
    #expect(open.rows.allSatisfy { $0.asks.contains { $0.field == "received" } })
  }
}
