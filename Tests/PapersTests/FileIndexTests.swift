import FoiaCalendar
import FoiaCore
import FoiaPapers
import FoiaWords
import TestKit
import Testing

@Suite("The index of a file")
struct FileIndexTests {
  private typealias Letters = OfficeLetterTests

  @Test("lists what went out to others and to the public, what came back, and every sheet of the office")
  func everything() throws {
    func day(_ iso: String) throws -> Day { try Letters.day("2025-\(iso)") }
    var closing = Closing(on: try day("03-28"), outcome: .granted, document: "易自然资公开〔2025〕5号")
    closing.searched = "档案室"
    let events: [Event] = try [
      .assigned(Assignment(on: day("03-03"), unit: "规划科")), .assigned(Assignment(on: day("03-04"), unit: "法规科")),
      .consultationSent(ConsultationRequest(on: day("03-05"), role: .thirdParty, party: "甲公司")),
      .letterServed(LetterService(letter: .thirdParty, about: 4, Service(on: day("03-06"), method: .inPerson))),
      .consultationReturned(Opinion(on: day("03-12"), consultation: 4, opinion: .object)),
      .approvalGiven(Approval(on: day("03-27"), step: .secrecy, opinion: .agree)), .closed(closing),
      .letterIssued(
        LetterIssue(on: day("03-28"), letter: .thirdPartyOverride, document: "易自然资告〔2025〕2号", about: 4)),
      .dispatched(Dispatch(on: day("03-31"), method: .post)),
      .letterReturned(LetterReturn(on: day("04-08"), letter: .reply, reason: "查无此人")),
      .letterSent(LetterDispatch(letter: .reply, Dispatch(on: day("04-09"), method: .publicNotice))),
    ]
    let text = Letters.text(try Letters.letter(.fileIndex, of: Letters.application(events)))
    let rows = text.split(separator: "\n").compactMap { line -> String? in
      let cells = line.split(whereSeparator: \.isWhitespace).map(String.init)
      return Int(cells[0]) == nil ? nil : cells.joined(separator: "|")
    }
    #expect(
      rows == [
        "1|政府信息公开申请|2025年3月3日", "2|登记回执|2025年3月3日", "3|转办单|2025年3月3日", "4|转办单|2025年3月4日", "5|征求意见书（第三方）|2025年3月5日",
        "6|送达回证（征求意见书（第三方））|2025年3月6日", "7|第三方的意见|2025年3月12日", "8|保密审查表|2025年3月27日", "9|检索情况说明|2025年3月28日",
        "10|审批表|2025年3月28日", "11|答复书|易自然资公开〔2025〕5号|2025年3月28日",
        "12|政府信息依申请公开告知书（第三方）|易自然资告〔2025〕2号|2025年3月28日", "13|退回的邮件（答复书）|2025年4月8日", "14|送达公告|2025年4月9日",
      ], "\(text)")
  }
}
