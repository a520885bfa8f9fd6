import FoiaCalendar
import FoiaCore
import FoiaPapers
import FoiaWords
import TestKit
import Testing

@Suite("A reply in parts")
struct PartialReplyTests {
  private typealias Letters = OfficeLetterTests

  private func letter(_ parts: [(String, Outcome)], _ change: (inout Closing) -> Void = { _ in }) throws -> OfficeLetter
  {
    let items: [Event] = try parts.map { text, outcome in
      .itemAdded(Item(on: try Letters.day("2025-03-19"), text: text, outcome: outcome))
    }
    var closing = Closing(on: try Letters.day("2025-03-20"), outcome: .partial, document: "易自然资公开〔2025〕5号")
    change(&closing)
    return try Letters.letter(nil, of: Letters.application(items + [.closed(closing)]))
  }

  @Test("says of each part what its outcome needs: the law, the search, whose it is")
  func details() throws {
    let parts = [("甲件", Outcome.granted), ("乙件", .unableNotHeld), ("丙件", .denyLaw)]
    let text = Letters.text(
      try letter(parts) {
        ($0.searched, $0.referTo, $0.referContact, $0.basis) = ("档案室", "县财政局", "0312-1234567", "《统计法》第九条")
      })
    #expect(
      text.contains(
        "2．乙件：无法提供（本机关不掌握相关政府信息），依据《条例》第三十六条第（四）、（五）项；经检索（档案室）未找到，由县财政局负责公开，联系方式：0312-1234567。"),
      "\(text)")
    #expect(text.contains("3．丙件：") && text.contains("依据《条例》第十四条和《统计法》第九条。"), "\(text)")
    // The answer as a whole does not rest on the law of one part, and not all that is not given is withheld.
    #expect(text.contains("根据《条例》第三十七条，本机关提供其中可以公开的内容（见附件），其余内容的办理结果和依据见下列各项。"), "\(text)")
  }

  @Test("leaves a marked blank with its command where a part needs what is not on record")
  func blanks() throws {
    let made = try letter([("甲件", .granted), ("乙件", .unableNotHeld), ("丙件", .denyLaw), ("丁件", .other)])
    let text = Letters.text(made)
    #expect(text.contains("经检索（【待填：检索的范围和方法】）未找到") && text.contains("和【待填：法律、行政法规条款】"), "\(text)")
    #expect(text.contains("4．丁件：其他处理（【待填：处理意见】）。") && !text.contains("须注明"), "\(text)")
    let told = LetterWords.blanks(made.blanks).zh
    #expect(told.contains("searched") && told.contains("basis") && told.contains("--ground"), "\(told)")
  }

  @Test("says that the rest is not disclosed where all of it is withheld under articles 14 to 16")
  func withheld() throws {
    let text = Letters.text(try letter([("甲件", .granted), ("乙件", .denyInternal)]))
    #expect(text.contains("（见附件），其余内容不予公开。"), "\(text)")
  }
}

@Suite("A letter that goes with another, or is another's")
struct BesideLettersTests {
  private typealias Letters = OfficeLetterTests

  private static func day(_ iso: String) throws -> Day { try Letters.day("2025-\(iso)") }

  /// Two third parties; the applicant's notice is numbered last.
  private func consulted() throws -> Application {
    func asked(_ party: String) throws -> Event {
      .consultationSent(ConsultationRequest(on: try Self.day("03-05"), role: .thirdParty, party: party))
    }
    return try Letters.application([
      asked("甲公司"), asked("乙公司"),
      .letterIssued(LetterIssue(on: Self.day("03-05"), letter: .thirdPartyApplicant, document: "易函〔2025〕1号")),
    ])
  }

