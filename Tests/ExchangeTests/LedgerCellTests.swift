import FoiaCalendar
import FoiaCore
import FoiaExchange
import FoiaWords
import Testing

/// What a cell says is taken, asked about, or kept in the note and said: nothing is dropped without a word.
@Suite("Cells that say more than their column asks")
struct LedgerCellTests {
  private func row(_ heading: String, _ cell: String) throws -> LedgerReading { try LedgerBook.row(heading, cell) }

  @Test(
    "what is neither yes nor no is understood as far as it can be, and kept",
    arguments: [
      ("是否延期", "是（20个工作日）"), ("是否延期", "是（至4月29日）"), ("是否延期", "20个工作日"), ("是否延期", "已审批"), ("是否补正", "一次告知"),
      ("是否补正", "是（3月8日）"), ("是否收费", "是，复印费30元"), ("是否收费", "是"), ("不予公开理由", "个别内容除外"), ("答复文号", "口头答复"), ("办理状态", "退回"),
      ("复议诉讼情况", "已联系"),
    ])
  func kept(heading: String, cell: String) throws {
    let reading = try row(heading, cell)
    let note = try #require(reading.importable.first?.row.intake.personal?.note)
    #expect(note.contains("\(heading)：\(cell)"), "\(note)")
    let isSaid = reading.rows[0].remarks.contains { remark in
      switch remark {
      case .columnKept(heading), .notUnderstood: true
      default: false
      }
    }
    #expect(isSaid, "\(reading.rows[0].remarks)")
  }

  @Test(
    "an extension is read from days and dates without the word for it",
    arguments: [
      ("是否延期", "是（20个工作日）", "20"), ("延期时间", "20个工作日", "20"), ("延期至", "至4月29日", "2024-04-29"),
      ("延期告知日期", "延期15个工作日", "15"), ("是否延期", "是（至4月29日）", "2024-04-29"),
    ])
  func extended(heading: String, cell: String, told: String) throws {
    let event = try #require(try row(heading, cell).rows[0].events.first { $0.kind == .extended })
    #expect((event.until?.iso ?? event.days.map(String.init)) == told)
  }

  @Test(
    "a denial in the column of an event is none, and no question",
    arguments: [
      ("是否延期", "无需延期"), ("延期告知日期", "未延期"), ("补正通知日期", "无需补正"), ("征求意见日期", "否"), ("是否收费", "否"), ("复议日期", "未复议"),
    ])
  func denied(heading: String, cell: String) throws {
    let reading = try row(heading, cell)
    #expect(reading.rows[0].events == [] && reading.asked == [[]])
    #expect(reading.importable.first?.row.intake.personal?.note == nil)
  }

  @Test("a row that is not answered says so in the column of the day", arguments: ["未答复", "在办", "正在办理"])
  func unanswered(cell: String) throws {
    let reading = try LedgerBook.row("备注", "", closed: cell, outcome: "")
    #expect(reading.asked == [[]] && reading.rows[0].record.closed == nil)
  }

  @Test(
    "a state or a reason against the outcome is asked about",
    arguments: [("办理状态", "申请人撤回"), ("办理状态", "在办"), ("不予公开理由", "本机关不掌握")])
  func contradicted(heading: String, cell: String) throws {
    #expect(try row(heading, cell).asked == [["outcome"]])
    #expect(try row(heading, "").asked == [[]])
  }

  @Test("a state that is an outcome is taken for it where the column of outcomes is empty")
  func state() throws {
    let reading = try LedgerBook.row("办理状态", "申请人撤回", outcome: "")
    #expect(reading.rows[0].record.outcome == .other && reading.rows[0].record.subReason == .withdrawn)
  }

  @Test(
    "a row counts as one only where it says so",
    arguments: [("1", []), ("1件", []), ("1.0", []), ("两件", ["count"]), ("2-3", ["count"])])
  func counts(cell: String, asked: [String]) throws {
    #expect(try row("件数", cell).asked == [asked])
  }

  @Test("a row that says it does not count is asked about", arguments: [("是否计入", "不计入年报"), ("备注", "此件不计数")])
  func notCounted(heading: String, cell: String) throws {
    #expect(try row(heading, cell).asked == [["void"]])
    #expect(try row("备注", "征求意见时间不计入期限").asked == [[]])
  }

  @Test(
    "what stands beside a name is no name",
    arguments: [
      ("赵立 13800001111", "赵立", "13800001111"), ("钱芳（电话13800001111）", "钱芳", "13800001111"),
      ("宏达建设公司\\n13912345678", "宏达建设公司", "13912345678"),
    ])
  func contacts(cell: String, name: String, phone: String) throws {
    let record = try LedgerBook.reading([
      "编号,申请人,收到日期,申请方式,申请内容", "1,\(cell),2024-03-05,网上,甲",
    ]).rows[0].record
    #expect(record.applicant == name && record.phone == phone)
  }

