import FoiaCalendar
import FoiaCore
import FoiaExchange
import Testing

@Suite("What stands in columns beside the course")
struct LedgerConsultationTests {
  private let header = "编号,收到日期,申请方式,申请人,申请内容,征求意见对象,征求意见日期,第三方回复日期,第三方意见"

  @Test("the party of a consultation and its opinion are recorded, in words of the office or not at all")
  func consultation() throws {
    let reading = try LedgerBook.reading([
      header, "1,2024-03-05,网上,张三,甲,易河县产业园管委会,2024-03-20,2024-04-02,同意",
      "2,2024-03-05,网上,李四,乙,是,2024-03-20,2024-04-02,只同意公开附件",
      "3,2024-03-05,网上,王五,丙,宏达公司,,,",
    ])
    let (sent, back) = (try day("2024-03-20"), try day("2024-04-02"))
    func steps(_ party: String, _ opinion: OpinionKind?) -> [LedgerRow.Step] {
      [
        .event(.consultationSent(ConsultationRequest(on: sent, role: .thirdParty, party: party))),
        .opinion(on: back, opinion),
      ]
    }
    #expect(reading.importable.map(\.row.steps) == [steps("易河县产业园管委会", .agree), steps("未写明", nil), []])
    #expect(
      reading.importable.map { $0.row.intake.personal?.note } == [nil, "第三方意见：只同意公开附件", "征求意见对象：宏达公司"])
    #expect(reading.rows[1].remarks.contains(.columnKept("第三方意见")))
  }

  @Test("what has no place in the record stays in the note and is said, days of fees among them")
  func others() throws {
    let reading = try LedgerBook.reading([
      "编号,收到日期,申请方式,申请人,法定代表人,证件类型,邮编,申请内容,用途,收费告知日期,缴费日期",
      "1,2024-03-05,网上,宏达建设有限公司,李宏达,统一社会信用代码,074200,甲,生产,2024-03-09,2024-03-12",
    ])
    let note = reading.importable[0].row.intake.personal?.note ?? ""
    for text in ["法定代表人：李宏达", "证件类型：统一社会信用代码", "邮编：074200", "用途：生产", "2024-03-09", "2024-03-12"] {
      #expect(note.contains(text))
    }
    #expect(reading.rows[0].remarks.contains(.columnKept("法定代表人")))
    #expect(reading.rows[0].remarks.contains(.notRecorded(.feePaid)))
  }
}
