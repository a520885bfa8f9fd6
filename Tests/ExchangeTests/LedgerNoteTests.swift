import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaWords
import Testing

@Suite("Days in the notes of an office's ledger")
struct LedgerNoteTests {
  private let header = "编号,申请人,收到日期,申请方式,申请内容,答复日期,答复结果,备注"

  private func guesses(_ reading: LedgerReading) -> [[String]] {
    reading.guessCounts.filter { $0.guess.field == "note" }.map { [$0.guess.value, $0.guess.taken] }
  }

  @Test("are guesses, to be confirmed for their words, or turned down")
  func guessed() throws {
    let lines = [
      header, "1,王五,2025-03-06,网上,甲,2025-04-20,公开,3月8日发补正通知，3月15日补正材料收到", "2,赵六,2025-03-06,网上,乙,,,3月28日经批准延期15个工作日",
    ]
    let open = try LedgerBook.text(lines)
    #expect(open.rows.map(\.verdict) == [.importing, .importing])
    #expect(
      guesses(open) == [
        ["3月8日发补正通知", "clarification-asked 2025-03-08"], ["3月15日补正材料收到", "clarification-received 2025-03-15"],
        ["3月28日经批准延期15个工作日", "extended 2025-03-28 +15"],
      ])
    #expect(open.bad(acceptsGuesses: false).contains("line 3"))
    var decisions = open.confirming(LedgerDecisions())
    decisions.values["note"]?["3月28日经批准延期15个工作日"] = "none"
    let settled = try LedgerBook.text(lines, decisions: decisions)
    #expect(guesses(settled) == [])
    #expect(settled.importable.map(\.row.steps.count) == [2, 0])
    let text = LedgerMapping.text(decisions, of: settled, .zh)
    #expect(try LedgerMapping.read(text, today: #require(Day(iso: "2026-04-01"))) == decisions)
  }

  @Test(
    "tell no extension that is only thought of",
    arguments: ["3月8日召开会议研究延期事宜", "拟延期20个工作日", "3月8日请示是否延期", "科室建议3月20日延期"])
  func plans(note: String) throws {
    let reading = try LedgerBook.text([header, "1,王五,2025-03-06,网上,甲,,,\(note)"])
    #expect(reading.rows[0].events == [])
  }

  @Test("that become no entry are no guess, and said to stay a note")
  func unrecorded() throws {
    let reading = try LedgerBook.text([header, "1,王五,2025-03-06,网上,甲,,,3月28日告知延期"])
    #expect(guesses(reading) == [])
    #expect(reading.rows[0].remarks.contains(.notRecorded(.extended)))
    #expect(reading.importable.first?.row.intake.personal?.note?.contains("延期答复：2025-03-28") == true)
  }

  @Test(
    "an extension until a day is recorded with the working days until then, which are compared where both are written")
  func until() throws {
    let reading = try LedgerBook.text([
      "编号,申请人,收到日期,申请方式,申请内容,延期告知日期,延期至,延期天数", "1,王五,2025-03-03,网上,甲,2025-03-28,2025-04-15,",
      "2,赵六,2025-03-03,网上,乙,2025-03-28,2025-04-15,15",
    ])
    let told = try day("2025-03-28")
    #expect(
      reading.importable.map(\.row.steps) == [
        [.event(.extended(Extension(on: told, days: 10)))], [.event(.extended(Extension(on: told, days: 15)))],
      ])
    #expect(
      reading.rows[1].remarks.contains(
        .untilDiffers(written: try day("2025-04-15"), reckoned: try day("2025-04-22"))))
  }

  @Test(
    "what else it puts off, sends or signs for is nothing of the application",
    arguments: ["工程延期至2024年6月30日", "项目延期竣工证明另附", "EMS于3月6日签收", "3月6日邮寄收到", "请于4月15日前领取", "第三方3月12日签收征求意见函"])
  func notes(cell: String) throws {
    #expect(try LedgerBook.row("备注", cell).rows[0].events == [])
  }
}
