import FoiaCore
import FoiaPapers
import Testing

@Suite("Titles of sections as offices word them")
struct SectionTitleTests {
  private static let own: [ReportSection: String] = [
    .overview: "一、总体情况", .disclosure: "二、主动公开政府信息情况", .applications: "三、收到和处理政府信息公开申请情况",
    .disputes: "四、政府信息公开行政复议、行政诉讼情况", .problems: "五、存在的主要问题及改进情况", .other: "六、其他需要报告的事项",
  ]

  /// What is found where a section has another title.
  private func faults(_ section: ReportSection, _ title: String) throws -> [TextFault] {
    let own = try #require(Self.own[section])
    return try Prose.findings(Prose.text().replacing(own, with: title))
  }

  @Test(
    "with the right number and a word of the section are a warning at most (X3)",
    arguments: [
      (.disputes, "四、因政府信息公开工作被申请行政复议和提起行政诉讼情况"), (.disputes, "四、政府信息公开行政复议、诉讼情况"),
      (.disputes, "四、复议、诉讼的有关情况"), (.disputes, "四、因政府信息公开引发的复议诉讼情况"),
      (.problems, "五、主要问题及改进情况"), (.problems, "五、存在的主要问题及整改措施"), (.problems, "五、存在的不足及改进措施"),
      (.problems, "五、存在问题和下一步打算"), (.problems, "五、工作中的不足与努力方向"), (.problems, "五、改进情况"),
      (.disclosure, "二、主动公开政府信息情况（表格）"), (.disclosure, "二、政府信息主动公开的有关数据"), (.disclosure, "二．主动公开政府信息情况"),
      (.overview, "一、工作开展情况"), (.overview, "一、2023年度工作概况"), (.overview, "第一部分 总体情况"),
      (.applications, "三、依申请公开政府信息情况"), (.applications, "三、政府信息公开申请收到及处理情况"), (.applications, "第三部分、收到和处理政府信息公开申请情况"),
      (.other, "六、其他应当报告的事项"), (.other, "六、需要说明的事项"), (.other, "六、其它需报告事项"),
    ] as [(ReportSection, String)])
  func variants(_ section: ReportSection, _ title: String) throws {
    let found = try faults(section, title)
    #expect(found.count <= 1 && found.allSatisfy { Prose.rule(of: $0) == "X3 warning" }, "\(found)")
  }

  @Test(
    "without a number, with that of another section or without any word of the section are errors (X3)",
    arguments: [
      (.disputes, "政府信息公开行政复议、行政诉讼情况"), (.disputes, "五、政府信息公开行政复议、行政诉讼情况"), (.disputes, "四、附表"),
      (.problems, "五、下一步工作"), (.disclosure, "二、表格"), (.other, "五、其他需要报告的事项"), (.applications, "三、有关数据"),
    ] as [(ReportSection, String)])
  func wrong(_ section: ReportSection, _ title: String) throws {
    #expect(try faults(section, title).contains { Prose.rule(of: $0) == "X3 error" })
  }

  @Test(
    "are no items of a list within a section",
    arguments: [
      "2、主动公开意识不强", "3.申请办理不够规范", "二、主动公开不够及时，内容不够全面", "1、基本情况掌握不全", "四、复议诉讼应对经验不足",
    ])
  func lists(_ item: String) throws {
    #expect(try Prose.findings(Prose.text(problems: Prose.sound + "\n" + item)).isEmpty)
    if item.first?.isASCII == true { #expect(try Prose.findings(Prose.text(item)).isEmpty) }
  }
}
