import FoiaCalendar
import FoiaCore
import FoiaDocument
import FoiaPapers
import FoiaWords
import Foundation
import TestKit
import Testing

@Suite("A letter of the office")
struct OfficeLetterTests {
  private static let office = OfficeDetails(
    agency: "易安县自然资源局", contact: "李明，0571-88880000", address: "易安县人民路1号", payment: "银行转账",
    reviewOrgans: ["易安县人民政府"], court: "易安县人民法院")

  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  /// An application of 张三 with his telephone and his agent, received on 3 March 2025, with what happened to it.
  static func application(
    _ events: [Event] = [], channel: Channel = .counter, applicant: PersonalDetails? = nil,
    receipt: Receipt? = nil, delivery: String? = nil
  ) throws -> Application {
    let personal =
      applicant
      ?? PersonalDetails(
        applicant: "张三", identity: "110101199003074258", phone: "138-1234-5678", address: "和平路2号", agent: "王律师")
    let intake = Intake(
      receipt: try receipt ?? .received(day("2025-03-03"), arrived: nil), channel: channel, kind: .person,
      subject: "某地块征收补偿安置方案", delivery: delivery, personal: personal)
    let number = try #require(ApplicationNumber(year: 2025, serial: 1))
    let recording = Recording(day: try day("2025-03-03"), instant: "2025-03-03T00:00:00.000Z", by: "clerk")
    let all = [.registered(Registration(number: number, intake: intake))] + events
    let entries = zip(1..., all).map { place, event in
      let seq = EntryID(rawValue: place)
      return Entry(
        seq: seq, action: ActionID(first: seq), subject: .application(1), event: event, recording: recording)
    }
    return try #require(Application(entries: entries))
  }

  static func letter(
    _ code: LetterCode?, of application: Application, to party: String? = nil, office: OfficeDetails = office,
    today: String = "2025-06-30", _ language: Language = .zh, _ change: (inout LetterDetails) -> Void = { _ in }
  ) throws -> OfficeLetter {
    var details = LetterDetails()
    change(&details)
    return try OfficeLetter(
      code, to: party, of: ApplicationToday(application, on: day(today), by: .shipped), office: office,
      details: details, language)
  }

  static func text(_ letter: OfficeLetter) -> String { String(decoding: letter.rendered(as: .text), as: UTF8.self) }

  private static func closed(_ outcome: Outcome, _ subReason: SubReason? = nil, on iso: String = "2025-03-20") throws
    -> Event
  {
    .closed(Closing(on: try day(iso), outcome: outcome, document: "易自然资公开〔2025〕5号", subReason: subReason))
  }

  /// What an application is divided into, on a day before its answer.
  private static func parts(_ parts: [(String, Outcome?)]) throws -> [Event] {
    let on = try day("2025-03-19")
    return parts.map { .itemAdded(Item(on: on, text: $0.0, outcome: $0.1)) }
  }

  /// A receipt in a year whose notice is not known.
  private static func provisional() throws -> Receipt { .received(try day("2030-03-04"), arrived: nil) }

  // Remedies ------------------------------------------------------------------------------------------------------

  /// The remedies as `letters.md` has them.
  private enum Told { case reviewFirst, choice, both, none }
  private static let remedies: [(Outcome, SubReason?, Told)] = [
    (.granted, nil, .choice), (.partial, nil, .both), (.denySecret, nil, .reviewFirst), (.denyLaw, nil, .reviewFirst),
    (.denySafety, nil, .reviewFirst), (.denyThirdParty, nil, .reviewFirst), (.denyInternal, nil, .reviewFirst),
    (.denyProcess, nil, .reviewFirst), (.denyEnforcement, nil, .reviewFirst), (.denyQuery, nil, .choice),
    (.unableNotHeld, nil, .choice), (.unableCreation, nil, .choice), (.unableUnclear, nil, .choice),
    (.rejectPetition, nil, .choice), (.rejectRepeat, nil, .choice), (.rejectPublication, nil, .choice),
    (.rejectExcessive, nil, .choice), (.rejectReissue, nil, .choice), (.otherNoClarification, nil, .choice),
    (.otherUnpaidFee, nil, .choice), (.other, .notInformation, .choice), (.other, .inquiry, .choice),
    (.other, .archived, .choice), (.other, .caseParty, .choice), (.other, .misc, .choice),
    (.other, .withdrawn, .none),
  ]

  @Test("states the remedies of every outcome, with their articles and periods")
  func remediesOfOutcomes() throws {
    #expect(Set(Self.remedies.map(\.0)) == Set(Outcome.allCases))
    for (outcome, subReason, told) in Self.remedies {
      let text = Self.text(try Self.letter(nil, of: Self.application([Self.closed(outcome, subReason)])))
      let first =
        "根据《行政复议法》第二十条、第二十三条，应当先自收到本答复书之日起60日内向易安县人民政府申请行政复议；对行政复议决定不服的，可以根据《行政诉讼法》第四十五条，自收到行政复议决定书之日起15日内向人民法院提起行政诉讼。"
      let choice =
        #/可以根据《行政复议法》第二十条，自收到本[^之]*书之日起60日内向易安县人民政府申请行政复议；也可以根据《行政诉讼法》第四十六条，自收到本[^之]*书之日起6个月内向易安县人民法院提起行政诉讼。/#
      let comment: Comment = "\(outcome) \(subReason.map { "\($0)" } ?? "")"
      #expect(text.contains(first) == (told == .reviewFirst || told == .both), comment)
      #expect(text.contains(choice) == (told == .choice || told == .both), comment)
      #expect(text.contains("行政复议") == (told != .none), comment)
    }
  }

