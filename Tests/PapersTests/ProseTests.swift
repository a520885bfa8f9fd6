import FoiaCalendar
import FoiaCore
import FoiaPapers
import FoiaWords
import Testing
import TestKit

/// Figures of a year, and texts about them.
enum Prose {
  static let agency = "易县工业和信息化局"

  /// The figures of 宿迁市 2023 in the total column, as far as prose speaks of them, and few others.
  static func report(_ totals: [String: Int] = [:], year: Int = 2023) throws -> YearReport {
    let form = Form(for: .year(year))
    let cells = form.rows.map { row in
      let total = totals[row.code] ?? 0
      return [total, 0, 0, 0, 0, 0, total]
    }
    var report = YearReport(table: try #require(YearTable(year: year, form: form, cells: cells)))
    report.disputes = DisputeTable(cells: [[309, 17, 88, 26, 440], [1, 1, 16, 6, 24], [13, 0, 67, 9, 89]])
    report.disclosure = DisclosureFigures(form: form, lines: ["regulations 2 0 11", "fees 59237.2449"])
    return report
  }

  static func fees(_ notices: Int = 0, yuan: Int = 0) throws -> FeeTotals {
    var totals = FeeTotals()
    guard notices > 0 else { return totals }
    let intake = Intake(
      receipt: .received(try #require(.init(iso: "2023-03-03")), arrived: nil), channel: .mail, kind: .person,
      subject: "事项", personal: nil)
    let number = try #require(ApplicationNumber(year: 2023, serial: 1))
    let recording = Recording(day: try #require(.init(iso: "2023-04-01")), instant: "", by: "")
    func entry(_ seq: EntryID, _ event: Event) -> Entry {
      Entry(seq: seq, action: ActionID(first: seq), subject: .application(1), event: event, recording: recording)
    }
    let notice = FeeNotice(
      on: try #require(.init(iso: "2023-03-10")), basis: .items, count: 11, amount: Money(yuan: yuan))
    let application = try #require(
      Application(entries: [
        entry(1, .registered(Registration(number: number, officeNumber: nil, intake: intake))),
        entry(2, .feeServed(notice)),
      ]))
    for _ in 0..<notices { totals.add(application, in: 2023) }
    return totals
  }

  /// A text that nothing is wrong with, and the same with one line otherwise.
  static func text(_ line: String = "", problems: String = sound, fees: String = "2023年，本机关未收取信息处理费。") -> String {
    """
    # 说明
    \(agency)2023年政府信息公开工作年度报告
    本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。
    一、总体情况
    （一）主动公开
    \(line)
    二、主动公开政府信息情况
    三、收到和处理政府信息公开申请情况
    四、政府信息公开行政复议、行政诉讼情况
    五、存在的主要问题及改进情况
    \(problems)
    六、其他需要报告的事项
    \(fees)
    """
  }

  static let sound = "一是政府信息公开制度不够具体完善；二是信息公开渠道过于单一。今后将进一步规范公开程序，畅通依申请公开渠道。"

  /// The rule that finds a fault, and how grave it is: `X3 warning`.
  static func rule(of fault: TextFault) -> String? {
    fault.finding(in: 2023, line: nil).map { "\($0.rule.rawValue) \($0.severity)" }
  }

  static func findings(
    _ text: String, _ report: YearReport? = nil, fees: FeeTotals? = nil, lastYear: String? = nil
  ) throws -> [TextFault] {
    let audit = ProseAudit(
      ProseText(text), lastYear: lastYear.map(ProseText.init), agency: agency, report: try report ?? Self.report(),
      fees: try fees ?? Self.fees())
    return audit.findings.compactMap { if case .text(let fault) = $0.fact { fault } else { nil } }
  }
}

@Suite("Figures named in prose")
struct FigureNamesTests {
  @Test(
    "are those of the tables, by code or by the words of the form",
    arguments: [
      ("new.total", "5"), ("新收.总计", "5"), ("new", "5"), ("new.person", "5"), ("new.organisations", "0"),
      ("handled.total", "7"),
      ("deny.total", "3"), ("不予公开.总计", "3"), ("deny-internal.total", "2"), ("三5.自然人", "2"), ("other.total", "1"),
      ("other-all.total", "4"), ("其他处理.总计", "4"), ("total.total", "9"), ("review.upheld", "309"), ("行政复议.结果维持", "309"),
      ("review.total", "440"), ("suits.total", "113"), ("行政诉讼.尚未审结", "15"), ("suit.pending", "6"),
      ("regulations.made", "2"),
      ("规章.现行有效件数", "11"), ("fees", "59237.2449"), ("fee.notices", "0"), ("agency", "易县工业和信息化局"), ("year", "2023"),
    ])
  func known(_ name: String, _ expected: String) throws {
    let report = try Prose.report([
      "new": 5, "carried-in": 2, "deny-internal": 2, "deny-law": 1, "other": 1, "other-unpaid-fee": 3, "total": 9,
    ])
    let names = FigureNames(agency: Prose.agency, report: report, fees: try Prose.fees())
    #expect(names.value(of: name) == .text(expected))
    #expect(names.fill("共{\(name)}件").text == "共\(expected)件")
  }

  @Test(
    "that no figure has are left, and named",
    arguments: ["", "foo", "new.foo", "new.total.x", "review.foo", "procurement"])
  func unknown(_ name: String) throws {
    let names = FigureNames(agency: Prose.agency, report: try Prose.report(), fees: try Prose.fees())
    #expect(names.value(of: name) == .unknown)
    let filled = names.fill("共{\(name)}件，{year}年")
    #expect(filled.text == "共{\(name)}件，2023年" && filled.faults.count == 1)
    if case .unknownName(let named, _)? = filled.faults.first {
      #expect(named == name)
    } else {
      Issue.record("\(filled.faults)")
    }
  }

  @Test("of section two say where they are not typed in yet")
  func untyped() throws {
    let names = FigureNames(agency: Prose.agency, report: try Prose.report(), fees: try Prose.fees())
    #expect(names.value(of: "licensing") == .notTyped)
  }
}

@Suite("The text of a report")
struct ProseAuditTests {
  @Test("has nothing against it where it agrees with the figures")
  func sound() throws {
    #expect(try Prose.findings(Prose.text("{year}年，收到政府信息公开申请{new.total}件，办结{total.total}件。")).isEmpty)
  }

  /// What 宿迁市 2023 was published with: the narrative agrees with its table.
  private static let suqian = [
    "new": 3511, "carried-in": 96, "granted": 1191, "partial": 328, "deny-law": 142, "unable-not-held": 1078,
    "reject-petition": 406, "other": 341, "total": 3486, "carried-out": 121,
  ]

  @Test("may have numbers typed by hand that are those of the tables (X1 is silent)")
  func typed() throws {
    let line =
      "2023年，共收办政府信息公开申请3607件，其中新收政府信息公开申请3,511件，上年结转96件；予以公开1191件、部分公开328件、不予公开142件、无法提供1078件、不予处理406件、其他处理341件，结转下年度121件。被申请行政复议440件，其中结果维持309件；行政诉讼113件。按期办结3000件，主动公开信息20余条，零件1件。"
    #expect(try Prose.findings(Prose.text(line), Prose.report(Self.suqian)).isEmpty)
  }

  @Test(
    "is found where a number typed by hand is another (X1)",
    arguments: [
      ("收到政府信息公开申请3510件", "new.total", "3511", "3510"), ("新收申请三千五百一十件", "new.total", "3511", "3510"),
      ("全年受理政府信息公开申请12件", "new.total", "3511", "12"), ("上年结转97件", "carried-in.total", "96", "97"),
      ("共收办3606件", "handled.total", "3607", "3606"), ("予以公开的１１９２件", "granted.total", "1191", "1192"),
      ("不予公开零件", "deny.total", "142", "0"), ("其中属于国家秘密1件", "deny-secret.total", "0", "1"),
      ("信访举报投诉类申请405件", "reject-petition.total", "406", "405"), ("政府信息公开申请办结3485件", "total.total", "3486", "3485"),
      ("结转下年度继续办理120件", "carried-out.total", "121", "120"),
      ("因政府信息公开被申请行政复议441件", "review.total", "440", "441"),
      ("政府信息公开复议后起诉结果维持12件", "suit-after-review.upheld", "13", "12"),
      ("因信息公开被提起行政诉讼1件", "suits.total", "113", "1"),
      ("新收申请3511件，其中自然人3510件", "new.person", "3511", "3510"),
      ("新收申请3511件，其中法人或其他组织1件", "new.organisations", "0", "1"),
      ("制发规章3件", "regulations.made", "2", "3"), ("制发规章2件，废止1件", "regulations.repealed", "0", "1"),
      ("规章现行有效12件", "regulations.in-force", "11", "12"), ("行政事业性收费99万元", "fees", "59237.2449", "99"),
      ("本年度政府信息公开未发生行政复议", "review.total", "440", "0"),
      ("In 2023 3,510 applications were received", "new.total", "3511", "3510"),
    ])
  func numbers(_ line: String, _ name: String, _ expected: String, _ found: String) throws {
    let faults = try Prose.findings(Prose.text("依申请公开方面，2023年，\(line)。"), Prose.report(Self.suqian))
    #expect(faults == [.number(name, expected: expected, found: found)])
  }

  @Test(
    "is not found fault with where it speaks of another year, of a part, or of other work (X1, X2)",
    arguments: [
      "去年同期收到政府信息公开申请2件", "2022年本机关收到政府信息公开申请2件，2023年收到9件，较上年增加7件", "上年度收到申请2件，本年度收到申请9件",
      "与2022年相比，新收申请量由2件增至9件", "2022年度新收政府信息公开申请2件，办结1件", "近三年来，我局共收到政府信息公开申请31件",
      "通过网络平台收到政府信息公开申请4件，通过信函收到申请3件，现场收到申请2件", "第一季度收到政府信息公开申请4件，第二季度收到申请4件",
      "12月收到政府信息公开申请1件，4月收到申请2件", "乡镇（街道）收到政府信息公开申请5件，县直部门收到申请4件", "收到的政府信息公开申请中有4件内容不明确",
      "全市政府信息公开申请办结率100%，其中市本级办结3件", "全年接收行政许可申请42件，受理42件，办结36件", "全年接收涉企申请事项112件，办结112件",
      "办结职称评审申请66件", "收到项目资金申请14件", "全年办理行政复议案件18件，其中政府信息公开类1件",
      "涉及其他工作的行政复议案件5件、行政诉讼案件12件（非政府信息公开类）", "收到群众留言咨询申请33件", "下属单位收到政府信息公开申请0件",
      "收到公众申请材料4份", "收到投诉申请5件次", "办理人大建议12件、政协提案9件，办结率100%", "12345热线受理诉求3,210件，按期办结率99.8%",
      "办结行政复议1件", "本年度未收到涉及商业秘密的政府信息公开申请", "全年未收到通过传真提交的政府信息公开申请", "全年未收到重复申请，无不予处理情形",
      "没有收到因政府信息公开引发的举报申请", "未收到科研机构以外单位的申请", "2023年未收到行政复议申请", "下属单位未收到政府信息公开申请",
      "发布政务信息2,345条，其中政策解读12件，回应关切3起", "举办政府开放日活动5次，接待群众120人，收集意见建议30件", "清理规范性文件，宣布失效3件",
      "截至年底，政务微信公众号发布信息1200条，关注人数3万人", "编制政务公开事项标准目录26件", "三、四级主任科员培训不足",
      "上半年收到政府信息公开申请6件，下半年收到3件", "当年新收并办结政府信息公开申请8件", "提前5个工作日以上办结政府信息公开申请6件",
      "三年来收到政府信息公开申请分别为8件、3件、11件", "2022年未收到政府信息公开申请", "上年未收到政府信息公开申请，本年情况见下表",
      "对县政府现行有效的行政规范性文件86件进行清理", "近五年制发行政规范性文件15件", "减免行政事业性收费32.6万元", "全年行政事业性收费较上年减少12.5万元",
      "收到政府信息公开申请近12件", "仍在办理的政府信息公开申请2件（含上年结转0件）", "全市各级行政机关新收政府信息公开申请300件", "新收5件信访件，与政府信息公开申请无关",
      "二〇三件政府信息公开申请不予公开二〇三件", "In 2022, 12 applications were received. Of the 2 answered, 1 were answered late.",
      "自2022年1月1日起施行的《办法》", "按时公布2022年政府信息公开工作年度报告",
    ])
  func silent(_ line: String) throws {
    for totals in [Self.suqian, ["new": 9, "total": 9]] {
      #expect(try Prose.findings(Prose.text(line + "。"), Prose.report(totals)).isEmpty)
    }
  }

  @Test("has its braces in pairs (X1)", arguments: ["共{new.total件", "共new.total}件", "共{{new.total}}件"])
  func braces(_ line: String) throws { #expect(try Prose.findings(Prose.text(line)) == [.strayBrace]) }

  @Test("may have the braces of a wide keyboard")
  func wideBraces() throws { #expect(try Prose.findings(Prose.text("共｛new.total｝件")).isEmpty) }

  @Test("is read to its end, however long a line is and however many numbers it has")
  func long() throws {
    let line = "收到政府信息公开申请" + String(repeating: "1件2件", count: 20_000)
    let faults = try Prose.findings(Prose.text(line), Prose.report(["new": 1]))
    #expect(faults.allSatisfy { if case .overviewTooLong = $0 { true } else { false } })
  }

  @Test("names no figure that there is not (X1)")
  func unknownName() throws {
    #expect(
      try Prose.findings(Prose.text("收到{foo}件、{licensing}件")) == [
        .unknownName("foo", near: []), .notTyped("licensing"),
      ])
  }

  @Test("does not say that no application came where some did, nor the reverse (X2)")
  func receipt() throws {
    let some = try Prose.report(["new": 1])
    for line in [
      "本年度未收到政府信息公开申请。", "没有收到公民提出的信息公开申请", "未收到公民、法人或其他组织提出的政府信息公开申请", "我局全年未收到申请",
    ] {
      #expect(try Prose.findings(Prose.text(line)).isEmpty)
      #expect(try Prose.findings(Prose.text(line), some) == [.saysNone(received: 1)])
    }
    #expect(try Prose.findings(Prose.text("收到政府信息公开申请1件"), some).isEmpty)
    #expect(try Prose.findings(Prose.text("收到政府信息公开申请1件")) == [.saysSome])
  }

  @Test("has the six titles of the form (X3)")
  func titles() throws {
    let text = Prose.text()
    func faults(_ old: String, _ new: String) throws -> [TextFault] {
      try Prose.findings(text.replacing(old, with: new))
    }
    #expect(try faults("二、主动公开政府信息情况\n", "主动公开政府信息情况\n") == [.headingUnnumbered(.disclosure)])
    #expect(try faults("二、主动公开政府信息情况\n", "") == [.headingMissing(.disclosure)])
    #expect(try faults("二、主动公开政府信息情况\n", "二、乱七八糟\n") == [.headingUnknown("二、乱七八糟"), .headingMissing(.disclosure)])
    #expect(
      try faults("五、存在的主要问题及改进情况", "五、存在问题及改进措施") == [
        .headingVariant(.problems, "五、存在问题及改进措施")
      ])
    #expect(
      try faults("三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况", "四、政府信息公开行政复议、行政诉讼情况\n三、收到和处理政府信息公开申请情况")
        == [.headingOutOfOrder(.applications)])
    #expect(try faults("二、主动公开政府信息情况\n", "二、主动公开政府信息情况\n二、主动公开政府信息情况\n") == [.headingTwice(.disclosure)])
    #expect(
      try faults("二、主动公开政府信息情况\n", "三、主动公开政府信息情况\n") == [
        .headingNumber(.disclosure, "三、主动公开政府信息情况")
      ])
    for (old, new) in [
      ("六、其他需要报告的事项", "六、其他需要报告事项"), ("六、其他需要报告的事项", "六、其他需报告的事项"),
      ("四、政府信息公开行政复议、行政诉讼情况", "四、政府信息公开行政复议、行政诉讼的情况"),
      ("四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
      ("五、存在的主要问题及改进情况", "五、工作存在的主要问题及改进情况"),
      ("三、收到和处理政府信息公开申请情况", "三、行政机关收到和处理政府信息公开申请情况"),
    ] {
      let found = try faults(old, new)
      #expect(found.count == 1 && found.allSatisfy { Prose.rule(of: $0) == "X3 warning" }, "\(new): \(found)")
    }
    for title in ["一、总体情况。", "一.总体情况", "1、总体情况"] { #expect(try faults("一、总体情况", title).isEmpty, "\(title)") }
    // An item of a list is none.
    #expect(try Prose.findings(Prose.text(problems: "一、加强学习\n" + Prose.sound)).isEmpty)
    #expect(try Prose.findings("").filter { Prose.rule(of: $0) == "X3 error" }.count == 6)
  }

  @Test("has a section five that says something, and nothing left open (X4)")
  func problems() throws {
    #expect(try Prose.findings(Prose.text(problems: "无。")) == [.problemsEmpty])
    #expect(try Prose.findings(Prose.text(problems: "（一）存在的主要问题")) == [.problemsEmpty])
    #expect(try Prose.findings(Prose.text("（请填写：做法）")) == [.leftOpen("（请填写：做法）")])
  }

  @Test("says what was charged, as the ledger has it (X5)")
  func fees() throws {
    #expect(try Prose.findings(Prose.text(fees: "无其他事项。")) == [.feesMissing])
    let charged = try Prose.fees(2, yuan: 1100)
    #expect(try Prose.findings(Prose.text(), fees: charged) == [.fees(expected: "2 2200 0", found: "0")])
    #expect(try Prose.findings(Prose.text(fees: "发出信息处理费收费通知2件，2200元。"), fees: charged).isEmpty)
    #expect(try Prose.findings(Prose.text(fees: "信息处理费收费金额2,200.00元"), fees: charged).isEmpty)
    #expect(try Prose.findings(Prose.text(fees: "收取信息处理费{fee.collected}元"), fees: charged).isEmpty)
    #expect(
      try Prose.findings(Prose.text(fees: "收取信息处理费100元"), fees: charged) == [
        .fees(expected: "2 2200 0", found: "100")
      ])
    #expect(try Prose.findings(Prose.text(fees: "收取信息处理费100元")) == [.fees(expected: "0 0 0", found: "100")])
    for other in ["2022年收取信息处理费100元。2023年收取信息处理费2200元", "减免信息处理费300元", "按量计收信息处理费应收2700元，逾期未缴"] {
      #expect(try Prose.findings(Prose.text(fees: other), fees: charged).isEmpty, "\(other)")
    }
    let both = "收取信息处理费{fee.collected}元。\n全年未收取信息处理费。"
    #expect(try Prose.findings(Prose.text(fees: both), fees: charged) == [.fees(expected: "2 2200 0", found: "0")])
  }

  @Test("is not last year's with other numbers (X6)")
  func sameness() throws {
    let line = "我局高度重视政府信息公开工作，健全工作机制，畅通受理渠道，安排专门人员，认真进行办理。"
    let last = Prose.text(line + "公开信息12条。").replacing("2023", with: "2022")
    let faults = try Prose.findings(Prose.text(line + "公开信息34条。"), lastYear: last)
    #expect(faults == [.sameAsLastYear(percent: 100)])
    // Of ten sentences of the same length one or three are new.
    let sentences = "甲乙丙丁戊己庚辛壬癸".map { "\($0)科负责的事项\($0)在\($0)网站\($0)栏目公布。" }
    let before = Prose.text(sentences.joined(), problems: "")
    func findings(new count: Int) throws -> [TextFault] {
      let text =
        sentences.dropLast(count).joined() + sentences.prefix(count).map { _ in "开设专栏，组织培训，回应群众关切的停车供暖。" }.joined()
      return try Prose.findings(Prose.text(text, problems: ""), lastYear: before).filter { $0 != .problemsEmpty }
    }
    #expect(try findings(new: 0) == [.sameAsLastYear(percent: 100)])
    #expect(try findings(new: 3).isEmpty)
    let other = Prose.text("围绕重点领域推进公开，新开设专栏三个，组织培训两场，依托政务新媒体回应群众关切的停车、供暖、就学等问题。")
    #expect(try Prose.findings(other, lastYear: last).isEmpty)
  }

  @Test("names its own year and agency (X7)")
  func year() throws {
    let text = Prose.text()
    func faults(_ old: String, _ new: String) throws -> [TextFault] {
      try Prose.findings(text.replacing(old, with: new))
    }
    #expect(try faults("2023年政府信息公开工作", "2022年政府信息公开工作") == [.otherYear(expected: 2023, found: 2022)])
    #expect(try faults("至2023年12月31日", "至2022年12月31日") == [.otherYear(expected: 2023, found: 2022)])
    #expect(try faults("本报告所列", "现将我局2022年情况报告如下。本报告所列") == [.otherYear(expected: 2023, found: 2022)])
    #expect(try faults("自2023年1月1日起至2023年12月31日", "自2023年1月1日起至2023年11月30日") == [.otherPeriod])
    #expect(try faults("易县工业和信息化局2023年政府信息公开工作年度报告\n", "").isEmpty)
    #expect(
      try faults("易县工业和信息化局2023年政府信息公开工作年度报告", "易县工业和信息化局政府信息公开工作年度报告（2023年度）").isEmpty)
    #expect(try faults("易县工业和信息化局2023年", "关于易县工业和信息化局2023年").isEmpty)
    #expect(try faults("（一）主动公开\n", "（一）主动公开\n比2022年增加三成。").isEmpty)
    #expect(try faults("易县工业和信息化局2023年政府", "易县教育局2023年政府") == [.otherAgency("易县教育局")])
    #expect(try faults("易县工业和信息化局2023年政府", "{agency}{year}年政府").isEmpty)
    let youth = ProseAudit(
      ProseText("{agency}{year}年政府信息公开工作年度报告"), agency: "青年发展局", report: try Prose.report(), fees: try Prose.fees())
    #expect(youth.findings.allSatisfy { $0.rule != WrongYearOrAgency.rule })
  }

  @Test("is read with line ends of any kind, a byte-order mark and remarks, and counts lines as an editor does")
  func lines() throws {
    let text = "\u{FEFF}# 说明\r\n\r\n一、总体情况\r\n收到{foo}件\r\n"
    let audit = ProseAudit(
      ProseText(text), agency: Prose.agency, report: try Prose.report(), fees: try Prose.fees())
    let names = audit.findings.filter { $0.fact == .text(.unknownName("foo", near: [])) }
    #expect(names.map(\.subject) == [.text(2023, line: 4)])
    #expect(ProseText(text).lines(of: .overview).map(\.text) == ["收到{foo}件"])
  }
}

@Suite("The draft of a report")
struct ReportDraftTests {
  private func draft(_ report: YearReport, agency: String = Prose.agency, fees: FeeTotals? = nil, last: String? = nil)
    throws -> String
  {
    ReportDraft(
      of: ReportingBody(agency: agency), report: report, fees: try fees ?? Prose.fees(),
      lastYear: last.map(ProseText.init)
    )
    .text(.zh)
  }

