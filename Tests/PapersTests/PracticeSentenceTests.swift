import FoiaCore
import FoiaPapers
import Testing

/// Sentences as they were published, with the number they are about left out.
@Suite("Sentences as published")
struct PracticeSentenceTests {
  /// What each is about, and the number that is right beside the figures below.
  private static let sentences: [(agency: String, text: String, right: Int)] = [
    ("青河区城南街道办事处", "全街共受理政府信息公开申请总数{}件。", 13),
    ("青川区人民政府", "全区各行政机关共受理政府信息公开申请{}件，答复10件。", 13),
    (Prose.agency, "共完成政府信息依申请公开答复{}件，包括上年结转信息公开申请0件。", 10),
    (Prose.agency, "通过各类方式受理政府信息公开申请{}件。", 13),
    (Prose.agency, "本机关共收到政府信息公开申请{}件，还在答复处理中。", 13),
    (Prose.agency, "信息公开类行政复议{}起，正在办理中。", 4),
    (Prose.agency, "涉及政府信息公开的行政诉讼案件{}件，被纠错0件。", 5),
  ]

  private static func report(new: Int = 13, granted: Int = 6, partial: Int = 2, notHeld: Int = 2) throws -> YearReport {
    func persons(_ count: Int) -> [Int] { [count, 0, 0, 0, 0, 0] }
    return try Prose.report(
      2023,
      cells: [
        "new": persons(new), "granted": persons(granted), "partial": persons(partial),
        "unable-not-held": persons(notHeld), "carried-out": persons(new - granted - partial - notHeld),
      ],
      disputes: [[0, 0, 0, 4], [2, 0, 0, 3], [0, 0, 0, 0]], disclosure: [])
  }

  /// What is called wrong in a sentence, its number filled in.
  private static func errors(
    _ sentence: (agency: String, text: String, right: Int), _ number: Int, _ report: YearReport
  ) -> [String?] {
    Prose.findings(of: sentence.text.replacing("{}", with: String(number)), sentence.agency, report)
      .filter { $0.severity == .error }.map(\.found)
  }

  @Test("are blamed for a number that is not the table's, and for no other", arguments: sentences.indices)
  func numbers(_ index: Int) throws {
    let (sentence, report) = (Self.sentences[index], try Self.report())
    #expect(Self.errors(sentence, sentence.right, report) == [])
    #expect(Set(Self.errors(sentence, 97, report)) == ["97"])
  }

  @Test("are blamed for the number before a share, and not for the share")
  func share() throws {
    let report = try Self.report(new: 152, granted: 10, partial: 7, notHeld: 135)
    let sentence = (agency: Prose.agency, text: "予以公开答复10件，部分公开{}，占4.61%。", right: 7)
    #expect(Self.errors(sentence, 7, report) == [])
    #expect(Self.errors(sentence, 97, report).contains("97"))
  }

  @Test("are blamed for the number of fee notices (X5)")
  func fees() throws {
    let charged = try Prose.fees(1, yuan: 380)
    func faults(_ number: Int) throws -> [TextFault] {
      try Prose.findings(Prose.text(fees: "共办理信息处理费收取\(number)件，380元。"), fees: charged)
    }
    #expect(try faults(1) == [])
    #expect(try faults(97) == [.fees(expected: "1 380 0", found: "97 notices")])
  }

  @Test(
    "that say no application came are blamed beside applications (X2)",
    arguments: ["全镇未接收到书面提交依申请公开事项，无网上依申请公开事项。", "未收到申请人提出的依申请公开。", "未接到提出公开政府信息的申请。"])
  func none(_ sentence: String) throws {
    let found = Prose.findings(of: sentence, "青河区白石镇人民政府", try Self.report())
    #expect(found.map(\.rule.rawValue).contains("X2"), "\(found)")
  }

  @Test(
    "that all was answered in time are taken for that claim (A8)", arguments: ["均已在法定期限内办结答复。", "答复率100%，均在法定时限内作出答复。"])
  func timeliness(_ sentence: String) throws {
    let found = Prose.findings(of: sentence, Prose.agency, try Self.report(new: 10))
    #expect(found.map(\.rule.rawValue) == ["A8"], "\(found)")
  }
}