  @Test("states no review first in an answer from before 2024")
  func beforeReviewFirst() throws {
    let event = try Self.closed(.denyInternal, on: "2023-12-29")
    let receipt = Receipt.received(try Self.day("2023-12-01"), arrived: nil)
    let text = Self.text(try Self.letter(nil, of: Self.application([event], receipt: receipt)))
    #expect(text.contains("也可以根据《行政诉讼法》第四十六条") && !text.contains("应当先"))
  }

  @Test("names the parts that each way of contesting is for, and warns where they are not on record")
  func parts() throws {
    let items = [("甲", Outcome.granted), ("乙", .denyInternal), ("丙", .unableNotHeld), ("丁", .denyProcess)]
    let events = try Self.parts(items)
    let letter = try Self.letter(nil, of: Self.application(events + [Self.closed(.partial)]))
    let text = Self.text(letter)
    #expect(text.contains("如对第2、4项的答复不服，根据《行政复议法》"))
    #expect(text.contains("如对第1、3项的答复不服，可以根据"))
    #expect(text.contains("2．乙：") && letter.remarks.isEmpty)
    let without = try Self.letter(nil, of: Self.application([Self.closed(.partial)]))
    #expect(without.remarks.count == 1 && without.remarks[0].zh.contains("foia item 2025-0001"))
    #expect(Self.text(without).contains("如对不予公开的部分不服") && Self.text(without).contains("如对其他部分不服"))
  }

