import FoiaCalendar
import FoiaCore
import FoiaDocument
import FoiaPapers
import FoiaWords
import Foundation
import TestKit
import Testing

@Suite("What letters say of the record")
struct LetterFactsTests {
  private typealias Letters = OfficeLetterTests

  private static func day(_ iso: String) throws -> Day { try Letters.day(iso) }

  private static func closed(_ outcome: Outcome, _ subReason: SubReason? = nil, on iso: String = "2025-03-20") throws
    -> Event
  {
    .closed(Closing(on: try day(iso), outcome: outcome, document: "易自然资公开〔2025〕5号", subReason: subReason))
  }

  private static func extended(_ iso: String, _ days: Int, told: String? = nil) throws -> Event {
    .extended(Extension(on: try day(iso), days: days, reason: "案情复杂", told: try told.map(day)))
  }

  /// A third party is asked and does not agree.
  private static func objection(_ asked: String, returned: String) throws -> [Event] {
    try [
      .consultationSent(ConsultationRequest(on: day(asked), role: .thirdParty, party: "甲公司")),
      .consultationReturned(Opinion(on: day(returned), consultation: 2, opinion: .object)),
    ]
  }

  /// Two requests for clarification and two extensions, each with its letter's day.
  private static func course() throws -> [Event] {
    try [
      .clarificationAsked(Request(on: day("2025-03-04"), replyBy: day("2025-03-20"), items: "名称")),
      .clarificationReceived(Reply(on: day("2025-03-06"))),
      .clarificationAsked(Request(on: day("2025-03-10"), replyBy: day("2025-03-25"), items: "年度")),
      .clarificationReceived(Reply(on: day("2025-03-12"))),
      extended("2025-03-24", 8), extended("2025-04-02", 5),
    ]
  }

  // History -------------------------------------------------------------------------------------------------------

  @Test("a reply tells every request, extension and payment, and letters before it what was supplemented")
  func history() throws {
    let events = try Self.course()
    let reply = Letters.text(
      try Letters.letter(nil, of: Letters.application(events + [Self.closed(.granted, on: "2025-04-28")])))
    for told in [
      "本机关于2025年3月4日告知您补正（名称），于2025年3月6日收到补正的申请。", "本机关于2025年3月10日告知您补正（年度），于2025年3月12日收到补正的申请。",
      "本机关于2025年3月24日告知您延长答复期限8个工作日。", "本机关于2025年4月2日告知您延长答复期限5个工作日。",
    ] {
      #expect(reply.contains(told), "\(told)")
    }
    let letter = Letters.text(try Letters.letter(.extending, of: Letters.application(events), .en))
    #expect(letter.contains("We asked on 10 March 2025 for clarification (年度) and received it on 12 March 2025."))
  }

