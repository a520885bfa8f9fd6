import FoiaCalendar
import FoiaCore
import FoiaExchange
import Testing

@Suite("Columns that are ticked")
struct LedgerTickTests {
  private let title = "2024年登记表,,,,,,,,,,"

  @Test("tell the channel by their headings; none or two of them are asked about")
  func channels() throws {
    let reading = try LedgerBook.reading(
      [
        title, "序号,收到日期,申请人,申请人类型,申请方式,,,,申请内容,答复日期,办理结果", ",,,,当面,网络,信函,其他,,,",
        "1,2024.1.9,张三,公民,,√,,,物业备案,2024.1.30,予以公开", "2,2024.2.20,李四,公民,√,,,,规划条件,2024.3.8,部分公开",
        "3,2024.3.20,王五,公民,,,√,,拆迁批文,2024.4.8,信息不存在", "4,2024.3.21,王五,公民,√,√,,,拆迁批文二,2024.4.8,信息不存在",
        "5,2024.3.22,王五,公民,,,,,拆迁批文三,2024.4.8,信息不存在",
      ], merged: ["E2:H2", "A2:A3", "B2:B3", "I2:I3"])
    #expect(reading.tables.first?.headerRows == [2, 3])
    #expect(reading.rows.map(\.record.channel) == [.online, .counter, nil, nil, nil])
    #expect(reading.asked == [[], [], ["channel"], ["channel"], ["channel"]])
    #expect(reading.questions[0].ask.candidates == ["mail", "letter"])
    var decisions = LedgerDecisions()
    for question in reading.questions { decisions.take("mail", to: question) }
    #expect(decisions.rows.count + decisions.values.count >= 2)
  }

  @Test("tell kind and outcome the same way, one row of headings or two")
  func kinds() throws {
    let reading = try LedgerBook.reading(
      [
        title, "序号,收到日期,申请人,申请人类型,,,申请方式,申请内容,答复日期,办理结果,,", ",,,自然人,商业企业,其他,,,,予以公开,部分公开,其他处理",
        "1,2024.1.9,张三,√,,,网络,物业备案,2024.1.30,√,,", "2,2024.2.20,宏达,,√,,当面,规划条件,2024.3.8,,√,",
        "3,2024.3.20,王五,√,,√,传真,拆迁批文,2024.4.8,√,√,",
      ], merged: ["D2:F2", "J2:L2", "A2:A3"])
    #expect(reading.rows.map(\.record.kind) == [.person, .business, nil])
    #expect(reading.rows.map(\.record.outcome) == [.granted, .partial, nil])
    #expect(reading.asked.map { $0.sorted() } == [[], [], ["kind", "outcome"]])
  }

  @Test("a second row of headings may also stand below columns that are named alone")
  func headingsBelowColumns() throws {
    let reading = try LedgerBook.reading(
      [
        "县教体局2025年台账", "登记号,收到日期,申请人,,所需信息,受理方式,答复,,,是否延期", ",,姓名,身份,内容,途径,日期,结论,文号,",
        "2025-01,2025-01-06,冯大,个人,中考成绩统计,网络,2025-01-20,予以公开,教公开〔2025〕1号,否",
      ], merged: ["C2:D2", "G2:I2", "A2:A3", "B2:B3", "J2:J3"])
    #expect(reading.rows.map(\.place) == ["台账!4"])
    #expect(reading.rows[0].record.closed?.iso == "2025-01-20" && reading.rows[0].record.channel == .online)
  }

  @Test("are none where a heading below a group is one of its own")
  func headings() throws {
    let reading = try LedgerBook.reading(
      [
        title, "序号,收到日期,申请人,申请方式,申请内容,答复情况,,,", ",,,,,答复时间,是否公开,不予公开理由,文号",
        "1,2024.1.9,张三,网络,物业备案,2024.1.30,不予公开,商业秘密,易建〔2024〕1号",
      ], merged: ["F2:I2", "A2:A3"])
    #expect(reading.rows.map(\.record.outcome) == [.denyThirdParty])
    #expect(reading.rows[0].record.document == "易建〔2024〕1号" && reading.rows[0].record.closed?.iso == "2024-01-30")
  }

  @Test("hold names where they are headed by a kind of applicant and not ticked")
  func names() throws {
    let reading = try LedgerBook.reading(
      [
        title, "序号,收到日期,申请人,,,,申请方式,申请内容,答复日期,办理结果", ",,公民,法人或其他组织,法定代表人,联系电话,,,,",
        "1,2024.1.9,张三,,,13800000001,网络,物业备案,2024.1.30,予以公开",
        "2,2024.2.20,,易河宏达置业有限公司,李四,13800000002,当面,规划条件,2024.3.8,部分公开",
      ], merged: ["C2:F2", "A2:A3"])
    #expect(reading.rows.map(\.record.applicant) == ["张三", "易河宏达置业有限公司"])
    #expect(reading.rows.map(\.record.kind) == [.person, .business])
    #expect(reading.asked == [[], []])
  }

  @Test("a second row of headings is one although a heading in it is unknown")
  func unknownHeading() throws {
    let reading = try LedgerBook.reading(
      [
        title, "序号,收到日期,申请人,,申请内容,申请方式,答复日期,办理结果", ",,姓名,政治面貌,,,,", "1,2024-03-05,张三,群众,征地批文,网络,2024-03-20,予以公开",
      ], merged: ["C2:D2", "A2:A3"])
    #expect(reading.tables.first?.headerRows == [2, 3])
    #expect(reading.rows.map(\.record.applicant) == ["张三"])
  }
}
