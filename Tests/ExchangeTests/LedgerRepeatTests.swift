import FoiaCalendar
import FoiaCore
import FoiaExchange
import Testing

@Suite("Rows that repeat another")
struct LedgerRepeatTests {
  private let header = "编号,收到日期,申请人,类型,申请内容,方式,答复日期,结果,备注"

  @Test("rows with numbers of their own are applications of their own, whatever else they share")
  func numbers() throws {
    let lines = [
      header, "依申请2024-11,2024-03-05,张三,公民,征地补偿信息,网上,2024-03-20,公开,",
      "依申请2024-12,2024-03-05,张三,公民,征地补偿信息,网上,2024-03-20,信息不存在,", "依申请2024-13,2024-03-06,李四,公民,会议纪要,网上,,,",
      "依申请2024-14,2024-03-06,李四,公民,会议纪要,当面,2024-03-21,公开,",
    ]
    for reading in [try LedgerBook.text(lines), try LedgerBook.reading(lines)] {
      #expect(reading.asked == [[], [], [], []])
      #expect(reading.rows.map(\.record.outcome) == [.granted, .unableNotHeld, nil, .granted])
      #expect(!reading.ignored.contains { if case .sameAs = $0.reason { true } else { false } })
    }
  }

  @Test("the same number on the next sheet is asked about where the rows contradict each other")
  func contradiction() throws {
    let reading = try LedgerBook.reading([
      ("上半年", [header, "2024-11,2024-06-28,张三,公民,征地补偿信息,网上,2024-07-05,公开,"]),
      (
        "下半年",
        [
          header, "2024-12,2024-06-28,张三,公民,征地补偿信息,邮寄,2024-07-05,信息不存在,",
          "2024-11,2024-06-28,张三,公民,征地补偿信息,网上,2024-07-05,部分公开,",
        ]
      ),
    ])
    #expect(reading.asked == [[], [], ["number"]])
    #expect(reading.rows.map(\.record.outcome) == [.granted, .unableNotHeld, .partial])
  }

  @Test("a row that carries over completes the earlier one where both agree, and keeps what it says in other words")
  func carriedOver() throws {
    let reading = try LedgerBook.reading([
      ("2023年", ["编号,收到日期,申请人,类型,申请内容,方式,答复日期,结果,科室", "2023-9,2023-12-28,钱七,公民,水库规划,网上,,,规划股"]),
      (
        "2024年",
        [
          "编号,收到日期,申请人,类型,申请内容,方式,答复日期,结果,科室,电话,备注",
          "2023-9,2023-12-28,钱七,公民,水库规划,网上,2024-01-15,公开,工程股,13800000001,上年结转",
          "2024-1,2023-12-28,钱七,公民,水库规划,网上,2024-01-15,公开,工程股,,上年结转",
        ]
      ),
    ])
    #expect(reading.asked == [[], ["void"]])
    let row = try #require(reading.importable.first?.row)
    #expect(row.closing?.outcome == .granted)
    #expect(row.intake.unit == "规划股" && row.intake.personal?.phone == "13800000001")
    #expect(row.intake.personal?.note?.contains("工程股") == true)
  }

  @Test(
    "equal rows without a number are asked about in a text as in a spreadsheet, and both count once that is decided")
  func equal() throws {
    let row = ",2024-03-05,张三,公民,征地补偿信息,网上,2024-03-20,公开,"
    var decisions = LedgerDecisions()
    decisions.rows = ["line 3": ["void": "count"], "台账!3": ["void": "void"]]
    for reading in [try LedgerBook.text([header, row, row]), try LedgerBook.reading([header, row, row])] {
      #expect(reading.asked == [[], ["void"]])
      #expect(reading.questions.first?.ask.candidates == ["count", "void"])
    }
    #expect(try LedgerBook.text([header, row, row], decisions: decisions).importableCount == 2)
    #expect(try LedgerBook.reading([header, row, row], decisions: decisions).importableCount == 1)
  }

  @Test("counts of rows make no applications of their own: 序号 1 and 2 with the same words are asked about")
  func counts() throws {
    let header = "序号,收到日期,申请人,类型,申请内容,方式,答复日期,结果"
    let reading = try LedgerBook.reading([
      header, "1,2024-03-05,张三,公民,征地,网上,2024-03-20,公开", "2,2024-03-05,张三,公民,征地,网上,2024-03-20,公开",
    ])
    #expect(reading.asked == [[], ["void"]])
  }
}
