import FoiaCalendar
import FoiaCore
import FoiaDocument
import FoiaFormats
import FoiaPapers
import FoiaWords
import TestKit
import Testing

@Suite("What stands in the fields of an office's own template")
struct TemplateFactsTests {
  private typealias Letters = OfficeLetterTests

  private func text(
    _ paragraphs: [String], _ code: LetterCode, of application: Application, entry: EntryID? = nil,
    today: String = "2025-03-10"
  ) throws -> String {
    let document = Document(
      title: [], language: .zh, author: "", name: "模板", blocks: paragraphs.map { .paragraph($0) })
    let template = try LetterTemplate(document.rendered(as: .docx, json: .null), for: code, file: "自制.docx")
    let now = ApplicationToday(application, on: try Letters.day(today), by: .shipped)
    let letter = try OfficeLetter(
      code, giving: entry, of: now, office: OfficeDetails(agency: "易安县自然资源局"), details: LetterDetails(),
      template: template, .zh)
    return Letters.text(letter)
  }

  @Test("the due date is a date where it is certain, else how many working days there are")
  func due() throws {
    let paragraphs = ["期限：{due}", "{?答复期限}即{答复期限}前{/答复期限}完"]
    let on = try Letters.day("2025-03-03")
    let certain = try Letters.application()
    #expect(try text(paragraphs, .receipt, of: certain) == "期限：2025年3月31日\n即2025年3月31日前完\n")
    let unconfirmed = try Letters.application(channel: .online, receipt: .arrived(on))
    #expect(try text(paragraphs, .receipt, of: unconfirmed) == "期限：20个工作日内\n完\n")
    let provisional = try Letters.application(receipt: .received(Letters.day("2030-03-04"), arrived: nil))
    #expect(try text(paragraphs, .receipt, of: provisional, today: "2030-03-05") == "期限：20个工作日内\n完\n")
    let paused = try Letters.application([
      .extended(Extension(on: Letters.day("2025-03-04"), days: 10)),
      .consultationSent(ConsultationRequest(on: Letters.day("2025-03-05"), role: .thirdParty, party: "甲公司")),
    ])
    #expect(try text(paragraphs, .receipt, of: paused) == "期限：20个工作日内（另延长10个工作日）\n完\n")
    // What stays in the office has the day as it stands.
    #expect(try text(["{due}"], .registration, of: unconfirmed).hasPrefix("2025年3月31日"))
  }

  @Test("a part of an answer can be put into cells, and is also called by the word of the record")
  func parts() throws {
    let on = try Letters.day("2025-03-19")
    let application = try Letters.application([
      .itemAdded(Item(on: on, text: "甲件", outcome: .granted)),
      .itemAdded(Item(on: on, text: "乙件", outcome: .denyInternal)),
      .closed(Closing(on: Letters.day("2025-03-20"), outcome: .partial)),
    ])
    let made = try text(
      ["{#items}{part-text}｜{分项结果}｜{part-basis}；{/items}", "{#分项}{一项}{/分项}"], .reply, of: application)
    #expect(
      made.hasPrefix("甲件｜予以公开｜《条例》第三十六条第（二）项；\n乙件｜不予公开（属于三类内部事务信息）｜《条例》第十六条第一款；\n"), "\(made)")
    #expect(made.contains("1．甲件：予以公开，依据《条例》第三十六条第（二）项。"))
  }

  @Test("a record of service or an envelope for a third party names nobody who applied, whatever the template asks for")
  func thirdParty() throws {
    let consulted = Event.consultationSent(
      ConsultationRequest(on: try Letters.day("2025-03-05"), role: .thirdParty, party: "甲公司"))
    let application = try Letters.application([consulted])
    for code in [LetterCode.service, .envelope] {
      #expect(
        throws: Fault.record(.letter(application.number, .templateNamesApplicant(.applicant, file: "自制.docx")))
      ) { try text(["致{申请人}"], code, of: application, entry: 2) }
      #expect(try text(["致{申请人}"], code, of: application, entry: 1) == "致张三\n")
    }
    for code in [LetterCode.service, .envelope] {
      let now = ApplicationToday(application, on: try Letters.day("2025-03-10"), by: .shipped)
      let built = try OfficeLetter(
        code, giving: 2, of: now, office: OfficeDetails(agency: "易安县自然资源局"), details: LetterDetails(), .zh)
      let told = Letters.text(built)
      #expect(told.contains("甲公司"))
      for secret in ["张三", "王律师", "138", "和平路", "2025-0001"] { #expect(!told.contains(secret), "\(code)") }
    }
  }

  @Test("an envelope is for the applicant in care of the agent, and says what is in it")
  func envelope() throws {
    let closed = Event.closed(
      Closing(on: try Letters.day("2025-03-20"), outcome: .granted, document: "易自然资公开〔2025〕5号"))
    let text = Letters.text(try Letters.letter(.envelope, of: Letters.application([closed])))
    #expect(text.contains("张三（其代理人王律师收）") && text.contains("和平路2号") && text.contains("答复书 易自然资公开〔2025〕5号"))
    let alone = PersonalDetails(applicant: "李四")
    #expect(!Letters.text(try Letters.letter(.envelope, of: Letters.application(applicant: alone))).contains("代理人"))
  }

  @Test("what is fetched from where it stands is told with how, and not enclosed")
  func fetched() throws {
    let closed = Event.closed(Closing(on: try Letters.day("2025-03-20"), outcome: .granted))
    let application = try Letters.application([closed], delivery: "4月1日起在本机关网站“公示”栏目下载")
    let told = Letters.text(try Letters.letter(nil, of: application))
    #expect(told.contains("现告知您获取该政府信息的方式、途径和时间") && told.contains("获取方式：4月1日起在本机关网站“公示”栏目下载。"))
    #expect(!told.contains("附件"))
    let posted = Letters.text(try Letters.letter(nil, of: Letters.application([closed], delivery: "邮寄")))
    #expect(posted.contains("（见附件）") && posted.contains("附件："))
  }
}