  @Test(
    "holds all titles and figures, so that nothing but what is left open is to be mended", arguments: Language.allCases)
  func whole(_ language: Language) throws {
    for totals in [[:], ["new": 5, "total": 5, "granted": 5], ["carried-in": 5, "carried-out": 5]] {
      let report = try Prose.report(totals)
      let text = ReportDraft(of: .department, report: report, fees: try Prose.fees()).text(language)
      #expect(ProseText(text).title?.text == DraftWords.title(language) && ProseText(text).introduction.count == 1)
      let faults = try Prose.findings(text, report)
      #expect(faults.allSatisfy { if case .leftOpen = $0 { true } else { false } }, "\(faults)")
      #expect(!faults.isEmpty)
    }
  }

  @Test("says in a year without applications that none came, and in another how many did")
  func applications() throws {
    #expect(try draft(Prose.report()).contains("本机关未收到政府信息公开申请，也没有上年结转的申请。"))
    #expect(try draft(Prose.report(["carried-in": 1])).contains("未收到新的政府信息公开申请，上年结转{carried-in.total}件"))
    #expect(try draft(Prose.report(["new": 1])).contains("新收政府信息公开申请{new.total}件"))
  }

  @Test("has the parts of a government's report where a government reports, and no others")
  func government() throws {
    let part = "（六）工作考核、社会评议和责任追究结果"
    #expect(try draft(Prose.report(), agency: "宿迁市人民政府").contains(part))
    #expect(try !draft(Prose.report()).contains(part))
  }

