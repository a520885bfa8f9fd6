import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaWords
import Testing

@Suite("Several columns of one field")
struct LedgerColumnTests {
  @Test("are asked about once where they contradict each other, and the answer holds for all rows")
  func contradiction() throws {
    let lines = [
      "编号,收到日期,申请人,申请内容,方式,落款日期,办结日期,结果,答复类型", "1,2024-03-01,张三,征地,网上,2024-03-15,2024-03-20,公开,部分公开",
      "2,2024-03-02,李四,规划,网上,2024-03-16,2024-03-16,公开,予以公开", "3,2024-03-03,王五,环评,网上,2024-03-17,2024-03-21,公开,公开",
    ]
    let open = try LedgerBook.reading(lines)
    #expect(open.asked.map { $0.sorted() } == [["closed", "outcome"], [], ["closed"]])
    #expect(open.rows.map(\.record.closed?.iso) == [nil, "2024-03-16", nil])
    #expect(open.rows.map(\.record.outcome) == [nil, .granted, .granted])
    let questions = open.questions
    #expect(questions.map(\.places) == [["台账!2", "台账!4"], ["台账!2"]])
    #expect(questions[0].ask.candidates == ["column 落款日期", "column 办结日期"])
    var decisions = LedgerDecisions()
    decisions.take("column 办结日期", to: questions[0])
    decisions.take("column 答复类型", to: questions[1])
    let settled = try LedgerBook.reading(lines, decisions: decisions)
    #expect(settled.asked == [[], [], []])
    #expect(settled.rows.map(\.record.closed?.iso) == ["2024-03-20", "2024-03-16", "2024-03-21"])
    #expect(settled.rows.map(\.record.outcome) == [.partial, .granted, .granted])
    #expect(settled.importable[0].row.intake.personal?.note == "落款日期：2024-03-15\n结果：公开")
    let text = LedgerMapping.text(decisions, of: settled, .zh)
    #expect(try LedgerMapping.read(text, today: #require(Day(iso: "2026-04-01"))) == decisions)
  }

  @Test("keep in the note, said, what only says more")
  func more() throws {
    let reading = try LedgerBook.reading([
      "编号,收到日期,申请人,申请内容,所需信息名称,方式,来源,承办科室,责任单位,联系电话,手机",
      "1,2024-03-01,张三,征地,第一批次征地批文,网上,网络,法规股,利用股,0312-5550001,13800000001",
    ])
    #expect(reading.asked == [[]])
    let row = try #require(reading.importable.first?.row)
    #expect(row.intake.personal?.note == "所需信息名称：第一批次征地批文\n责任单位：利用股\n手机：13800000001")
    #expect(row.intake.personal?.phone == "0312-5550001" && row.intake.unit == "法规股")
    #expect(reading.rows[0].remarks.contains(.columnKept("手机")))
  }

  @Test("a signature before the answer is no service of it")
  func signature() throws {
    let reading = try LedgerBook.reading([
      "编号,收到日期,签收日期,申请人,申请内容,方式,答复日期,结果", "1,2024-03-01,2024-03-04,张三,征地,网上,2024-03-15,公开",
      "2,2024-03-01,2024-03-18,李四,规划,网上,2024-03-15,公开", "3,2024-03-01,2024-03-04,王五,环评,网上,,",
    ])
    #expect(reading.rows.map { $0.events.map(\.kind) } == [[], [.answerServed], []])
    #expect(reading.importable.map { $0.row.intake.personal?.note } == ["签收日期：2024-03-04", nil, "签收日期：2024-03-04"])
  }
}