  @Test("leaves open how a part without an outcome is contested, and names the part with the command that records it")
  func partWithoutOutcome() throws {
    let items = [("甲", Outcome.granted), ("乙", .denyInternal), ("丙", nil)]
    let events = try Self.parts(items)
    let letter = try Self.letter(nil, of: Self.application(events + [Self.closed(.partial)]))
    let text = Self.text(letter)
    #expect(text.contains("如对第2项的答复不服，根据《行政复议法》") && text.contains("如对第1项的答复不服，可以根据"))
    #expect(text.contains("3．丙：【待填：第3项的办理结果】"))
    #expect(text.contains("对第3项的答复不服的救济途径，依其办理结果告知：【待填：第3项的办理结果】"))
    #expect(LetterWords.blanks(letter.blanks).zh.contains("第3项的办理结果（foia correct 2025-0001 '#4.outcome' 内容"))
    let english = try Self.letter(nil, of: Self.application(events + [Self.closed(.partial)]), .en)
    #expect(
      Self.text(english).contains(
        "How to contest what is said of no. 3 depends on its outcome: [to fill in: outcome of part 3]"))
    let none = try Self.letter(nil, of: Self.application([events[2], Self.closed(.partial)]))
    #expect(Self.text(none).contains("如对不予公开的部分不服") && Self.text(none).contains("1．丙：【待填：第1项的办理结果】"))
  }

  @Test("gives the internet channel for review where the applicant is reached by e-mail or platform")
  func channel() throws {
    let online = try Self.application([Self.closed(.granted)], channel: .online)
    #expect(Self.text(try Self.letter(nil, of: online)).contains("（网上申请渠道：【待填：行政复议网上申请渠道】）"))
    var office = Self.office
    office.reviewChannel = "https://review.example"
    #expect(Self.text(try Self.letter(nil, of: online, office: office)).contains("（网上申请渠道：https://review.example）"))
    #expect(!Self.text(try Self.letter(nil, of: Self.application([Self.closed(.granted)]))).contains("网上申请渠道"))
  }

  @Test(
    "asks for the reasons with the number of applications: what was recorded, else what the ledger counts, else a blank"
  )
  func frequency() throws {
    let on = try Self.day("2025-03-11")
    func text(_ ground: String?, _ others: [String]) throws -> String {
      let application = try Self.application([.reasonsAsked(Request(on: on, items: "用途", ground: ground))])
      let others = try others.enumerated().map { place, received in
        OtherApplication(
          id: ApplicationID(rawValue: 100 + place),
          number: try #require(ApplicationNumber(year: 2025, serial: 100 + place)), subject: "某事",
          received: try Self.day(received), isOpen: true)
      }
      return Self.text(
        try Self.letter(.reasons, of: application) {
          $0.frequency = ApplicationFrequency(of: application, among: others, until: on)
        })
    }
    // Those of the year before count, the day of asking included; what came later or long before does not.
    let others = ["2024-03-11", "2024-03-12", "2025-01-20", "2025-03-11", "2025-03-12"]
    #expect(try text(nil, others).contains("合理范围（2024年3月12日至2025年3月11日，本机关共收到您提出的申请4件）。"))
    #expect(try text("半年内30件", others).contains("合理范围（半年内30件）。"))
    #expect(try text(nil, []).contains("合理范围（【待填：申请的件数和起止时间】）。"))
  }

  // Third parties -------------------------------------------------------------------------------------------------

  @Test("tells a third party nothing of the applicant, nor of the application but what is typed for it")
  func thirdParty() throws {
    let request = ConsultationRequest(on: try Self.day("2025-03-05"), role: .thirdParty, party: "某某公司")
    let application = try Self.application([.consultationSent(request)])
    let letter = try Self.letter(.thirdParty, of: application) { $0.about = "某某公司2024年度排污许可证副本" }
    for format in DocumentFormat.allCases where !format.isBinary && format != .csv {
      let text = String(decoding: letter.rendered(as: format), as: UTF8.self)
      #expect(text.contains("某某公司2024年度排污许可证副本"))
      for secret in ["张三", "王律师", "138", "110101", "和平路", "征收补偿", "2025年3月3日"] {
        #expect(!text.contains(secret), "\(format): \(secret)")
      }
    }
    #expect(Self.text(letter).contains("征求意见确认函") && Self.text(letter).contains("15个工作日内"))
    let blank = try Self.letter(.thirdParty, of: application)
    #expect(blank.blanks.contains { $0.what.zh == "拟公开的政府信息" })
    #expect(!Self.text(blank).contains("征收补偿"))
  }

  @Test(
    "is refused where the text for a third party names the applicant",
    arguments: [
      ("张 三申请的许可证", Field.applicant), ("王律师问的许可证", .agent), ("电话13812345678", .phone),
      ("证件110101 19900307 4258", .identity),
      ("住在和平路2号的", .address), ("第2025-0001号申请", .number), ("２０２５－０００１", .number),
    ])
  func namesApplicant(about: String, field: Field) throws {
    let request = ConsultationRequest(on: try Self.day("2025-03-05"), role: .thirdParty, party: "某某公司")
    let application = try Self.application([.consultationSent(request)])
    #expect(throws: Fault.record(.letter(application.number, .namesApplicant(field)))) {
      try Self.letter(.thirdParty, of: application) { $0.about = about }
    }
  }

  @Test("does not name a third party to the applicant")
  func thirdPartyApplicant() throws {
    let request = ConsultationRequest(on: try Self.day("2025-03-05"), role: .thirdParty, party: "李四")
    let text = Self.text(try Self.letter(.thirdPartyApplicant, of: Self.application([.consultationSent(request)])))
    #expect(!text.contains("李四") && text.contains("2025年3月5日书面征求第三方的意见"))
    #expect(text.contains("不计算在答复期限内"))
  }

  // What must not stand there ---------------------------------------------------------------------------------------

  @Test("prints the due date only where it is certain")
  func certainDates() throws {
    let receipt = Self.text(try Self.letter(.receipt, of: Self.application()))
    #expect(receipt.contains("20个工作日内答复，即2025年3月31日前（含当日）"))
    let arrived = Receipt.arrived(try Self.day("2025-03-03"))
    let unconfirmed = Self.text(try Self.letter(.receipt, of: Self.application(channel: .online, receipt: arrived)))
    #expect(unconfirmed.contains("20个工作日内答复。") && !unconfirmed.contains("3月31日"))
    let provisional = Self.text(
      try Self.letter(.receipt, of: Self.application(receipt: Self.provisional()), today: "2030-03-05"))
    #expect(provisional.contains("20个工作日内答复。") && !provisional.contains("暂定"))
    let on = try Self.day("2025-03-20")
    let extending = Event.extended(
      Extension(on: on, days: 10, approvedBy: "周主任", reason: "材料较多", told: try Self.day("2025-04-15")))
    let extended = Self.text(try Self.letter(.extending, of: Self.application([extending])))
    #expect(extended.contains("延长答复期限10个工作日，本机关将在2025年4月15日前") && !extended.contains("周主任"))
    let asked = Event.consultationSent(
      ConsultationRequest(on: try Self.day("2025-03-18"), role: .agency, party: "财政局"))
    let paused = Self.text(try Self.letter(.extending, of: Self.application([asked, extending])))
    #expect(paused.contains("延长答复期限10个工作日。") && !paused.contains("4月15日"))
  }

  @Test("marks every day on an internal sheet that may still move")
  func provisionalOnSheets() throws {
    let given = try Self.day("2030-03-20")
    func slip(_ replyBy: Day?, _ language: Language) throws -> [String] {
      let assigned = Event.assigned(Assignment(on: try Self.day("2030-03-05"), unit: "耕保科", replyBy: replyBy))
      let application = try Self.application([assigned], receipt: Self.provisional())
      let text = Self.text(try Self.letter(.transfer, of: application, today: "2030-03-05", language))
      return text.split(separator: "\n").filter { $0.contains("［暂定") || $0.contains("[provisional") }.map(String.init)
    }
    #expect(try slip(nil, .zh).map { $0.prefix(4) } == ["答复期限", "请于此日"])
    #expect(try slip(nil, .en).map { $0.lowercased().prefix(8) } == ["due date", "reply by"])
    #expect(try slip(given, .zh).map { $0.prefix(4) } == ["答复期限"])
  }

  @Test("tells the consent to an extension only where somebody's is on record, and its sheet the name")
  func consent() throws {
    func extended(by approver: String?, reason: String? = "材料较多") throws -> Application {
      let on = try Self.day("2025-03-20")
      return try Self.application([.extended(Extension(on: on, days: 10, approvedBy: approver, reason: reason))])
    }
    let agreed = try Self.letter(.extending, of: extended(by: "周主任"))
    #expect(Self.text(agreed).contains("经本机关政府信息公开工作机构负责人同意，延长答复期限10个工作日"))
    #expect(agreed.blanks.map(\.what.zh) == ["文号"])
    let bare = try Self.letter(.extending, of: extended(by: nil, reason: nil))
    #expect(Self.text(bare).contains("，【待填：政府信息公开工作机构负责人是否同意延期】，延长答复期限10个工作日"))
    let commands = Set(bare.blanks.map(\.source))
    #expect(
      commands.contains(.record(Phrase(both: "foia correct 2025-0001 '#2.approved-by' ") + value))
        && commands.contains(.record(Phrase(both: "foia correct 2025-0001 '#2.reason' ") + value))
        && bare.blanks.count == 3, "\(commands)")
    let sheet = Self.text(try Self.letter(.extensionApproval, of: extended(by: "周主任")))
    #expect(sheet.contains("同意延长10个工作日") && sheet.contains("签名：周主任") && sheet.contains("2025年3月20日"))
    #expect(!Self.text(try Self.letter(.extensionApproval, of: extended(by: nil))).contains("同意延长"))
    let english = Self.text(try Self.letter(.extending, of: extended(by: "周主任"), .en))
    #expect(english.contains("and with the consent of the head of our disclosure office, the time"))
  }

  /// What stands for a value and the reason of a correction.
  private var value: Phrase { Phrase(zh: "内容 --reason 理由", en: "VALUE --reason REASON") }

  @Test("lists in the index of the file every document once and every further file that is kept")
  func fileIndex() throws {
    func kept(_ kind: AttachmentKind, _ iso: String, _ letter: LetterCode? = nil) throws -> Event {
      .attached(
        AttachedFile(
          on: try Self.day(iso), kind: kind, digest: String(repeating: "0", count: 64), size: 1, letter: letter,
          name: "李四.pdf"))
    }
    let application = try Self.application([
      kept(.application, "2025-03-03"), kept(.application, "2025-03-04"), kept(.evidence, "2025-03-05"),
      kept(.evidence, "2025-03-06"), kept(.identity, "2025-03-07"), kept(.letter, "2025-03-08", .receipt),
      kept(.letter, "2025-03-09", .receipt), Self.closed(.granted), kept(.reply, "2025-03-21"),
    ])
    let lines = Self.text(try Self.letter(.fileIndex, of: application)).split(separator: "\n")
    func days(_ name: String) -> [Substring] {
      lines.filter { $0.contains(" \(name) ") }.compactMap { $0.firstMatch(of: #/2025年3月[0-9]+日/#)?.output }
    }
    #expect(days("政府信息公开申请") == ["2025年3月3日"] && days("申请材料") == ["2025年3月4日"])
    #expect(days("佐证材料") == ["2025年3月5日", "2025年3月6日"] && days("身份证明") == ["2025年3月7日"])
    #expect(days("登记回执") == ["2025年3月3日", "2025年3月9日"] && days("答复书") == ["2025年3月20日"])
    #expect(!lines.contains { $0.contains("李四") })
  }

  @Test("cites an earlier answer by its number and date")
  func repeated() throws {
    let closing = Closing(on: try Self.day("2025-03-20"), outcome: .rejectRepeat, sameAs: "2025-0001")
    let application = try Self.application([.closed(closing)])
    let earlier = try Self.application([Self.closed(.granted, on: "2025-03-10")])
    let text = Self.text(try Self.letter(nil, of: application) { $0.earlier = LetterDetails.Earlier(earlier) })
    #expect(text.contains("本机关此前已作出答复（易自然资公开〔2025〕5号，2025年3月10日）"))
  }

  @Test("states an amount in figures and in words, and no day for a time that runs from its arrival")
  func fee() throws {
    let notice = FeeNotice(on: try Self.day("2025-03-05"), basis: .items, count: 31, amount: Money(yuan: 2200))
    let text = Self.text(try Self.letter(.fee, of: Self.application([.feeServed(notice)])))
    #expect(text.contains("应当缴纳人民币贰仟贰佰元整（2200元）"))
    #expect(text.contains("20个工作日内缴纳，缴纳方式：银行转账。"))
  }

  @Test("is addressed to all joint applicants and never to the agent")
  func addressee() throws {
    let joint = PersonalDetails(applicant: "张三", coApplicants: ["李四", "王五"], agent: "赵律师")
    let text = Self.text(try Self.letter(.receipt, of: Self.application(applicant: joint)))
    #expect(text.contains("\n张三、李四、王五：\n") && !text.contains("赵律师") && text.contains("你们"))
    // Where the mandate of the first is on record, the others are counted.
    func attached(_ kind: AttachmentKind, _ language: Language = .zh) throws -> String {
      let digest = String(repeating: "0", count: 64)
      let file = AttachedFile(on: try Self.day("2025-03-03"), kind: kind, digest: digest, size: 1, name: "a.pdf")
      return Self.text(
        try Self.letter(.receipt, of: Self.application([.attached(file)], applicant: joint), language))
    }
    #expect(try attached(.mandate).contains("\n张三等3人：\n") && attached(.identity).contains("\n张三、李四、王五：\n"))
    #expect(try attached(.mandate, .en).contains("To 张三 and 2 others"))
  }

  @Test("shows identity numbers in the form, the registration and the approval alone")
  func identity() throws {
    let application = try Self.application([Self.closed(.granted)])
    for code in LetterCode.allCases {
      guard let letter = try? Self.letter(code, of: application) else { continue }
      let shows = [LetterCode.form, .registration, .approval].contains(code)
      #expect(Self.text(letter).contains("110101199003074258") == shows, "\(code)")
    }
  }

  // Missing facts ---------------------------------------------------------------------------------------------------

  @Test("marks what is missing, and says by which command it is recorded")
  func blanks() throws {
    let closing = Closing(on: try Self.day("2025-03-20"), outcome: .denyLaw)
    let letter = try Self.letter(nil, of: Self.application([.closed(closing)]), office: OfficeDetails(agency: "甲局"))
    let text = Self.text(letter)
    for blank in letter.blanks { #expect(text.contains(blank.mark.zh)) }
    #expect(letter.blanks.map(\.what.zh).first == "文号")
    let told = LetterWords.blanks(letter.blanks).zh
    #expect(told.contains("foia correct 2025-0001 document") && told.contains("foia correct 2025-0001 basis"))
    #expect(text.contains("【待填：复议机关名称】"))
    #expect(try Self.letter(.receipt, of: Self.application()).blanks.map(\.what.zh) == ["文号"])
  }

  @Test("is not there where its event is not on record")
  func refusals() throws {
    let open = try Self.application()
    let number = open.number
    let needs: [(LetterCode, Event.Kind)] = [
      (.clarification, .clarificationAsked), (.reasons, .reasonsAsked), (.extending, .extended), (.deferral, .deferred),
      (.thirdParty, .consultationSent), (.coProducer, .consultationSent), (.agency, .consultationSent),
      (.thirdPartyApplicant, .consultationSent), (.thirdPartyOverride, .consultationSent), (.fee, .feeServed),
      (.reply, .closed), (.withdrawn, .closed), (.publicNotice, .closed), (.transfer, .assigned),
    ]
    for (code, kind) in needs {
      #expect(throws: Fault.record(.letter(number, .notRecorded(code, kind)))) { try Self.letter(code, of: open) }
    }
    for code in LetterCode.allCases where !needs.contains(where: { $0.0 == code }) {
      #expect(throws: Never.self) { try Self.letter(code, of: open) }
    }
    let withdrawn = try Self.application([Self.closed(.other, .withdrawn)])
    #expect(throws: Fault.record(.letter(number, .otherEnd(.reply, instead: .withdrawn)))) {
      try Self.letter(.reply, of: withdrawn)
    }
    let ended = try Self.application([Self.closed(.other, .ended)])
    #expect(throws: Fault.record(.letter(number, .nobodyToWriteTo))) { try Self.letter(nil, of: ended) }
  }

  @Test("tells a third party of a disclosure only where it objected and something is disclosed")
  func override() throws {
    let request = ConsultationRequest(on: try Self.day("2025-03-05"), role: .thirdParty, party: "某某公司")
    let sent = Event.consultationSent(request)
    func opinion(_ kind: OpinionKind) throws -> Event {
      .consultationReturned(Opinion(on: try Self.day("2025-03-10"), consultation: 2, opinion: kind))
    }
    let objecting = try Self.application([sent, opinion(.object), Self.closed(.granted)])
    let text = Self.text(try Self.letter(.thirdPartyOverride, of: objecting) { $0.about = "许可证副本" })
    #expect(text.contains("\n某某公司：\n") && text.contains("2025年3月10日提出不同意公开") && !text.contains("张三"))
    #expect(text.contains("也可以根据《行政诉讼法》第四十六条"))
    for events in [
      [sent, try opinion(.agree), try Self.closed(.granted)],
      [sent, try opinion(.object), try Self.closed(.denyThirdParty)],
    ] {
      #expect(throws: Fault.self) { try Self.letter(.thirdPartyOverride, of: Self.application(events)) }
    }
  }

  @Test("tells on sheets of a new answer what is of it: the day that was ordered, its opinions and its service")
  func sheetsOfNewAnswer() throws {
    func approved(_ on: String, _ signer: String) throws -> Event {
      .approvalGiven(Approval(on: try Self.day(on), step: .leader, opinion: .agree, signer: signer))
    }
    let order = Event.redoOrdered(
      RedoOrder(on: try Self.day("2025-04-20"), organ: "易安县人民政府", until: try Self.day("2025-05-20")))
    let answer = Event.redoAnswered(RedoAnswer(on: try Self.day("2025-05-06"), outcome: .denyProcess))
    let sent = Event.dispatched(Dispatch(on: try Self.day("2025-03-21"), method: .post))
    let first = [try approved("2025-03-19", "赵一"), try Self.closed(.denyInternal), sent]
    let approval = Self.text(try Self.letter(.approval, of: Self.application(first + [order, answer])))
    #expect(approval.contains("2025年5月20日") && !approval.contains("赵一"))
    let signed = Self.text(
      try Self.letter(.approval, of: Self.application(first + [order, try approved("2025-05-05", "钱二"), answer])))
    #expect(signed.contains("钱二") && !signed.contains("赵一"))
    let service = Self.text(try Self.letter(.service, of: Self.application(first + [order, answer])))
    #expect(!service.contains("2025年3月21日"))
  }

  @Test("serves by public notice on the day it was published, and says where no other way was tried")
  func publicNotice() throws {
    func sent(_ on: String, _ method: ServiceMethod) throws -> Event {
      .dispatched(Dispatch(on: try Self.day(on), method: method))
    }
    let closed = try Self.closed(.granted)
    let first = try Self.letter(.publicNotice, of: Self.application([closed, sent("2025-03-24", .publicNotice)]))
    #expect(first.remarks == [LetterWords.noOtherWay] && Self.text(first).contains("2025年3月24日"))
    let back = Event.letterReturned(LetterReturn(on: try Self.day("2025-03-28"), letter: .reply, reason: "查无此人"))
    let again = Event.letterSent(
      LetterDispatch(letter: .reply, Dispatch(on: try Self.day("2025-04-01"), method: .publicNotice)))
    let other = try Self.application([closed, sent("2025-03-21", .post), back, again])
    let notice = try Self.letter(.publicNotice, of: other)
    #expect(notice.remarks.isEmpty && Self.text(notice).contains("2025年4月1日"))
    #expect(Self.text(try Self.letter(.service, of: other)).contains("公告"))
  }

  @Test(
    "does not tell a third party the number that the office prints", arguments: ["易自然资申〔2025〕1号申请的合同", "2025-0001号申请"])
  func printedNumber(_ about: String) throws {
    let request = ConsultationRequest(on: try Self.day("2025-03-05"), role: .thirdParty, party: "某某公司")
    var office = Self.office
    office.numberPrefix = "易自然资申"
    let application = try Self.application([.consultationSent(request)])
    #expect(throws: Fault.record(.letter(application.number, .namesApplicant(.number)))) {
      try Self.letter(.thirdParty, of: application, office: office) { $0.about = about }
    }
  }

  @Test("gives each department its own day where they differ")
  func departments() throws {
    func handed(_ unit: String, _ until: String) throws -> Event {
      .assigned(
        Assignment(on: try Self.day("2025-03-04"), unit: unit, replyBy: try Self.day(until), isJoint: unit == "规划股"))
    }
    let two = try Self.application([handed("档案股", "2025-03-12"), handed("规划股", "2025-03-20")])
    let slip = Self.text(try Self.letter(.transfer, of: two, today: "2025-03-05"))
    #expect(slip.contains("档案股：2025年3月12日") && slip.contains("规划股：2025年3月20日"), "\(slip)")
  }

  @Test("warns of a new answer that is the one it replaces")
  func sameAsRevoked() throws {
    let ordered = try Self.day("2025-04-20")
    let order = Event.redoOrdered(RedoOrder(on: ordered, organ: "易安县人民政府", until: try Self.day("2025-05-20")))
    func answered(_ outcome: Outcome) throws -> Event {
      .redoAnswered(RedoAnswer(on: try Self.day("2025-05-06"), outcome: outcome))
    }
    let same = try Self.application([Self.closed(.denyInternal), order, answered(.denyInternal)])
    #expect(try Self.letter(nil, of: same).remarks == [LetterWords.sameAsRevoked])
    let letter = try Self.letter(nil, of: Self.application([Self.closed(.denyInternal), order, answered(.granted)]))
    #expect(letter.remarks.isEmpty && Self.text(letter).contains("易安县人民政府于2025年4月20日责令本机关重新作出答复"))
  }

  @Test("lists the parts of a new answer as it decides them, with the remedies of each")
  func partsOfNewAnswer() throws {
    func part(_ on: String, _ text: String, _ outcome: Outcome) throws -> Event {
      .itemAdded(Item(on: try Self.day(on), text: text, outcome: outcome))
    }
    let order = Event.redoOrdered(
      RedoOrder(on: try Self.day("2025-04-20"), organ: "易安县人民政府", until: try Self.day("2025-05-20")))
    let answer = Event.redoAnswered(RedoAnswer(on: try Self.day("2025-05-06"), outcome: .partial, reason: "依法"))
    let first = [try part("2025-03-05", "补偿标准", .unableNotHeld), try part("2025-03-05", "会议纪要", .denyInternal)]
    let closed = try Self.closed(.partial)
    let bare = try Self.letter(nil, of: Self.application(first + [closed, order, answer]))
    #expect(bare.remarks.count == 2 && !Self.text(bare).contains("1．补偿标准"))
    let anew = [try part("2025-05-06", "补偿标准", .granted), try part("2025-05-06", "会议纪要", .denyProcess)]
    let letter = try Self.letter(nil, of: Self.application(first + [closed, order] + anew + [answer]))
    let text = Self.text(letter)
    #expect(text.contains("1．补偿标准：予以公开") && text.contains("2．会议纪要：不予公开（属于四类过程性信息），依据《条例》第十六条第二款"))
    #expect(!text.contains("内部事务") && letter.remarks.isEmpty)
    #expect(text.contains("如对第2项的答复不服，根据《行政复议法》") && text.contains("如对第1项的答复不服，可以根据《行政复议法》"))
  }

  @Test("gives the grounds of a new answer, or names the entry in which they are to be recorded")
  func groundsOfNewAnswer() throws {
    let order = Event.redoOrdered(
      RedoOrder(on: try Self.day("2025-04-20"), organ: "易安县人民政府", until: try Self.day("2025-05-20")))
    func letter(_ answer: RedoAnswer) throws -> OfficeLetter {
      try Self.letter(nil, of: Self.application([Self.closed(.granted), order, .redoAnswered(answer)]))
    }
    let on = try Self.day("2025-05-06")
    let bare = try letter(RedoAnswer(on: on, outcome: .denyLaw))
    let commands = bare.blanks.compactMap { if case .record(let hint) = $0.source { hint.zh } else { nil } }
    for field in ["document", "basis", "reason"] {
      #expect(commands.contains { $0.hasPrefix("foia correct 2025-0001 '#4.\(field)'") }, "\(commands)")
    }
    let whole = try letter(
      RedoAnswer(on: on, outcome: .denyLaw, document: "〔2025〕9号", reason: "未满保密期限", basis: "《档案法》第二十八条"))
    #expect(Self.text(whole).contains("《档案法》第二十八条") && Self.text(whole).contains("理由：未满保密期限。"))
    #expect(whole.blanks.allSatisfy { $0.source != .hand })
    let referred = try letter(RedoAnswer(on: on, outcome: .unableNotHeld, referTo: "易安县水利局"))
    #expect(Self.text(referred).contains("负责公开该信息的行政机关为易安县水利局"))
  }

  @Test("says everything in English too")
  func english() throws {
    let application = try Self.application([
      .assigned(Assignment(on: Self.day("2025-03-04"), unit: "Land Office")), Self.closed(.unableNotHeld),
    ])
    let office = OfficeDetails(agency: "Bureau")
    for code in LetterCode.allCases {
      guard let letter = try? Self.letter(code, of: application, office: office, .en) else { continue }
      let known = ["某地块征收补偿安置方案", "张三", "王律师", "和平路2号", "易自然资公开〔2025〕5号"]
      let rest = known.reduce(Self.text(letter)) { $0.replacing($1, with: "") }
      #expect(!rest.unicodeScalars.contains { $0.properties.isIdeographic }, "\(code): \(rest)")
    }
  }

  // The file ----------------------------------------------------------------------------------------------------------

  @Test("names its file by number and code alone")
  func names() throws {
    let bench = try Workbench()
    let letter = try Self.letter(.reply, of: Self.application([Self.closed(.granted)]))
    try bench.write(letter.document, .docx, as: "letter")
    let document = try #require(try bench.documents("letter.docx").first)
    #expect(document.title == "2025-0001 reply" && document.author == "")
    #expect(try !Self.part("docProps/core.xml", of: letter).contains("张三"))
  }

  private static func part(_ name: String, of letter: OfficeLetter) throws -> String {
    let bench = try Workbench()
    try bench.write(letter.document, .docx, as: "letter")
    return try bench.run("unzip", "-p", "letter.docx", name)
  }

  @Test("has the measures of the letter form (GB/T 9704, 10.1)")
  func measures() throws {
    let letter = try Self.letter(.reply, of: Self.application([Self.closed(.granted)]))
    let body = try Self.part("word/document.xml", of: letter)
    // Millimetres in twentieths of a point, as the standard has them: margins 37, 26, 35, 28; head at 30, foot at 20.
    func twips(_ millimetres: Double) -> Int { Int((millimetres * 1440 / 25.4).rounded()) }
    let margins =
      "w:top=\"\(twips(37))\" w:right=\"\(twips(26))\" w:bottom=\"\(twips(35))\" w:left=\"\(twips(28) + 1)\" w:header=\"\(twips(30))\" w:footer=\"\(twips(20))\""
    #expect(body.contains(margins), "\(margins)")
    #expect(body.contains("<w:titlePg/>"))
    let head = try Self.part("word/header1.xml", of: letter)
    #expect(head.contains("易安县自然资源局") && !head.contains("文件"))
    #expect(head.contains("w:after=\"\(twips(4))\""))
    let styles = try Self.part("word/styles.xml", of: letter)
    // 170 mm: the text is 156 mm wide, and the rules stand as far from both edges of the paper.
    #expect(styles.contains("<w:ind w:left=\"-\(twips(8))\" w:right=\"-\(twips(6))\""))
    #expect(styles.contains("w:line=\"579\" w:lineRule=\"exact\""))
    #expect(styles.contains("w:firstLine=\"640\""))
    let thick = "w:sz=\"18\" w:space=\"0\" w:color=\"FF0000\"/>"
    let thin = "w:sz=\"6\" w:space=\"0\" w:color=\"FF0000\"/>"
    #expect(styles.contains("<w:top w:val=\"single\" \(thick)<w:bottom w:val=\"single\" \(thin)"))
    #expect(styles.contains("<w:top w:val=\"single\" \(thin)<w:bottom w:val=\"single\" \(thick)"))
  }

  @Test("has no page number on its first page, and never a signature alone")
  func pages() throws {
    let bench = try Workbench()
    // A reason that grows line by line moves the signature over the end of the page.
    let lengths = Array(stride(from: 40, through: 400, by: 40))
    for length in lengths {
      let closing = Closing(
        on: try Self.day("2025-03-20"), outcome: .denyInternal, document: "易〔2025〕5号",
        reason: String(repeating: "内部事务信息", count: length / 6))
      try bench.write(Self.letter(nil, of: Self.application([.closed(closing)])).document, .docx, as: "letter\(length)")
    }
    let names = lengths.map { "letter\($0).docx" }
    let home = "-env:UserInstallation=file://\(bench.folder.path)/office"
    try Program.run(
      ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", "pdf"] + names, in: bench.folder)
    var hasTwo = false
    for length in lengths {
      let pages = try bench.run("pdftotext", "-layout", "pdf/letter\(length).pdf", "-")
        .split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast().map(String.init)
      #expect(!pages[0].contains("—"), "\(length)")
      #expect(pages[0].contains("易安县自然资源局"), "\(length)")
      guard pages.count > 1 else { continue }
      hasTwo = true
      let last = pages[pages.count - 1]
      let lines = last.split(separator: "\n").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
      #expect(lines.contains("—2—"), "\(length)")
      #expect(lines.first != "易安县自然资源局", "\(length)")
      #expect(lines.contains("特此答复。"), "\(length)")
    }
    #expect(hasTwo)
  }

  @Test("has 22 lines on a full page (GB/T 9704)")
  func fullPage() throws {
    let bench = try Workbench()
    let closing = Closing(
      on: try Self.day("2025-03-20"), outcome: .denyInternal, document: "易〔2025〕5号",
      reason: String(repeating: "内部事务信息", count: 300))
    try bench.write(Self.letter(nil, of: Self.application([.closed(closing)])).document, .docx, as: "long")
    let pages = try bench.pages("long.docx")[0]
    let lines = try #require(pages.dropFirst().first).split(separator: "\n")
      .map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty && $0 != "—2—" }
    #expect(pages.count > 2)
    #expect(lines.count == 22, "\(lines)")
  }

  @Test("is a form with room for every opinion, for python-docx, on one page")
  func form() throws {
    let bench = try Workbench()
    try bench.write(Self.letter(.approval, of: Self.application()).document, .docx, as: "approval")
    let document = try #require(try bench.documents("approval.docx").first)
    let cells = try #require(document.tables.first).cells
    let steps = ["承办单位意见", "保密审查", "合法性审查", "政府信息公开工作机构负责人意见", "机关负责人签发"]
    for step in steps {
      let row = try #require(cells.first { $0.value.text == step }?.row, "\(step)")
      #expect(cells.contains { $0.row == row && $0.value.text.hasPrefix("签名：") }, "\(step)")
    }
    #expect(
      try Self.part("word/document.xml", of: Self.letter(.approval, of: Self.application())).contains("<w:br/><w:t"))
    #expect(try bench.pages("approval.docx").first?.count == 1)
  }

  @Test("numbers the pages of each letter of a file from one")
  func sections() throws {
    let request = ConsultationRequest(on: try Self.day("2025-03-05"), role: .thirdParty, party: "某某公司")
    let letter = try Self.letter(.thirdParty, of: Self.application([.consultationSent(request)])) { $0.about = "合同" }
    let body = try Self.part("word/document.xml", of: letter)
    #expect(body.components(separatedBy: "<w:pgNumType w:start=\"1\"/>").count == 3)
    #expect(body.components(separatedBy: "<w:titlePg/>").count == 2)
  }

  @Test("is a simple sheet where that is wanted")
  func plain() throws {
    let letter = try Self.letter(.receipt, of: Self.application()) { $0.isPlain = true }
    let bench = try Workbench()
    try bench.write(letter.document, .docx, as: "plain")
    let parts = try bench.run("unzip", "-l", "plain.docx")
    #expect(!parts.contains("header1.xml"))
    #expect(Self.text(letter).hasPrefix("易安县自然资源局政府信息公开申请登记回执\n"))
    #expect(try !Self.part("word/document.xml", of: letter).contains("titlePg"))
    #expect(!String(decoding: letter.rendered(as: .html), as: UTF8.self).contains("class=\"head\""))
  }
}
