import FoiaCalendar
import FoiaCore
import FoiaDocument
import FoiaPapers
import FoiaWords
import TestKit
import Testing

@Suite("What a reply says of what was decided")
struct ReplyWordingTests {
  private static func letter(_ events: [Event], _ language: Language = .zh) throws -> OfficeLetter {
    try OfficeLetterTests.letter(.reply, of: OfficeLetterTests.application(events), language)
  }

  private static func text(_ events: [Event], _ language: Language = .zh) throws -> String {
    OfficeLetterTests.text(try letter(events, language))
  }

  /// Third parties that are asked one after another, each with its opinion; nil where none is on record yet.
  private static func consulted(_ opinions: [OpinionKind?], as names: [String] = ["甲", "乙", "丙"]) throws -> [Event] {
    var events: [Event] = []
    for (index, opinion) in opinions.enumerated() {
      let sent = try OfficeLetterTests.day("2025-03-0\(index + 4)")
      events.append(.consultationSent(ConsultationRequest(on: sent, role: .thirdParty, party: names[index])))
      let entry = EntryID(rawValue: events.count + 1)
      if let opinion {
        let came = try OfficeLetterTests.day("2025-03-1\(index)")
        events.append(.consultationReturned(Opinion(on: came, consultation: entry, opinion: opinion)))
      }
    }
    return events + [.closed(Closing(on: try OfficeLetterTests.day("2025-03-20"), outcome: .denyThirdParty))]
  }

  // Third parties ---------------------------------------------------------------------------------------------------

  @Test(
    "tells the opinions of all third parties",
    arguments: [
      ([.object], "经书面征求意见，第三方不同意公开。", "Opinion of the third party, asked for in writing: objects to disclosure."),
      (
        [.object, OpinionKind.none], "经书面征求2个第三方的意见，其中1个不同意公开，1个逾期未提出意见。",
        "2 third parties were asked in writing: 1 objects to disclosure, 1 gave no opinion in time."
      ),
      (
        [OpinionKind.none, .object], "经书面征求2个第三方的意见，其中1个不同意公开，1个逾期未提出意见。",
        "2 third parties were asked in writing: 1 objects to disclosure, 1 gave no opinion in time."
      ),
      (
        [.object, .object, .object], "经书面征求3个第三方的意见，均不同意公开。",
        "3 third parties were asked in writing: all of them object to disclosure."
      ),
      (
        [.object, .agree, nil], "经书面征求3个第三方的意见，其中1个同意公开，1个不同意公开，1个【待填：第三方的意见】。",
        "3 third parties were asked in writing: 1 agrees to disclosure, 1 objects to disclosure, 1 [to fill in: the third party's opinion]."
      ),
    ] as [([OpinionKind?], String, String)])
  func opinions(_ opinions: [OpinionKind?], _ chinese: String, _ english: String) throws {
    #expect(try Self.text(Self.consulted(opinions)).contains(chinese))
    #expect(try Self.text(Self.consulted(opinions), .en).contains(english))
  }

  @Test("names the command for an opinion that is missing, and every day on which third parties were asked")
  func missingOpinion() throws {
    let letter = try Self.letter(Self.consulted([.object, nil]))
    let blank = try #require(letter.blanks.first { $0.what.zh == "第三方的意见" })
    guard case .record(let command) = blank.source else { throw Failure.noCommand }
    #expect(command.zh.hasPrefix("foia consult 2025-0001 --returned"))
    #expect(OfficeLetterTests.text(letter).contains("本机关于2025年3月4日、2025年3月5日书面征求第三方的意见。"))
    let again = try Self.text(Self.consulted([.object, .agree], as: ["甲", "甲"]))
    #expect(again.contains("经书面征求意见，第三方同意公开。"))
  }

  private enum Failure: Error { case noCommand }

  // What is given ---------------------------------------------------------------------------------------------------

