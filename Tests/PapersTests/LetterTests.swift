import FoiaCalendar
import FoiaCore
import FoiaDocument
import FoiaFormats
import FoiaPapers
import FoiaWords
import Foundation
import Testing
import TestKit

@Suite("A letter")
struct LetterTests {
  /// A third party is consulted: a letter to it, and one to the applicant.
  private static func letter(subject: String = "某地块方案") throws -> Letter {
    let sent = try #require(Day(iso: "2025-03-05"))
    let request = ConsultationRequest(on: sent, role: .thirdParty, party: "某某公司")
    let events = [try registration(subject), .consultationSent(request)]
    let recording = Recording(day: sent, instant: "2025-03-05T00:00:00.000Z", by: "clerk")
    let application = try #require(Application(entries: Self.entries(events, recording)))
    return try #require(
      Letter(ApplicationToday(application, on: sent, by: .shipped), office: OfficeDetails(agency: "易安县自然资源局")))
  }

  private static func entries(_ events: [Event], _ recording: Recording) -> [Entry] {
    zip(1..., events).map { place, event in
      let seq = EntryID(rawValue: place)
      return Entry(
        seq: seq, action: ActionID(first: seq), subject: .application(1), event: event, recording: recording)
    }
  }

  private static func registration(_ subject: String) throws -> Event {
    let received = try #require(Day(iso: "2025-03-03"))
    let number = try #require(ApplicationNumber(year: 2025, serial: 1))
    let intake = Intake(
      receipt: .received(received, arrived: nil), channel: .counter, kind: .person, subject: subject,
      personal: PersonalDetails(applicant: "张三"))
    return .registered(Registration(number: number, intake: intake))
  }

  private func rendered(_ format: DocumentFormat, _ language: Language = .zh) throws -> String {
    String(decoding: try Self.letter().document(language).rendered(as: format, json: .null), as: UTF8.self)
  }

  /// The letter as plain text.
  private static func text(of letter: Letter, _ language: Language) -> String {
    String(decoding: letter.rendered(as: .text, language), as: UTF8.self)
  }

  @Test("is one line a paragraph as text, whatever stands in it, and two letters part by an empty line")
  func text() throws {
    let lines = try Self.text(of: Self.letter(subject: "甲　乙  丙"), .zh).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix(5) == ["政府信息公开申请征求意见书", "［文号］", "", "某某公司：", lines[4]])
    // A third party is not told what the application says.
    #expect(lines[4].hasPrefix("　　本机关正在依照") && lines[4].hasSuffix("拟公开的政府信息为：［拟公开的政府信息］。"))
    #expect(lines[17].hasPrefix("　　本机关于2025年3月3日收到") && lines[17].contains("申请公开“甲　乙  丙”。"))
    #expect(lines[8] == "　　联系人及联系电话：［联系人及联系电话］。")
    #expect(lines[9...13] == ["", "易安县自然资源局", "2025年3月5日", "", "政府信息公开申请征求意见告知书"])
    #expect(lines.suffix(3) == ["易安县自然资源局", "2025年3月5日", ""])
    let english = try Self.text(of: Self.letter(), .en)
    #expect(english.contains("[document number]\n\nTo 某某公司\n\nUnder the Regulation"))
    #expect(english.hasSuffix("].\n\n易安县自然资源局\n5 March 2025\n"))
  }

  @Test("wraps as text where a width is told")
  func wraps() throws {
    let text = String(
      decoding: try Self.letter().document(.zh).rendered(as: .text, width: 40, json: .null), as: UTF8.self)
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= 40 })
  }

  @Test("is a part of its own with its title in a page and in Markdown")
  func page() throws {
    let page = try rendered(.html)
    #expect(page.contains("<title>政府信息公开申请征求意见书</title>"))
    #expect(page.components(separatedBy: "<article class=\"letter\">").count == 3)
    #expect(page.contains("<h1>政府信息公开申请征求意见书</h1>\n<p class=\"reference\">［文号］</p>"))
    #expect(page.contains("<p class=\"salutation\">张三：</p>\n<p>本机关于2025年3月3日收到您提出的"))
    #expect(page.contains("<p class=\"signatory\">易安县自然资源局</p>\n<p class=\"date\">2025年3月5日</p>\n</article>"))
    #expect(!page.contains("<h1></h1>"))
    let markdown = try rendered(.md, .en)
    #expect(markdown.hasPrefix("# Request for an opinion on the disclosure of government information\n\n\\[document"))
    #expect(markdown.components(separatedBy: "\n\n# ").count == 2)
    #expect(markdown.hasSuffix("\n\n易安县自然资源局\n\n5 March 2025\n"))
  }

  @Test("has the styles of a letter in a document, for python-docx, and begins a page")
  func docx() throws {
    let bench = try Workbench()
    try bench.write(Self.letter().document(.zh), .docx, as: "letter")
    let document = try #require(try bench.documents("letter.docx").first)
    let head = ["Title", "Reference", "Salutation"]
    let foot = ["Signature", "Date"]
    let body = { Array(repeating: "Normal", count: $0) }
    #expect(document.paragraphs.map { $0[0] } == head + body(5) + foot + head + body(3) + foot)
    #expect(document.paragraphs.map { $0[1] }.prefix(3) == ["政府信息公开申请征求意见书", "［文号］", "某某公司："])
    #expect(document.paragraphs.last == ["Date", "2025年3月5日"])
    #expect(document.title == "政府信息公开申请征求意见书" && document.author == "易安县自然资源局")
    let pages = try #require(try bench.pages("letter.docx").first)
    #expect(pages.count == 3)
  }

  @Test("leaves documents without letters as they are")
  func others() throws {
    let page = String(decoding: SampleReport.document.rendered(as: .html, json: .null), as: UTF8.self)
    #expect(!page.contains(".letter"))
  }

  @Test("is not there of an application that is void")
  func void() throws {
    let received = try #require(Day(iso: "2025-03-03"))
    let recording = Recording(day: received, instant: "2025-03-03T00:00:00.000Z", by: "clerk")
    let events = [try Self.registration("甲"), .voided(Explanation(reason: "误登"))]
    let application = try #require(Application(entries: Self.entries(events, recording)))
    #expect(
      Letter(ApplicationToday(application, on: received, by: .shipped), office: OfficeDetails(agency: "甲局")) == nil)
  }
}
