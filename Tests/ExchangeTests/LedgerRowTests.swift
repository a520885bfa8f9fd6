import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaFormats
import FoiaWords
import Testing

@Suite("Rows that cannot be taken as they are")
struct LedgerRowTests {
  private func reading(_ lines: String...) throws -> LedgerReading {
    let workbook = try Workbook(Array(lines.joined(separator: "\n").utf8))
    return LedgerReading(workbook, today: try #require(Day(iso: "2026-04-01")), calendar: .shipped)
  }

  private let header = "编号,申请人,收到日期,申请方式,申请内容,答复日期,答复结果,备注"

  @Test("the day it was received wins over that on which it was taken up, which alone is asked about")
  func receipt() throws {
    let both = try reading("编号,申请人,受理日期,收到日期,申请内容", "1,王五,2025-03-06,2025-03-04,甲")
    #expect(both.rows[0].record.received?.iso == "2025-03-04")
    #expect(both.asked == [[]])
    let alone = try reading("编号,申请人,受理日期,申请内容", "1,王五,2025-03-06,甲", "2,王五,2025-03-07,乙")
    #expect(alone.asked == [["received"], ["received"]])
    #expect(alone.questions.count == 1)
  }

  @Test("a range of numbers, a count above one and a number that stands twice are asked about")
  func numbers() throws {
    let rows = try reading(
      "编号,件数,申请人,收到日期,申请内容", "1-3,1,王五,2025-03-06,甲", "4,2,王五,2025-03-06,乙", "5,1,王五,2025-03-07,丙",
      "５,1,赵六,2025-03-08,丁", "25-6,1,赵六,2025-03-08,戊", "2025-7,1,赵六,2025-03-08,己")
    #expect(rows.asked == [["number"], ["count"], [], ["number"], [], []])
  }

  @Test("a row between applications that says too little to be one is told apart from notes below the table")
  func fragments() throws {
    let rows = try reading(
      header, "1,王五,2025-03-06,网上,甲,,,", ",,,,另一条内容,,,", "2,赵六,2025-03-07,网上,乙,,,", "本表由办公室填写,,,,,,,")
    #expect(rows.ignored.filter { $0.reason == .fragment }.map(\.place) == ["line 3"])
    #expect(rows.ignored.filter { $0.reason == .note }.map(\.place) == ["line 5"])
    #expect(rows.changes().leftOut.map(\.place) == ["line 3"])
  }

  @Test("a row of spring that carries over is asked about, one of autumn is of the year before")
  func carriedOver() throws {
    let rows = try reading("2024年台账", header, "1,王五,12.28,网上,甲,1.15,公开,上年结转", "2,赵六,3.30,网上,乙,4.1,公开,去年结转件的补充申请")
    #expect(rows.rows[0].record.received?.iso == "2023-12-28")
    #expect(rows.rows[1].asks.map(\.candidates) == [["2023-03-30", "2024-03-30"]])
  }

  @Test("the same number is found however it is written")
  func sameNumbers() throws {
    let rows = try reading(
      "编号,申请人,收到日期,申请内容", "2024-14,王五,2024-03-06,甲", "2024-0014,赵六,2024-03-07,乙", "〔2024〕14号,孙七,2024-03-08,丙",
      "14,周八,2024-03-09,丁", "14,吴九,2025-03-09,戊")
    #expect(rows.asked == [[], ["number"], ["number"], ["number"], []])
  }

  @Test("a bare number with more digits than a year has applications stays the office's own")
  func longNumbers() throws {
    let rows = try reading(
      "编号,申请人,收到日期,申请内容", "202418,王五,2024-03-06,甲", "20241115001,王五,2024-11-15,乙", "0019,王五,2024-03-07,丙")
    #expect(rows.importable.map(\.row.number?.description) == [nil, nil, "2024-0019"])
    #expect(rows.importable.map(\.row.officeNumber) == ["202418", "20241115001", nil])
  }

  @Test("numbers that begin again are positions, and not asked about")
  func positions() throws {
    let rows = try reading("序号,申请人,收到日期,申请内容", "1,甲一,2025-01-06,一", "2,乙二,2025-01-07,二", "1,丙三,2025-02-06,三")
    #expect(rows.numbersArePositions)
    #expect(rows.asked == [[], [], []])
  }

  @Test("days ahead, before the receipt and far from the year of the sheet are asked about")
  func days() throws {
    let rows = try reading(
      "2025年台账", header, "1,王五,2026-05-01,网上,甲,,,", "2,王五,2025-03-06,网上,乙,2025-03-01,公开,",
      "3,王五,2015-03-06,网上,丙,,,", "4,王五,45722,网上,丁,2025年3月31日,公开,", "5,王五,,网上,戊,,,")
    #expect(rows.asked == [["received"], ["closed"], ["received"], [], ["received"]])
    #expect(rows.rows[3].record.received?.iso == "2025-03-06")
  }

  @Test("an answer needs both its day and its outcome")
  func answers() throws {
    let rows = try reading(
      header, "1,王五,2025-03-06,网上,甲,2025-03-10,,", "2,王五,2025-03-06,网上,乙,,公开,", "3,王五,2025-03-06,网上,丙,2025-03-10,补正中,",
      "4,王五,2025-03-06,网上,丁,,补正中,", "5,王五,2025-03-06,网上,戊,,,")
    #expect(rows.asked == [["outcome"], ["closed"], ["outcome"], [], []])
  }

  @Test("what says that it does not count is asked about or void, and a masked name is refused")
  func verdicts() throws {
    let rows = try reading(
      header, "1,王五,2025-03-06,网上,甲,,,已合并到2号", "2,王*,2025-03-06,网上,乙,,,", "3,王五,2025-03-06,网上,丙,,作废,",
      "4,王五,2025-03-06,网上,丁,,,不计入年报")
    #expect(rows.rows.map(\.verdict) == [.ask, .refused, .void, .ask])
    #expect(rows.asked[0] == ["void"] && rows.asked[3] == ["void"])
  }

  @Test(
    "the line of signatures below the rows is no application",
    arguments: ["填表人：张某", "审核人:李某", "注：以上为全年数据", "填报日期：2025年12月31日"])
  func signatures(line: String) throws {
    let rows = try reading(header, "1,王五,2025-03-06,网上,甲,2025-03-10,公开,", "\(line),,,,,,负责人：李某,")
    #expect(rows.rows.map(\.place) == ["line 2"])
    #expect(rows.ignored.contains { $0.place == "line 3" })
  }

  @Test("the line of signatures may begin in any column and hold names alone")
  func signaturesBeside() throws {
    let rows = try reading(header, "1,王五,2025-03-06,网上,甲,2025-03-10,公开,", ",,填表人：,小王,,审核人：,老李,", "填表人,小王,,,审核人,老李,,")
    #expect(rows.rows.map(\.place) == ["line 2"])
  }

  @Test("a serial number may have the time of day behind it, and six digits are asked about with the day they may mean")
  func serials() throws {
    let rows = try reading(header, "1,王五,45356.625,网上,甲,,,", "2,王五,240305,网上,乙,,,")
    #expect(rows.rows[0].record.received?.iso == "2024-03-05" && rows.rows[0].remarks.contains(.timeDropped))
    #expect(rows.rows[1].asks.map(\.candidates) == [["2024-03-05"]])
  }

  @Test("what was decided answers its question, for all rows or for one")
  func decisions() throws {
    let text = [header, "1,王五,2025-03-06,信函,甲,2025-03-10,办结,", "2,王五,6月31日,信函,乙,,,"].joined(separator: "\n")
    var decisions = LedgerDecisions()
    decisions.values = ["channel": ["信函": "mail"], "outcome": ["办结": "other/withdrawn"]]
    decisions.rows = ["line 3": ["received": "2025-06-30"]]
    let reading = LedgerReading(
      try Workbook(Array(text.utf8)), decisions: decisions, today: try #require(Day(iso: "2026-04-01")),
      calendar: .shipped)
    #expect(!reading.hasQuestions)
    #expect(reading.rows.map(\.record.channel) == [.mail, .mail])
    #expect(reading.rows[0].record.outcome == .other && reading.rows[0].record.subReason == .withdrawn)
    #expect(reading.rows[1].record.received?.iso == "2025-06-30")
  }

  @Test("due dates and counts of days in the file are compared, and how they were reckoned is named")
  func dues() throws {
    let rows = try reading(
      "编号,申请人,收到日期,申请内容,答复期限,答复日期,办理天数,答复结果", "1,王五,2025-01-06,甲,2025-02-03,2025-01-27,21,公开",
      "2,王五,2025-03-03,乙,2025-03-31,2025-03-07,4,公开", "3,王五,2025-05-06,丙,2025-05-26,2025-05-08,2,公开")
    func dues(_ row: Int) -> [String] {
      rows.rows[row].remarks.compactMap { remark in
        switch remark {
        case .dueDiffers(_, _, let way): "due \(way.rawValue)"
        case .daysDiffer(_, _, let way): "days \(way.rawValue)"
        default: nil
        }
      }
    }
    #expect(dues(0).sorted() == ["days calendar-days", "due weekdays"])
    #expect(dues(1) == [])
    #expect(dues(2) == ["due calendar-days"])
  }

  @Test("a block of due dates that is shifted by a row is found and named, whichever way it went")
  func shiftedDues() throws {
    let received = ["2025-03-03", "2025-03-04", "2025-03-05", "2025-03-06", "2025-03-07"]
    let dues = ["2025-03-31", "2025-04-01", "2025-04-02", "2025-04-03", "2025-04-07"]
    func shifted(_ written: [String]) throws -> [String] {
      let lines = zip(received, written).enumerated().map { "\($0),王五,\($1.0),第\($0)件,\($1.1)" }
      let workbook = try Workbook(Array((["编号,申请人,收到日期,申请内容,答复期限"] + lines).joined(separator: "\n").utf8))
      let reading = LedgerReading(workbook, today: try #require(Day(iso: "2026-04-01")), calendar: .shipped)
      return reading.rows.filter { $0.remarks.contains(.dueShifted) }.map(\.place)
    }
    #expect(try shifted(dues) == [])
    #expect(try shifted([dues[0], dues[2], dues[3], dues[4], dues[4]]) == ["line 3", "line 4", "line 5"])
    #expect(try shifted([dues[0], dues[0], dues[1], dues[2], dues[3]]) == ["line 3", "line 4", "line 5", "line 6"])
    // Two rows may be a coincidence.
    #expect(try shifted([dues[0], dues[2], dues[3], dues[3], dues[4]]) == [])
  }

  @Test("a count is asked about where no number stands beside it, and yes below 不计入 does not count")
  func uncounted() throws {
    let rows = try reading(
      "申请人,收到日期,申请方式,申请内容,件数,不计入", "王五,2025-03-06,网上,甲,2,", "赵六,2025-03-07,网上,乙,1,是", "孙七,2025-03-07,网上,丙,1,否")
    #expect(rows.asked == [["count"], ["void"], []])
  }

  @Test("outcomes and kinds that have a column each are read by their ticks, month and day from two columns")
  func ticks() throws {
    let rows = try reading(
      "2022年台账", "编号,月,日,申请人,公民,法人,申请方式,申请内容,公开,部分公开,不予公开,答复时间,说明",
      "1,1,5,曹一,√,,网上,甲,√,,,1月20日,", "2,2,14,新华印刷厂,,√,当面,乙,,,√,3月2日,商业秘密", "3,13,5,曹一,√,,网上,丙,√,√,,1月20日,")
    #expect(rows.rows.map(\.record.received?.iso) == ["2022-01-05", "2022-02-14", nil])
    #expect(rows.rows.map(\.record.outcome) == [.granted, .denyThirdParty, nil])
    #expect(rows.rows.map(\.record.kind) == [.person, .business, .person])
    #expect(rows.asked == [[], [], ["received", "outcome"]])
  }

  @Test("the day of submission alone is taken for the receipt, and said where it came in a way that takes days")
  func submitted() throws {
    let rows = try reading(
      "编号,申请人,申请时间,申请方式,申请内容", "1,王五,2025-03-06,网上,甲", "2,王五,2025-03-07,EMS,乙", "3,王五,2025-03-09,当面,丁")
    #expect(rows.asked == [[], [], []])
    #expect(rows.rows.map { $0.remarks.contains(.submittedOnly) } == [false, true, false])
  }

  @Test("days of a dispute are taken from the words of its column, with what happened on them")
  func disputes() throws {
    let rows = try reading(
      "编号,申请人,收到日期,申请方式,申请内容,答复日期,答复结果,救济情况",
      "1,王五,2025-01-06,网上,甲,2025-01-20,公开,2025年3月1日申请复议，4月20日维持")
    let told = rows.rows[0].events.map { "\($0.kind.rawValue) \($0.day?.iso ?? "-") \($0.result?.rawValue ?? "-")" }
    #expect(told == ["dispute-filed 2025-03-01 -", "dispute-decided 2025-04-20 upheld"])
  }

  @Test(
    "a review or suit whose day of filing is told becomes a dispute, with its end where that has a day; the rest is a note"
  )
  func disputeEntries() throws {
    let rows = try reading(
      "编号,申请人,收到日期,申请方式,申请内容,答复日期,答复结果,复议申请日期,复议决定日期,复议结果,诉讼情况",
      "1,王五,2025-01-06,网上,甲,2025-01-20,公开,2025-03-01,2025-04-20,维持,2025年5月6日起诉",
      "2,赵六,2025-01-07,网上,乙,2025-01-20,公开,2025-03-03,,,", "3,孙七,2025-01-08,网上,丙,2025-01-20,公开,,,撤销,")
    let expected: [[LedgerRow.Dispute]] = [
      [
        .init(
          filing: DisputeFiling(on: try day("2025-03-01"), way: .review),
          decision: DisputeDecision(on: try day("2025-04-20"), result: .upheld)),
        .init(filing: DisputeFiling(on: try day("2025-05-06"), way: .suitAfterReview), decision: nil),
      ], [.init(filing: DisputeFiling(on: try day("2025-03-03"), way: .review), decision: nil)], [],
    ]
    #expect(rows.importable.map(\.row.disputes) == expected)
    let notes = rows.importable.map { $0.row.intake.personal?.note }
    #expect(notes[0] == nil && notes[1] == nil && notes[2]?.contains("复议") == true)
  }

  @Test("names with blanks between them are joint applicants, and an agent in brackets is no part of the name")
  func names() throws {
    let rows = try reading(
      "编号,申请人,收到日期,申请方式,申请内容", "1,华一 金二 魏三等5人,2025-03-06,网上,甲", "2,陶四（委托代理人：姜五）,2025-03-06,网上,乙",
      "3,易河县 水务局,2025-03-06,网上,丙")
    #expect(rows.rows.map(\.record.applicant) == ["华一、金二、魏三等5人", "陶四", "易河县 水务局"])
    #expect(rows.rows.map(\.record.agent) == [nil, "姜五", nil])
  }

  @Test(
    "a blank or a slash makes several applicants only of whole names, and is asked about where nobody can tell",
    arguments: [
      ("张三 李四", ["张三、李四"]), ("张三/李四", ["张三、李四"]), ("欧阳 娜娜", ["欧阳娜娜"]), ("张 三", ["张 三"]), ("欧阳娜娜 张三", ["欧阳娜娜、张三"]),
      ("易河县A/B建材有限公司", ["易河县A/B建材有限公司"]), ("Smith, John", ["Smith, John"]), ("宏达公司 李四", ["宏达公司 李四"]),
      ("阿卜杜 热合曼", ["阿卜杜 热合曼", "阿卜杜、热合曼"]), ("张三 律师", ["张三 律师", "张三、律师"]), ("张三、李四、王五等12人", ["张三、李四、王五等12人"]),
    ])
  func joined(_ written: String, _ ways: [String]) {
    #expect(LedgerNames(written) == (ways.count == 1 ? .sure(ways[0]) : .doubt(ways)))
  }

  @Test("a name that may be several is asked about, and decided for its row")
  func doubtfulNames() throws {
    let lines = ["编号,申请人,类型,收到日期,申请方式,申请内容", "1,阿卜杜 热合曼,公民,2025-03-06,网上,甲"]
    let open = try LedgerBook.reading(lines)
    #expect(open.asked == [["applicant"]])
    var decisions = LedgerDecisions()
    decisions.take("阿卜杜 热合曼", to: open.questions[0])
    let settled = try LedgerBook.reading(lines, decisions: decisions)
    #expect(settled.rows[0].record.applicant == "阿卜杜 热合曼" && settled.asked == [[]])
  }

  @Test("a title may write its year in Chinese, and a day without a name of its own is asked about once")
  func plainDay() throws {
    let rows = try reading("二〇二三年度登记簿", "编号,日期,姓名,途径,申请事项,办结日期,处理结果", "1,2月3日,水一,来访,甲,2月20日,公开", "2,2月4日,水一,寄件,乙,,")
    #expect(rows.rows.map(\.record.received?.iso) == ["2023-02-03", "2023-02-04"])
    #expect(rows.questions.map(\.ask.field) == ["received", "channel"])
  }

  @Test("running text with the names of columns in a line is no ledger")
  func prose() throws {
    let text =
      "The ledger has the columns,,\nnumber,received,applicant,subject,channel\nand so on, more or less.\nIt says nothing.\nNothing at all."
    let workbook = try Workbook(Array(text.utf8))
    let told = LedgerReading(workbook, today: try #require(Day(iso: "2026-04-01")), calendar: .shipped)
    #expect(told.tables.isEmpty)
  }

  @Test(
    "the way of service and the tracking number go with dispatch and service, a fee without its measure stays a note")
  func service() throws {
    let rows = try reading(
      "编号,申请人,收到日期,申请方式,申请内容,答复日期,答复结果,寄出日期,送达方式,快递单号,收费金额",
      "1,王五,2025-03-06,网上,甲,2025-03-20,公开,2025-03-21,EMS,XA123,100元", "2,王五,2025-03-06,网上,乙,2025-03-20,公开,,EMS,,")
    let steps = rows.importable.map(\.row.steps)
    #expect(
      steps == [
        [.event(.dispatched(Dispatch(on: try #require(Day(iso: "2025-03-21")), method: .post, tracking: "XA123")))], [],
      ])
    #expect(rows.importable.map { $0.row.intake.personal?.note ?? "" } == ["收费金额：100元", "送达方式：EMS"])
  }

  @Test(
    "a number in parts is no range, and one with a sign of range is",
    arguments: [("易依申请2024-01-05", []), ("2024-3至5", ["number"])])
  func numberInParts(cell: String, asked: [String]) throws {
    let reading = try LedgerBook.reading([LedgerBook.header, "\(cell),王五,公民,2024-03-05,网上,甲"])
    #expect(reading.asked == [asked])
  }

  @Test("both ways of disputes in one cell are told apart")
  func bothWays() throws {
    func told(_ cell: String) throws -> [String] {
      try LedgerBook.row("复议诉讼情况", cell).rows[0].events.map {
        "\($0.dispute?.rawValue ?? "") \($0.result?.rawValue ?? "")"
      }
    }
    #expect(try told("复议维持；诉讼驳回") == ["review upheld", "suit-after-review upheld"])
    #expect(try told("一审驳回；二审维持") == ["suit upheld"])
    #expect(try told("复议维持；一审撤销") == ["review upheld", "suit-after-review corrected"])
  }
}