  @Test("a place, a role or a number beside a name is asked about", arguments: ["王五，易河县东关村", "恒通公司\\n联系人：张三", "1"])
  func names(cell: String) throws {
    let reading = try LedgerBook.reading(["编号,申请人,收到日期,申请方式,申请内容", "1,\(cell),2024-03-05,网上,甲"])
    #expect(reading.asked[0].contains("applicant"))
  }

  @Test(
    "a kind that the name speaks against is asked about, the kinds of the law are not",
    arguments: [
      ("企业", "河北大学", ["kind"]), ("其他", "大山公司", ["kind"]), ("企业", "王五", ["kind"]), ("企业", "红星面馆", []),
      ("其他组织", "河北大学", []),
      ("其他组织", "北京正和律师事务所", []),
    ])
  func kinds(kind: String, name: String, asked: [String]) throws {
    let reading = try LedgerBook.reading([LedgerBook.header, "1,\(name),\(kind),2024-03-05,网上,甲"])
    #expect(reading.asked == [asked])
  }

  @Test(
    "a heading of something else is none of the applicant's or the answer's",
    arguments: [
      "科室签收日期", "第三方签收日期", "承办科室回复日期", "重新答复文号", "受理通知书文号", "来文字号", "承办人电话", "经办人电话", "延期通知书文号", "延期批准人", "补正通知书文号",
    ])
  func headings(heading: String) throws {
    let column = try #require(try row(heading, "2024-03-20").tables[0].columns.last)
    #expect(column.header == heading && column.field == nil, "\(column)")
  }

  @Test("an identity number of the applicant is one")
  func identity() throws {
    #expect(try row("申请人身份证号", "130600199001011234").rows[0].record.identity == "130600199001011234")
  }

  @Test("an office's own code for an outcome is asked about", arguments: ["1", "①", "一", "2"])
  func codes(cell: String) throws {
    #expect(try LedgerBook.row("备注", "", outcome: cell).asked == [["outcome"]])
  }

  @Test(
    "words of an outcome are read to their end",
    arguments: [
      ("部份公开", Outcome.partial), ("经征求第三方意见后予以公开", .granted), ("公开（已征求第三方意见）", .granted), ("征求第三方意见后公开", .granted),
    ])
  func outcomes(cell: String, outcome: Outcome) throws {
    #expect(try LedgerBook.row("备注", "", outcome: cell).rows[0].record.outcome == outcome)
  }

  @Test("a day whose month and day may be turned, or that may have lost a zero, is asked about")
  func days() throws {
    func asked(_ cell: String, sheet: String) throws -> [String] {
      try LedgerBook.reading([LedgerBook.header, "1,王五,公民,\(cell),网上,甲"], sheet: sheet).rows[0].asks.flatMap(
        \.candidates)
    }
    #expect(try asked("12/5/24", sheet: "台账") == ["2012-05-24", "2024-12-05", "2024-05-12"])
    #expect(try asked("12/5/24", sheet: "2024") == ["2024-12-05", "2024-05-12"])
    #expect(try LedgerBook.reading([LedgerBook.header, "1,王五,公民,24/3/5,网上,甲"], sheet: "2024").asked == [[]])
    #expect(
      LedgerDay(reading: "9.1", isNumber: true, year: 2025)
        == .doubt(.zeroLost, [try day("2025-09-01"), try day("2025-09-10")]))
    #expect(LedgerDay(reading: "9.1", year: 2025) == .day(try day("2025-09-01"), [.yearTaken(2025)]))
    #expect(LedgerDay(reading: "9.4", isNumber: true, year: 2025) == .day(try day("2025-09-04"), [.yearTaken(2025)]))
  }

  @Test("the day on which a clarification was asked for and that on which it came are told apart by what stands beside")
  func clarification() throws {
    let reading = try LedgerBook.reading([
      "编号,申请人,类别,收到日期,申请方式,申请内容,补正通知日期,补正日期", "1,王五,公民,2024-03-05,网上,甲,2024-03-08,2024-03-15",
    ])
    #expect(reading.asked == [[]])
    #expect(reading.rows[0].events.map(\.kind) == [.clarificationAsked, .clarificationReceived])
  }

  @Test("names of two kinds are asked about where no column says the kind")
  func mixedKinds() throws {
    let reading = try LedgerBook.reading(["编号,申请人,收到日期,申请方式,申请内容", "1,张三、大山公司,2024-03-05,网上,甲"])
    #expect(reading.asked == [["kind"]])
  }

  @Test("headings that are repeated in another order turn the columns below")
  func reordered() throws {
    let reading = try LedgerBook.reading([
      "编号,申请人,类别,收到日期,申请方式,申请内容,承办科室,答复日期,答复结果", "1,王五,公民,2024-03-05,网上,甲,规划科,2024-03-20,予以公开",
      "编号,申请人,类别,收到日期,申请方式,承办科室,申请内容,答复日期,答复结果", "2,李四,公民,2024-03-06,网上,规划科,乙,2024-03-21,予以公开",
    ])
    #expect(reading.rows.map(\.record.subject) == ["甲", "乙"] && reading.rows.map(\.record.unit) == ["规划科", "规划科"])
  }
}
