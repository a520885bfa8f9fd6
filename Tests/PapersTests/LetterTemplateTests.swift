import FoiaCalendar
import FoiaCore
import FoiaDocument
import FoiaFormats
import FoiaPapers
import FoiaWords
import Foundation
import TestKit
import Testing

@Suite("A letter made of the office's own template")
struct LetterTemplateTests {
  private typealias Letters = OfficeLetterTests

  private static let office = OfficeDetails(
    agency: "易安县自然资源局", contact: "李明，0571-88880000", address: "易安县人民路1号", payment: "银行转账",
    reviewOrgans: ["易安县人民政府"], court: "易安县人民法院")

  /// The letters that tell a party what information it is asked about.
  private static let sayAbout: Set<LetterCode> = [.thirdParty, .thirdPartyOverride, .coProducer, .agency]

  private func letter(
    _ code: LetterCode, of application: Application, template: LetterTemplate? = nil,
    today: String = "2025-06-30", to party: String? = nil, office: OfficeDetails = office, _ language: Language = .zh
  ) throws -> OfficeLetter {
    var details = LetterDetails()
    if Self.sayAbout.contains(code) { details.about = "某某公司排污许可证" }
    return try OfficeLetter(
      code, to: party, of: ApplicationToday(application, on: Letters.day(today), by: .shipped), office: office,
      details: details, template: template, language)
  }