  @Test("an envelope and a record of service for a party are that party's, whatever was recorded last")
  func parties() throws {
    let application = try consulted()
    for code in [LetterCode.envelope, .service] {
      let text = Letters.text(try Letters.letter(code, of: application, to: "甲公司"))
      #expect(
        text.contains("甲公司") && text.contains("征求意见书") && !text.contains("张三") && !text.contains("138"), "\(text)")
      #expect(throws: Fault.record(.letter(application.number, .noSuchParty(code)))) {
        try Letters.letter(code, of: application, to: "丁公司")
      }
    }
  }

  @Test("a public notice is of any letter that came back, to whom it went")
  func publicNotice() throws {
    let events: [Event] = try [
      .clarificationAsked(Request(on: Self.day("03-04"), replyBy: Self.day("03-20"), items: "名称")),
      .letterIssued(LetterIssue(on: Self.day("03-04"), letter: .clarification, document: "易补〔2025〕1号")),
      .letterSent(LetterDispatch(letter: .clarification, Dispatch(on: Self.day("03-05"), method: .post))),
      .letterReturned(LetterReturn(on: Self.day("03-12"), letter: .clarification, reason: "查无此人")),
      .letterSent(LetterDispatch(letter: .clarification, Dispatch(on: Self.day("03-13"), method: .publicNotice))),
    ]
    let letter = try Letters.letter(.publicNotice, of: Letters.application(events))
    let text = Letters.text(letter)
    #expect(text.contains("张三：") && text.contains("2025年3月4日作出《政府信息公开申请补正告知书》（易补〔2025〕1号）"), "\(text)")
    #expect(text.contains("2025年3月13日") && letter.remarks.isEmpty)
    // It has a number of its own, before the answer as well, and stands in the index once.
    let numbered = try Letters.application(
      events + [
        .letterIssued(LetterIssue(on: Self.day("03-13"), letter: .publicNotice, document: "易告〔2025〕1号", about: 2))
      ])
    #expect(Letters.text(try Letters.letter(.publicNotice, of: numbered)).contains("易告〔2025〕1号"))
    #expect(Letters.text(try Letters.letter(.fileIndex, of: numbered)).matches(of: /送达公告/).count == 1)
    let open = try Letters.application([])
    #expect(throws: Fault.record(.letter(open.number, .notRecorded(.publicNotice, .closed)))) {
      try Letters.letter(.publicNotice, of: open)
    }
    // To a third party it says nothing of who applied, nor for what.
    let back = try Letters.application([
      .consultationSent(ConsultationRequest(on: Self.day("03-05"), role: .thirdParty, party: "甲公司")),
      .letterReturned(LetterReturn(on: Self.day("03-12"), letter: .thirdParty, about: 2, reason: "查无此人")),
    ])
    let third = Letters.text(try Letters.letter(.publicNotice, of: back))
    #expect(third.contains("甲公司：") && third.contains("《政府信息公开申请征求意见书》"), "\(third)")
    for secret in ["张三", "某地块征收补偿安置方案", "2025-0001"] { #expect(!third.contains(secret)) }
  }

  @Test("a letter says where the office's own remedies are not those of the law")
  func replacedRemedies() throws {
    let office = OfficeDetails(agency: "易安县自然资源局", remedies: RemedyTable([.answer(.denySecret): .noneTold]))
    let closed = { (outcome: Outcome) throws -> Event in .closed(Closing(on: try Self.day("03-20"), outcome: outcome)) }
    let remarks = try Letters.letter(nil, of: Letters.application([closed(.denySecret)]), office: office).remarks
    #expect(remarks.contains { $0.zh.contains("remedies.deny-secret") && $0.zh.contains("复议前置") })
    #expect(try Letters.letter(nil, of: Letters.application([closed(.denyLaw)]), office: office).remarks.isEmpty)
  }

  @Test("a sheet of the office says why its due date may move")
  func dueDates() throws {
    let paused = Letters.text(try Letters.letter(.approval, of: consulted(), today: "2025-03-10"))
    #expect(paused.contains("（征求意见中，尚不确定）"))
    let arrived = try Letters.application([], channel: .online, receipt: .arrived(Self.day("03-03")))
    #expect(Letters.text(try Letters.letter(.search, of: arrived, today: "2025-03-10")).contains("（收到日期尚未确认）"))
  }
}