  @Test("the letter of an earlier request or extension can be made by its entry, under its own number")
  func earlier() throws {
    let issued = Event.letterIssued(
      LetterIssue(on: try Self.day("2025-03-04"), letter: .clarification, document: "易自然资补〔2025〕1号", about: 2))
    let application = try Letters.application(Self.course() + [issued])
    func letter(_ code: LetterCode, _ entry: EntryID?) throws -> OfficeLetter {
      try OfficeLetter(
        code, giving: entry, of: ApplicationToday(application, on: Self.day("2025-04-03"), by: .shipped),
        office: OfficeDetails(agency: "易安县自然资源局"), details: LetterDetails(), .zh)
    }
    let first = try letter(.clarification, 2)
    #expect(Letters.text(first).contains("名称") && Letters.text(first).contains("易自然资补〔2025〕1号"))
    let last = Letters.text(try letter(.clarification, nil))
    #expect(last.contains("年度") && !last.contains("易自然资补"))
    #expect(Letters.text(try letter(.extending, 6)).contains("延长答复期限8个工作日"))
    #expect(Letters.text(try letter(.extending, nil)).contains("延长答复期限5个工作日"))
    let number = application.number
    #expect(throws: Fault.record(.letter(number, .notRecordedBy(.clarification, 6, [2, 4])))) {
      try letter(.clarification, 6)
    }
  }

  @Test("a deferral says when reasons were asked for and when they came, else leaves that blank with the command")
  func deferral() throws {
    let asked = Event.reasonsAsked(Request(on: try Self.day("2025-03-06"), replyBy: try Self.day("2025-03-20")))
    let came = Event.reasonsReceived(Reply(on: try Self.day("2025-03-17")))
    let deferred = Event.deferred(Deferral(on: try Self.day("2025-03-24"), until: try Self.day("2025-05-30")))
    func letter(_ events: [Event]) throws -> OfficeLetter {
      try Letters.letter(.deferral, of: Letters.application(events))
    }
    let whole = try Letters.text(letter([asked, came, deferred]))
    #expect(whole.contains("本机关于2025年3月6日要求您说明理由，于2025年3月17日收到您说明的理由。本机关认为申请理由合理"))
    for (events, command) in [([asked, deferred], "--received"), ([deferred], "--asked")] {
      let told = try letter(events)
      #expect(Letters.text(told).contains("本机关于【待填：收到申请人说明理由的日期】收到您说明的理由"))
      #expect(LetterWords.blanks(told.blanks).zh.contains("foia reasons 2025-0001 \(command)"))
    }
  }

  @Test("the applicant is told of every day on which a third party was asked")
  func thirdParties() throws {
    let events = try ["2025-03-05", "2025-03-07"].map { iso in
      Event.consultationSent(ConsultationRequest(on: try Self.day(iso), role: .thirdParty, party: "某公司"))
    }
    let application = try Letters.application(events)
    #expect(
      Letters.text(try Letters.letter(.thirdPartyApplicant, of: application)).contains(
        "本机关已于2025年3月5日、2025年3月7日书面征求第三方的意见"))
    #expect(
      Letters.text(try Letters.letter(.thirdPartyApplicant, of: application, .en)).contains(
        "we asked them for their opinions in writing on 5 March 2025 and 7 March 2025"))
  }

  // Days ----------------------------------------------------------------------------------------------------------

  @Test("an extension of an application that is not confirmed tells no day")
  func unconfirmed() throws {
    let event = try Self.extended("2025-03-28", 10, told: "2025-04-15")
    let confirmed = try Letters.application([event])
    #expect(Letters.text(try Letters.letter(.extending, of: confirmed)).contains("2025年4月15日前（含当日）"))
    let arrived = try Letters.application([event], channel: .online, receipt: .arrived(Self.day("2025-03-03")))
    let text = Letters.text(try Letters.letter(.extending, of: arrived))
    #expect(text.contains("延长答复期限10个工作日。") && !text.contains("2025年4月15日"))
  }

  @Test("answers and what tells third parties of them bear the day of the answer, also where they are numbered later")
  func dates() throws {
    let objection = try Self.objection("2024-12-02", returned: "2024-12-10")
    let receipt = Receipt.received(try Self.day("2024-11-29"), arrived: nil)
    let issued = Event.letterIssued(
      LetterIssue(on: try Self.day("2024-12-31"), letter: .thirdPartyOverride, document: "易告〔2024〕9号", about: 2))
    let application = try Letters.application(
      objection + [Self.closed(.granted, on: "2024-12-31"), issued], receipt: receipt)
    for code in [LetterCode.reply, .thirdPartyOverride] {
      #expect(try Letters.letter(code, of: application, today: "2025-01-06").date == Self.day("2024-12-31"))
    }
  }

  @Test("a public notice from before 2022 counts sixty days, a later one thirty")
  func publicNotice() throws {
    for (year, days) in [(2021, 60), (2022, 30)] {
      let on = try Self.day("\(year)-04-01")
      let returned = Event.letterReturned(LetterReturn(on: on, letter: .reply, reason: "查无此人"))
      let sent = Event.dispatched(Dispatch(on: try Self.day("\(year)-03-22"), method: .post))
      let notice = Event.letterSent(LetterDispatch(letter: .reply, Dispatch(on: on, method: .publicNotice)))
      let application = try Letters.application(
        [Self.closed(.granted, on: "\(year)-03-22"), sent, returned, notice],
        receipt: .received(Self.day("\(year)-03-01"), arrived: nil))
      let text = Letters.text(try Letters.letter(.publicNotice, of: application))
      #expect(text.contains("自本公告发布之日起\(days)日内"), "\(year)")
    }
  }

  // Names ---------------------------------------------------------------------------------------------------------

  @Test(
    "a public notice and the record of service call a document what stands on it",
    arguments: [
      (Outcome.granted, SubReason?.none, "答复书"), (.rejectRepeat, nil, "告知书"), (.otherUnpaidFee, nil, "不再处理告知书"),
      (.other, .withdrawn, "终止办理告知书"),
    ])
  func names(_ outcome: Outcome, _ subReason: SubReason?, _ name: String) throws {
    let application = try Letters.application([Self.closed(outcome, subReason)])
    let title = Letters.text(try Letters.letter(nil, of: application)).split(separator: "\n")
    #expect(title.contains { $0 == "政府信息公开申请\(name)" })
    #expect(Letters.text(try Letters.letter(.publicNotice, of: application)).contains("《政府信息公开申请\(name)》"))
    #expect(Letters.text(try Letters.letter(.service, of: application)).contains("政府信息公开申请\(name)\n"))
  }

  @Test("the record of service is that of the letter that was named, and names whom it goes to")
  func service() throws {
    let events: [Event] = try [
      .clarificationAsked(Request(on: Self.day("2025-03-04"), replyBy: Self.day("2025-03-20"), items: "名称")),
      .clarificationReceived(Reply(on: Self.day("2025-03-06"))),
      .consultationSent(ConsultationRequest(on: Self.day("2025-03-07"), role: .thirdParty, party: "甲公司")),
      .letterSent(
        LetterDispatch(letter: .thirdParty, about: 4, Dispatch(on: Self.day("2025-03-07"), method: .inPerson))),
      Self.closed(.granted),
    ]
    let application = try Letters.application(events)
    func record(_ entry: EntryID?) throws -> String {
      try Letters.text(
        OfficeLetter(
          .service, giving: entry, of: ApplicationToday(application, on: Self.day("2025-04-03"), by: .shipped),
          office: OfficeDetails(agency: "易安县自然资源局"), details: LetterDetails(), .zh))
    }
    #expect(try record(nil).contains("政府信息公开申请答复书") && record(nil).contains("张三"))
    #expect(try record(6) == record(nil))
    #expect(try record(2).contains("补正告知书") && record(2).contains("张三"))
    let third = try record(4)
    #expect(third.contains("征求意见书") && third.contains("甲公司") && third.contains("直接送达"))
    #expect(!third.contains("张三"))
    for entry: EntryID in [3, 99] {
      #expect(throws: Fault.record(.letter(application.number, .notRecordedBy(.service, entry, [])))) {
        try record(entry) == ""
      }
    }
  }

  // Sheets of new answers -----------------------------------------------------------------------------------------

  /// A refusal that is revoked, a new answer that is revoked as well, and a third one.
  private static func anew(_ second: Closing, _ third: Closing) throws -> [Event] {
    func ordered(_ iso: String) throws -> Event {
      .redoOrdered(RedoOrder(on: try day(iso), organ: "易安县人民政府", until: try day("2025-12-31")))
    }
    func answered(_ closing: Closing) -> RedoAnswer {
      var answer = RedoAnswer(on: closing.on, outcome: closing.outcome)
      answer.searched = closing.searched
      return answer
    }
    return try [
      closed(.denyInternal, on: "2025-03-20"), ordered("2025-05-06"), .redoAnswered(answered(second)),
      ordered("2025-07-01"), .redoAnswered(answered(third)),
    ]
  }

  @Test("the sheet of a search is that of the answer that stands")
  func search() throws {
    var (second, third) = try (
      Closing(on: Self.day("2025-05-20"), outcome: .unableNotHeld),
      Closing(on: Self.day("2025-07-15"), outcome: .unableNotHeld)
    )
    (second.searched, third.searched) = ("档案室纸质目录", "业务系统全文检索")
    let text = Letters.text(try Letters.letter(.search, of: Letters.application(Self.anew(second, third))))
    #expect(text.contains("业务系统全文检索") && text.contains("未检索到") && !text.contains("档案室纸质目录"))
  }

  @Test("a new answer is compared with the one it replaces, not with the first")
  func sameAsRevoked() throws {
    func remarks(_ second: Outcome, _ third: Outcome) throws -> Int {
      let application = try Letters.application(
        Self.anew(
          Closing(on: Self.day("2025-05-20"), outcome: second), Closing(on: Self.day("2025-07-15"), outcome: third)))
      return try Letters.letter(nil, of: application, today: "2025-08-01").remarks.count
    }
    #expect(try remarks(.denyProcess, .denyProcess) == 1)
    #expect(try remarks(.denyProcess, .denyInternal) == 0)
  }

  @Test("the secrecy review is of all that was asked for where all is given, and of parts that are given in part")
  func secrecy() throws {
    let whole = Letters.text(try Letters.letter(.secrecy, of: Letters.application([Self.closed(.granted)])))
    #expect(whole.components(separatedBy: "某地块征收补偿安置方案").count == 3)
    let parts: [Event] = try [("甲件", Outcome.partial), ("乙件", .denyInternal)].map { text, outcome in
      .itemAdded(Item(on: try Self.day("2025-03-19"), text: text, outcome: outcome))
    }
    let some = Letters.text(try Letters.letter(.secrecy, of: Letters.application(parts + [Self.closed(.partial)])))
    #expect(some.contains("甲件") && !some.contains("乙件"))
  }

  // What only the letter says -------------------------------------------------------------------------------------

  @Test("what only a letter says is typed with it, and must not name the applicant to a third party")
  func ground() throws {
    let objection = try Self.objection("2025-03-05", returned: "2025-03-12")
    let asking = try Letters.application([objection[0]])
    let inquiry = try Letters.letter(.thirdParty, of: asking) { $0.ground = "商业秘密（客户名单）" }
    #expect(Letters.text(inquiry).contains("该信息涉及贵方的商业秘密（客户名单），"))
    let override = try Letters.letter(
      .thirdPartyOverride, of: Letters.application(objection + [Self.closed(.granted)])
    ) { $0.ground = "所述理由不能成立" }
    #expect(Letters.text(override).contains("经审查，所述理由不能成立。根据"))
    let query = try Letters.letter(nil, of: Letters.application([Self.closed(.denyQuery)])) { $0.ground = "不动产登记资料" }
    #expect(Letters.text(query).contains("属于不动产登记资料信息"))
    let misc = try Letters.letter(nil, of: Letters.application([Self.closed(.other, .misc)])) { $0.ground = "已另行回复" }
    #expect(Letters.text(misc).contains("本机关作如下处理：已另行回复。"))
    #expect(throws: Fault.record(.letter(asking.number, .namesApplicant(.applicant)))) {
      try Letters.letter(.thirdParty, of: asking) { $0.ground = "与张三的合同" }
    }
    // Without it the blank names the option.
    #expect(LetterWords.blanks(try Letters.letter(.thirdParty, of: asking).blanks).zh.contains("（--ground 内容）"))
  }

  @Test("what is enclosed in a letter to an agency is what was typed about it")
  func enclosure() throws {
    let event = Event.consultationSent(
      ConsultationRequest(on: try Self.day("2025-03-05"), role: .coProducer, party: "县农业农村局"))
    let letter = try Letters.letter(.coProducer, of: Letters.application([event])) { $0.about = "联合检查通报" }
    #expect(Letters.text(letter).contains("附件：联合检查通报。"))
  }

  @Test("a rule that is recorded stands in what is no information or only an inquiry")
  func basis() throws {
    func text(_ reason: SubReason, _ basis: String?) throws -> String {
      var closing = Closing(on: try Self.day("2025-03-20"), outcome: .other, subReason: reason)
      closing.basis = basis
      return Letters.text(try Letters.letter(nil, of: Letters.application([.closed(closing)])))
    }
    #expect(try text(.notInformation, "国办公开办函〔2015〕207号").contains("根据国办公开办函〔2015〕207号，本机关不作为"))
    #expect(try text(.notInformation, nil).contains("所称的政府信息，本机关不作为"))
    #expect(try text(.inquiry, "国办公开办函〔2015〕207号").contains("根据国办公开办函〔2015〕207号，本机关不作为"))
    #expect(try text(.inquiry, nil).contains("根据【待填：依据】，本机关不作为"))
  }

  // Remedies ------------------------------------------------------------------------------------------------------

  @Test("the office's own table of remedies is what replies and notices state")
  func remedies() throws {
    let office = OfficeDetails(
      agency: "易安县自然资源局", reviewOrgans: ["易安县人民政府"], court: "易安县人民法院",
      remedies: RemedyTable([.answer(.denyInternal): .choice, .answer(.rejectRepeat): .noneTold]))
    func text(_ outcome: Outcome) throws -> String {
      Letters.text(try Letters.letter(nil, of: Letters.application([Self.closed(outcome)]), office: office))
    }
    #expect(try text(.denyInternal).contains("也可以根据《行政诉讼法》第四十六条"))
    #expect(try !text(.rejectRepeat).contains("复议"))
    #expect(try text(.denyProcess).contains("应当先自收到"))
  }
}