  private func builtIn(_ code: LetterCode, _ language: Language = .zh) throws -> LetterTemplate {
    try LetterTemplate(#require(LetterTemplate.builtIn(code, language)), for: code, file: "\(code.rawValue).docx")
  }

  /// Where each paragraph with text stands, and what it says.
  private func paragraphs(_ bytes: [UInt8]) throws -> [String] {
    try DocxFile(bytes).paragraphs.filter { !$0.text.allSatisfy(\.isWhitespace) }.map { "\($0.place): \($0.text)" }
  }

  // The built-in set ------------------------------------------------------------------------------------------------

  /// Applications with everything, with nothing but what is needed, and with what changes the words of letters.
  private static func applications() throws -> [(LetterCode, Application)] {
    let (on, later) = (try Letters.day("2025-03-05"), try Letters.day("2025-03-26"))
    func of(_ events: [Event]) throws -> Application { try Letters.application(events) }
    func closed(_ outcome: Outcome, _ subReason: SubReason? = nil) -> Event {
      .closed(Closing(on: later, outcome: outcome, document: "易自然资公开〔2025〕5号", subReason: subReason))
    }
    func asked(_ role: ConsultedRole) -> Event {
      .consultationSent(ConsultationRequest(on: on, role: role, party: "某某公司"))
    }
    let unit = Event.assigned(Assignment(on: on, unit: "耕保科", officer: "钱工", replyBy: later))
    let approved = ApprovalStep.allCases.map {
      Event.approvalGiven(Approval(on: on, step: $0, opinion: .agree, signer: "吴局长"))
    }
    let full = PersonalDetails(
      applicant: "张三", coApplicants: ["李四"], identity: "110101199003074258", phone: "138-1234-5678",
      email: "z@example.org",
      address: "和平路2号", agent: "王律师", details: "一\n二", note: "注")
    let arrived = Receipt.received(on, arrived: try Letters.day("2025-03-03"))
    let rich = try Letters.application(
      [unit] + approved + [closed(.granted)], channel: .oral, applicant: full, receipt: arrived)
    let items = [("甲", Outcome.granted), ("乙", .denyInternal)].map {
      Event.itemAdded(Item(on: on, text: $0.0, outcome: $0.1))
    }
    let plain = try of([])
    var all: [(LetterCode, Application)] = [
      (.receipt, plain), (.receipt, rich), (.receipt, try Letters.application(receipt: .arrived(on))),
      (.clarification, try of([.clarificationAsked(Request(on: on, replyBy: later, items: "年度；名称。", ground: "不明确"))])),
      (.clarification, try of([.clarificationAsked(Request(on: on))])),
      (.reasons, try of([.reasonsAsked(Request(on: on, replyBy: later, items: "用于何事", ground: "半年内30件"))])),
      (.reasons, try of([.reasonsAsked(Request(on: on))])),
      (.extending, try of([.extended(Extension(on: on, days: 20, approvedBy: "局长", reason: "复杂", told: later))])),
      (.extending, try of([asked(.thirdParty), .extended(Extension(on: later, days: 10, told: later))])),
      (.deferral, try of([.deferred(Deferral(on: on, until: later, reason: "数量过多"))])),
      (.fee, try of([.feeServed(FeeNotice(on: on, basis: .items, count: 11, earlier: 4, amount: Money(yuan: 1_100)))])),
      (.fee, try of([.feeServed(FeeNotice(on: on, basis: .pages, count: 68, amount: Money(yuan: 380)))])),
      (.thirdParty, try of([asked(.thirdParty)])), (.thirdPartyApplicant, try of([asked(.thirdParty)])),
      (.coProducer, try of([asked(.coProducer)])), (.agency, try of([asked(.agency)])),
      (
        .thirdPartyOverride,
        try of([
          asked(.thirdParty), .consultationReturned(Opinion(on: later, consultation: 2, opinion: .object)),
          closed(.granted),
        ])
      ),
      (.reply, try of(items + [closed(.partial)])), (.reply, rich), (.withdrawn, try of([closed(.other, .withdrawn)])),
      (.publicNotice, rich), (.transfer, try of([unit])),
    ]
    all += try Outcome.allCases.map { (.reply, try of([closed($0, $0 == .other ? .misc : nil)])) }
    for code: LetterCode in [
      .form, .registration, .service, .search, .secrecy, .extensionApproval, .envelope, .fileIndex, .approval,
      .handover,
    ] {
      all += [
        (code, plain), (code, rich), (code, try of([unit, .extended(Extension(on: on, days: 20, reason: "复杂"))])),
      ]
    }
    return all
  }

  @Test("says the same as the built-in letter where its template is not changed", arguments: Language.allCases)
  func builtInTemplates(_ language: Language) throws {
    let all = try Self.applications()
    #expect(Set(all.map(\.0)) == Set(LetterCode.allCases))
    for (code, application) in all {
      let template = try builtIn(code, language)
      for office in [Self.office, OfficeDetails(agency: "易安县自然资源局")] {
        let own = try letter(code, of: application, office: office, language)
        let made = try letter(code, of: application, template: template, office: office, language)
        #expect(try paragraphs(made.rendered(as: .docx)) == paragraphs(own.rendered(as: .docx)), "\(code)")
        #expect(Set(made.blanks) == Set(own.blanks), "\(code)")
        #expect(made.remarks == own.remarks)
      }
    }
  }

  @Test(
    "and the built-in ones open in LibreOffice, which shows what python-docx reads; only decisions tell the remedies")
  func opened() throws {
    let bench = try Workbench()
    let made = try Self.applications().enumerated().map { index, one in
      (code: one.0, file: "\(index)-\(one.0.rawValue).docx", letter: try letter(one.0, of: one.1))
    }
    for one in made { try Data(one.letter.rendered(as: .docx)).write(to: bench.folder.appending(path: one.file)) }
    let read = try bench.read(made.map(\.file), with: "read_docx.py", as: ReadDocument.self)
    let pages = try bench.pages(of: made.map(\.file))
    #expect(Set(made.map(\.code)) == Set(LetterCode.allCases) && read.count == made.count)
    for (index, one) in made.enumerated() {
      // A mark that hangs over the end of a line is not told of the page, nor is what numbers it a text.
      func words(_ text: String) -> String {
        String(text.replacing(#/—\s*\d+\s*—/#, with: "").filter { $0.isLetter || $0.isNumber })
      }
      let shown = pages[index].map(words).joined()
      let texts = read[index].paragraphs.map { words($0.last ?? "") }.filter { !$0.isEmpty }
      #expect(!texts.isEmpty && texts.allSatisfy { shown.contains($0) }, "\(one.file): \(texts) \(shown)")
      // Below the signature stands whom to ask, never on a page of its own.
      let last = words(pages[index].count > 1 ? pages[index].last ?? "" : "")
      #expect(!last.contains("联系人及联系电话") || last.contains("易安县自然资源局"), "\(one.file): \(last)")
      let tells = [.reply, .thirdPartyOverride].contains(one.code)
      #expect(tells || !shown.contains("行政复议"), "\(one.file)")
    }
  }

  @Test("has no Chinese in English but what was typed, and the number of a rule")
  func english() throws {
    let typed = [
      "易安县自然资源局", "李明", "易安县人民路1号", "银行转账", "易安县人民政府", "易安县人民法院", "某某公司排污许可证", "某地块征收补偿安置方案",
      "张三、李四", "王律师", "和平路2号", "一", "二", "注", "耕保科", "钱工", "吴局长", "甲", "乙", "年度；名称。", "不明确", "用于何事", "半年内30件",
      "局长", "复杂", "数量过多", "易自然资公开〔2025〕5号",
      // By its number a rule is found.
      "国办函〔2020〕109号",
    ]
    for (code, application) in try Self.applications() {
      let text = try String(decoding: letter(code, of: application, .en).rendered(as: .text), as: UTF8.self)
      for run in text.matches(of: #/\p{Han}+/#) {
        #expect(typed.contains { $0.contains(run.output) }, "\(code): \(run.output)")
      }
    }
  }

  @Test("has words in every built-in letter, and only fields that it can have")
  func wording() throws {
    for code in LetterCode.allCases {
      let bytes = try #require(LetterTemplate.builtIn(code, .zh))
      let text = try DocxFile(bytes).paragraphs.map(\.text).joined()
      #expect(text.contains("{") && text.replacing(#/\{[^}]*\}/#, with: "").count > 8, "\(code): \(text)")
      _ = try builtIn(code)
      #expect(LetterTemplate.builtIn(code, .zh) == bytes)
    }
    let codes = LetterField.all.flatMap { [$0.code, $0.name.zh] }.map { $0.lowercased() }
    #expect(Set(codes).count == codes.count, "two fields have one name")
    for field in LetterField.all {
      #expect(LetterField(named: field.name.zh) == field && LetterField(named: field.code) == field)
    }
  }

  // An office's own -------------------------------------------------------------------------------------------------

  private func template(_ paragraphs: [String], for code: LetterCode = .receipt) throws -> LetterTemplate {
    let document = Document(
      title: [], language: .zh, author: "李科长", name: "模板", blocks: paragraphs.map { .paragraph($0) })
    return try LetterTemplate(document.rendered(as: .docx, json: .null), for: code, file: "自制.docx")
  }

  @Test("of a decision says that the remedies are missing where its template has none")
  func withoutRemedies() throws {
    let application = try Letters.application([
      .closed(Closing(on: Letters.day("2025-03-20"), outcome: .denyInternal))
    ])
    let bare = ["{标题}", "{申请人}：", "{答复内容}"]
    func made(_ paragraphs: [String]) throws -> OfficeLetter {
      try letter(.reply, of: application, template: template(paragraphs, for: .reply), office: Self.office, .zh)
    }
    #expect(try made(bare).remarks == [LetterWords.remediesMissing])
    #expect(try made(bare + ["{#救济途径}", "{救济段}", "{/救济途径}"]).remarks.isEmpty)
    #expect(try made(bare + ["可以在60日内申请行政复议。"]).remarks.isEmpty)
    let receipt = try letter(
      .receipt, of: Letters.application(), template: template(["{申请人}："]), office: Self.office, .zh)
    #expect(receipt.remarks.isEmpty)
  }

  private func reasons(_ paragraphs: [String], for code: LetterCode = .receipt) -> [TemplateFault.Reason] {
    do { _ = try template(paragraphs, for: code) } catch let fault as Fault {
      return fault.problems.map { if case .template(let fault) = $0 { fault.reason } else { .tooLarge } }
    } catch {}
    return []
  }

  @Test("fills in what is on record in words of the office's own, and marks what is not")
  func own() throws {
    let paragraphs = [
      "{applicant}：", "{?代理人}代理人{代理人}{/代理人}{?邮箱x}", "承办{unit}，电话{申请人电话}{?已延期}，已延期{/已延期}{?unconfirmed}！{/unconfirmed}",
    ]
    #expect(reasons(paragraphs).count == 2)
    let made = try letter(
      .receipt, of: Letters.application(),
      template: template([paragraphs[0], "{?代理人}代理人{代理人}{/代理人}{?申请人邮箱}{申请人邮箱}{/申请人邮箱}", paragraphs[2]]))
    #expect(Letters.text(made) == "张三：\n代理人王律师\n承办【待填：承办单位】，电话138-1234-5678\n")
    #expect(made.blanks.map(\.what.zh) == ["承办单位"])
    guard case .record(let hint) = made.blanks[0].source else {
      Issue.record("no command is named")
      return
    }
    #expect(hint.zh.hasPrefix("foia correct 2025-0001 "))
    let archive = try ZipReader(made.rendered(as: .docx))
    let core = String(decoding: try archive.content(of: #require(archive["docProps/core.xml"])), as: UTF8.self)
    #expect(core.contains("<dc:title>2025-0001 receipt</dc:title>") && !core.contains("李科长"))
  }

  @Test("names every field that is none or cannot stand there, with its paragraph and what may be meant")
  func refusals() throws {
    let place = { (paragraph: Int) in TemplatePlace(.document, paragraph: paragraph) }
    #expect(
      reasons(["{aplicant}", "{申请人x}和{nothing-like-it}", "{各项}", "{#applicant}x{/applicant}", "{救济段}"], for: .reply)
        == [
          .unknown("{aplicant}", place(1), near: ["applicant"]), .unknown("{申请人x}", place(2), near: ["applicant"]),
          .unknown("{nothing-like-it}", place(2), near: []), .noValue("{各项}", place(3)),
          .noList("{#applicant}", place(4)), .outsideList("{救济段}", place(5), list: "remedies"),
        ])
    #expect(
      reasons(["{identity}", "{finding}"]) == [
        .notInLetter("{identity}", place(1), .receipt), .notInLetter("{finding}", place(2), .receipt),
      ])
    #expect(reasons(["{?granted}", "x}"]) == [.strayBrace(place(2)), .unclosed("{?granted}", place(1))])
  }

  @Test("tells a third party nothing of the applicant, whatever stands in the template")
  func thirdParty() throws {
    let request = ConsultationRequest(on: try Letters.day("2025-03-05"), role: .thirdParty, party: "某某公司")
    let application = try Letters.application([.consultationSent(request)])
    for field in LetterField.all where field.kind == .value && field.list == nil {
      let isRefused = !reasons([field.inBraces.zh], for: .thirdParty).isEmpty
      if isRefused { continue }
      let made = try letter(.thirdParty, of: application, template: template([field.inBraces.zh], for: .thirdParty))
      for secret in ["张三", "王律师", "138", "110101", "和平路", "征收补偿", "2025年3月3日", "2025-0001"] {
        #expect(!Letters.text(made).contains(secret), "\(field.code)")
      }
    }
    #expect(!reasons(["{申请人}", "{首段}"], for: .thirdParty).isEmpty)
    for (words, field) in [("为张 三办理", Field.applicant), ("138 1234 5678", .phone), ("申请2025-0001", .number)] {
      let typed = try template([words, "{about}"], for: .thirdParty)
      do {
        _ = try letter(.thirdParty, of: application, template: typed)
        Issue.record("\(words) was let through")
      } catch let fault as Fault {
        #expect(fault == .record(.letter(application.number, .templateNamesApplicant(field, file: "自制.docx"))))
      }
    }
    // One letter is made at a time.
    let other = ConsultationRequest(on: request.on, role: .thirdParty, party: "乙公司")
    let two = try Letters.application([.consultationSent(request), .consultationSent(other)])
    let template = try builtIn(.thirdParty)
    #expect(throws: Fault.record(.letter(two.number, .severalParties(.thirdParty)))) {
      try letter(.thirdParty, of: two, template: template)
    }
    #expect(Letters.text(try letter(.thirdParty, of: two, template: template, to: "乙公司")).contains("乙公司："))
  }

  // Other programs --------------------------------------------------------------------------------------------------

  @Test("is filled in where LibreOffice has written the template, and read by python-docx")
  func otherPrograms() throws {
    let bench = try Workbench()
    let application = try Letters.application([
      .closed(Closing(on: Letters.day("2025-03-20"), outcome: .denyInternal, document: "〔2025〕5号"))
    ])
    for code: LetterCode in [.receipt, .reply, .registration, .fileIndex] {
      try Data(#require(LetterTemplate.builtIn(code, .zh))).write(
        to: bench.folder.appending(path: "\(code.rawValue).docx"))
    }
    let home = "-env:UserInstallation=file://\(bench.folder.path)/office"
    try bench.run(
      "soffice", home, "--headless", "--convert-to", "docx", "--outdir", "again", "receipt.docx",
      "reply.docx", "registration.docx", "file-index.docx")
    for code: LetterCode in [.receipt, .reply, .registration, .fileIndex] {
      let bytes = try [UInt8](Data(contentsOf: bench.folder.appending(path: "again/\(code.rawValue).docx")))
      let template = try LetterTemplate(bytes, for: code, file: "\(code.rawValue).docx")
      let made = try letter(code, of: application, template: template)
      let own = try letter(code, of: application)
      let said = { (letter: OfficeLetter) in
        try paragraphs(letter.rendered(as: .docx)).filter { $0.hasPrefix("document") }
      }
      #expect(try said(made) == said(own), "\(code)")
      try Data(made.rendered(as: .docx)).write(to: bench.folder.appending(path: "made-\(code.rawValue).docx"))
    }
    let read = try bench.documents("made-receipt.docx", "made-registration.docx")
    #expect(read[0].paragraphs.joined().contains("张三："))
    #expect(read[1].tables.flatMap(\.cells).contains { $0.value == .text("张三") })
  }
}