  @Test("names beside a blank the command that records or sets it, also for programs")
  func commands() throws {
    let day = try OfficeLetterTests.day("2025-03-05")
    func commands(_ code: LetterCode, _ events: [Event], channel: Channel = .counter) throws -> [String: String] {
      let application = try OfficeLetterTests.application(events, channel: channel)
      let letter = try OfficeLetterTests.letter(code, of: application, office: OfficeDetails(agency: "易安县自然资源局"))
      return Dictionary(uniqueKeysWithValues: letter.blanks.map { ($0.what.zh, $0.command?.zh ?? "") })
    }
    let closing = Closing(on: day, outcome: .partial, document: "易自然资公开〔2025〕5号", reason: "含个人隐私")
    let reply = try commands(.reply, [.closed(closing)], channel: .email)
    #expect(
      reply == [
        "复议机关名称": "foia config review-organ 取值", "有管辖权的人民法院名称": "foia config court 取值",
        "行政复议网上申请渠道": "foia config review-url 取值", "联系人及联系电话": "foia config contact 取值",
        "可以公开的内容": "foia item 2025-0001 --add 内容 --outcome 结果",
        "不予公开的内容及其依据": "foia item 2025-0001 --add 内容 --outcome 结果",
      ], "\(reply)")
    let asked = try commands(.clarification, [.clarificationAsked(Request(on: day))])
    #expect(
      asked == [
        "文号": "foia letter 2025-0001 clarification --number 文号",
        "需要补正的事项": "foia correct 2025-0001 '#2.items' 内容 --reason 理由",
        "补正期限": "foia correct 2025-0001 '#2.reply-by' 内容 --reason 理由", "联系人及联系电话": "foia config contact 取值",
      ], "\(asked)")
    let fee = try commands(
      .fee, [.feeServed(FeeNotice(on: day, basis: .items, count: 31, amount: Money(yuan: 2200)))])
    #expect(fee["缴纳方式"] == "foia config payment 取值")
    let unclarified = try commands(.reply, [.closed(Closing(on: day, outcome: .otherNoClarification))])
    #expect(unclarified["告知补正的日期"]?.hasPrefix("foia clarify 2025-0001 --asked") == true)
    let letter = try Self.letter([.closed(closing)])
    let json = String(decoding: letter.rendered(as: .json), as: UTF8.self)
    #expect(json.contains(#""command""#) && json.contains("foia item 2025-0001"))
  }

  @Test("prints a number as it was typed, and says how it is to be written")
  func oddNumber() throws {
    let odd = try Self.reply(.granted) { $0.document = "易自然资公开[2025]第011号" }
    #expect(OfficeLetterTests.text(odd).contains("\n易自然资公开[2025]第011号\n"))
    #expect(odd.remarks.map(\.zh).joined().contains("宜写作“易自然资公开〔2025〕11号”"))
    #expect(try Self.reply(.granted).remarks.isEmpty)
    let request = Event.clarificationAsked(Request(on: try OfficeLetterTests.day("2025-03-05")))
    let letter = try OfficeLetterTests.letter(.clarification, of: OfficeLetterTests.application([request])) {
      $0.number = "易自然资公开〔2025〕05号"
    }
    #expect(letter.remarks.count == 1)
  }

  @Test("marks the date of an answer from before the ledger, unless it is told")
  func earlierAnswer() throws {
    let bare = try Self.reply(.rejectRepeat) { $0.sameAs = "易自然资公开〔2019〕5号" }
    #expect(OfficeLetterTests.text(bare).contains("（易自然资公开〔2019〕5号，【待填：原答复的日期】）"))
    #expect(bare.blanks.contains { $0.command?.zh == "foia correct 2025-0001 same-as 内容 --reason 理由" })
    for dated in ["易自然资公开〔2019〕5号，2019年5月20日", "2019-05-20 易自然资公开〔2019〕5号"] {
      let told = try Self.reply(.rejectRepeat) { $0.sameAs = dated }
      #expect(OfficeLetterTests.text(told).contains("（\(dated)）"))
    }
  }

  /// A reply of 20 March 2025, with the recorded way of delivery and parts.
  private static func reply(
    _ outcome: Outcome, delivery: String? = nil, parts: [(String, Outcome?)] = [], _ language: Language = .zh,
    _ change: (inout Closing) -> Void = { _ in }
  ) throws -> OfficeLetter {
    let day = try OfficeLetterTests.day("2025-03-20")
    var closing = Closing(on: day, outcome: outcome, document: "易自然资公开〔2025〕5号")
    change(&closing)
    let events = parts.map { Event.itemAdded(Item(on: day, text: $0.0, outcome: $0.1)) } + [.closed(closing)]
    let application = try OfficeLetterTests.application(events, delivery: delivery)
    return try OfficeLetterTests.letter(.reply, of: application, language)
  }

  @Test(
    "says where and when the information can be inspected, where that is the recorded way",
    arguments: ["现场查阅", "查阅、抄录"])
  func inspection(_ delivery: String) throws {
    let letter = try Self.reply(.granted, delivery: delivery)
    let text = OfficeLetterTests.text(letter)
    #expect(text.contains("根据《条例》第三十六条第（二）项，现告知您获取该政府信息的方式、途径和时间。"))
    #expect(text.contains("获取方式：现场查阅；查阅地点：易安县人民路1号；查阅时间：【待填：查阅时间】。"))
    #expect(!text.contains("附件"))
    let told = OfficeLetterTests.text(try Self.reply(.granted, delivery: "3月25日上午到档案室查阅"))
    #expect(told.contains("获取方式：3月25日上午到档案室查阅。") && !told.contains("【待填"))
    let partial = OfficeLetterTests.text(try Self.reply(.partial, delivery: delivery) { $0.reason = "含个人隐私" })
    #expect(partial.contains("查阅地点：易安县人民路1号"))
    #expect(OfficeLetterTests.text(try Self.reply(.granted, delivery: "网上查阅")).contains("（见附件）"))
    let english = OfficeLetterTests.text(try Self.reply(.granted, delivery: "inspection", .en))
    #expect(english.contains("Way of provision: inspection; place: 易安县人民路1号; time: [to fill in: "))
  }

  @Test("names what is enclosed before the signature, where it says that something is")
  func enclosure() throws {
    let letter = try Self.reply(.granted, delivery: "邮寄")
    let lines = OfficeLetterTests.text(letter).split(separator: "\n").map(String.init)
    let ending = try #require(lines.firstIndex { $0.hasSuffix("特此答复。") })
    #expect(lines[ending + 1].hasSuffix("附件：【待填：所提供政府信息的名称】") && lines[ending + 2] == "易安县自然资源局")
    let parts = OfficeLetterTests.text(
      try Self.reply(.granted, delivery: "邮寄", parts: [("补偿方案", .granted), ("公告。", .granted)]))
    #expect(parts.contains("附件：补偿方案；公告\n"))
    let severed = OfficeLetterTests.text(
      try Self.reply(.partial, delivery: "邮寄", parts: [("补偿方案", .granted), ("名单", .denyThirdParty), ("合同", .partial)]))
    #expect(severed.contains("提供其中可以公开的内容（见附件），") && severed.contains("附件：补偿方案；合同\n"))
    let unknown = OfficeLetterTests.text(try Self.reply(.partial, delivery: "邮寄"))
    #expect(unknown.contains("附件：【待填：可以公开的内容】\n"))
    let inspected = OfficeLetterTests.text(try Self.reply(.partial, delivery: "现场查阅", parts: [("补偿方案", .granted)]))
    #expect(!inspected.contains("附件"))
    let english = try Self.reply(
      .partial, delivery: "post", parts: [("plan", .granted), ("names", .denyThirdParty)], .en)
    #expect(
      OfficeLetterTests.text(english).contains("is provided (see enclosure) and")
        && OfficeLetterTests.text(english).contains("Enclosed: plan\n"))
    let published = try Self.reply(.granted) { $0.referTo = "本机关网站" }
    #expect(!OfficeLetterTests.text(published).contains("附件"))
  }

  // What is refused or not there ------------------------------------------------------------------------------------

  @Test(
    "says which interest of a third party is at stake, as the reason has it",
    arguments: [
      ("涉及某公司技术秘密", "信息涉及商业秘密，公开会", "concerns business secrets, and"),
      ("含有他人隐私", "信息涉及个人隐私，公开会", "concerns personal privacy, and"),
      ("涉及商业秘密和个人隐私", "信息涉及商业秘密、个人隐私，公开会", "concerns business secrets and personal privacy, and"),
      (nil, "信息涉及商业秘密、个人隐私等，公开会", "concerns business secrets, personal privacy or the like, and"),
    ] as [(String?, String, String)])
  func interest(_ reason: String?, _ chinese: String, _ english: String) throws {
    #expect(OfficeLetterTests.text(try Self.reply(.denyThirdParty) { $0.reason = reason }).contains(chinese))
    #expect(OfficeLetterTests.text(try Self.reply(.denyThirdParty, .en) { $0.reason = reason }).contains(english))
  }

  @Test("says that nothing was found and whose it is, where both are on record")
  func searchedAndReferred() throws {
    let both = OfficeLetterTests.text(
      try Self.reply(.unableNotHeld) { ($0.searched, $0.referTo) = ("档案系统", "易安县住建局") })
    #expect(
      both.contains(
        "经检索（档案系统），本机关没有您申请公开的信息，该信息也不属于本机关负责公开。根据《条例》第三十六条第（四）项、第（五）项，现告知您：该政府信息在本机关不存在；负责公开该信息的行政机关为易安县住建局，联系方式："
      ))
    let searched = OfficeLetterTests.text(try Self.reply(.unableNotHeld) { $0.searched = "档案系统" })
    #expect(searched.contains("根据《条例》第三十六条第（四）项，") && !searched.contains("第（五）项"))
    let referred = OfficeLetterTests.text(try Self.reply(.unableNotHeld) { $0.referTo = "易安县住建局" })
    #expect(referred.contains("根据《条例》第三十六条第（五）项，") && !referred.contains("第（四）项"))
    let reached = try Self.reply(.unableNotHeld) { ($0.referTo, $0.referContact) = ("易安县住建局", "0312-8881234") }
    #expect(OfficeLetterTests.text(reached).contains("行政机关为易安县住建局，联系方式：0312-8881234。"))
    let unreached = LetterWords.blanks(try Self.reply(.unableNotHeld) { $0.referTo = "易安县住建局" }.blanks).zh
    #expect(unreached.contains("联系方式（foia correct 2025-0001 refer-contact 内容 --reason 理由）"))
  }

  @Test("gives each part the article that fits")
  func articles() throws {
    let parts: [(String, Outcome?)] = [("方案", .granted), ("名单", .denyThirdParty), ("台账", .unableNotHeld)]
    func text(_ change: (inout Closing) -> Void) throws -> String {
      OfficeLetterTests.text(try Self.reply(.partial, parts: parts, .zh, change))
    }
    let searched = try text { $0.searched = "档案系统" }
    #expect(searched.contains("1．方案：予以公开，依据《条例》第三十六条第（二）项。"))
    #expect(searched.contains("依据《条例》第三十六条第（四）项；经检索（档案系统）未找到。") && !searched.contains("（一）"))
    #expect(try text { $0.referTo = "易安县住建局" }.contains("依据《条例》第三十六条第（五）项；由易安县住建局负责公开"))
    #expect(try text { _ in }.contains("依据《条例》第三十六条第（四）、（五）项；经检索（【待填"))
  }

  @Test("tells the classification that is on record, else marks it with the command that records it")
  func classification() throws {
    let bare = try Self.reply(.denySecret)
    let blank = try #require(bare.blanks.first { $0.what.zh == "定密依据" })
    guard case .record(let command) = blank.source else { throw Failure.noCommand }
    #expect(command.zh == "foia correct 2025-0001 basis 内容 --reason 理由")
    let told = try Self.reply(.denySecret) { $0.basis = "某密〔2020〕3号" }
    #expect(OfficeLetterTests.text(told).contains("根据《条例》第十四条和某密〔2020〕3号，本机关决定不予公开"))
    #expect(!told.blanks.contains { $0.what.zh == "定密依据" })
    // The office's own review is nobody else's.
    let reviewed = OfficeLetterTests.text(try Self.reply(.denySecret) { $0.basis = "密审〔2025〕3号" })
    #expect(reviewed.contains("【待填：定密依据】") && !reviewed.contains("密审"))
  }
}