  @Test("states the fee as the ledger has it")
  func fees() throws {
    #expect(try draft(Prose.report()).contains("未收取信息处理费"))
    #expect(try draft(Prose.report(), fees: Prose.fees(1, yuan: 100)).contains("收费金额{fee.amount}元"))
  }

  @Test("offers last year's words as remarks, and so copies none of them")
  func lastYear() throws {
    let last = Prose.text("开设专栏三个。").replacing("2023", with: "2022")
    let text = try draft(Prose.report(), last: last)
    #expect(text.contains("# 开设专栏三个。\n"))
    #expect(text.contains("# " + Prose.sound))
    #expect(!ProseText(text).lines(of: .problems).contains { $0.text == Prose.sound })
  }
}

@Suite("Numbers in Chinese words")
struct ChineseNumberTests {
  @Test(
    "are read up to some ten thousands",
    arguments: [
      ("零", 0), ("〇", 0), ("两", 2), ("十", 10), ("十二", 12), ("二十", 20), ("一百零五", 105), ("三千五百一十一", 3511),
      ("一万二千", 12_000), ("三十万", 300_000), ("3,511", 3511), ("１２", 12), ("余", nil), ("二〇三", nil), ("一二", nil),
      ("九万万", nil), ("", nil), ("1.5", nil),
    ])
  func read(_ text: String, _ expected: Int?) { #expect(text.chineseNumber == expected) }
}
