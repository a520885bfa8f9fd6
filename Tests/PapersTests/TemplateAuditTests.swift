import FoiaCore
import FoiaDocument
import FoiaFormats
import FoiaPapers
import FoiaWords
import Foundation
import TestKit
import Testing

@Suite("What is out of date in an office's old templates")
struct TemplateAuditTests {
  /// The rules that found something, with the words.
  private func found(_ text: String, organs: [String] = []) throws -> [(rule: String, words: String, paragraph: Int)] {
    var audit = TemplateAudit(reviewOrgans: organs)
    try audit.look(through: Array(text.utf8), named: "旧.txt")
    let json = try JSONDecoder().decode(Findings.self, from: Data(audit.json(.zh).bytes))
    return json.findings.map { ($0.rule, $0.words, $0.paragraph) }
  }

  private struct Findings: Decodable {
    struct Finding: Decodable {
      let file, rule, words, why, since, instead: String
      let part: String?
      let paragraph: Int
    }
    let findings: [Finding]
  }

  /// Sentences as old letters have them, each with the rule that it breaks.
  private static let old: [(String, String)] = [
    ("如不服，可以在收到本告知书之日起60日内申请行政复议，或者在３个月内向人民法院提起行政诉讼。", "suit-3-months"),
    ("也可以自收到之日起三个月内起诉。", "suit-3-months"),
    ("本机关将于收到申请之日起15个工作日内予以答复。", "answer-15-days"),
    ("将在十五个工作日内书面答复您。", "answer-15-days"),
    ("经批准，延长答复期限 15 个工作日。", "extension-10-or-15"),
    ("延长答复的期限最长不超过十五个工作日。", "extension-10-or-15"),
    ("延长10个工作日答复。", "extension-10-or-15"),
    ("补正期间不计入答复期限。", "clarification-not-counted"),
    ("申请人补正所需时间不计算在上述期限内。", "clarification-not-counted"),
    ("逾期未答复的，视为不同意公开。", "silence-as-refusal"),
    ("请说明与自身生产、生活、科研等特殊需要的关联。", "special-need"),
    ("所需政府信息的用途：", "purpose"),
    ("根据《条例》第二十一条第（三）项，不属于本机关公开。", "old-articles"),
    ("依据《中华人民共和国政府信息公开条例》（以下简称《条例》）第二十三条，不予公开。", "old-articles"),
    ("依据《条例》第十四条、第二十二条，不予公开。", "old-articles"),
    ("可以向上一级主管部门申请行政复议。", "review-by-superior"),
    ("可以向上级行政机关提出行政复议申请。", "review-by-superior"),
    ("可以向XX市自然资源和规划局申请行政复议。", "review-by-superior"),
    ("最高人民法院的规定（法释〔2011〕17号）", "old-interpretation"),
    ("提供信息收取检索、复制、邮寄等成本费用。", "costs"),
    ("领取时请缴纳工本费。", "costs"),
  ]

  @Test("is found by its rule alone, with the words", arguments: old)
  func obsolete(_ text: String, _ rule: String) throws {
    let all = try found("标题\n" + text)
    #expect(all.map(\.rule) == [rule], "\(all)")
    #expect(all.map(\.paragraph) == [2])
    #expect(text.filter { !$0.isWhitespace }.hasPrefix(all[0].words.prefix(4)))
  }

  /// Sentences of today that look much like those.
  private static let today = [
    "自收到本答复书之日起60日内向易安县人民政府申请行政复议；也可以在6个月内向易安县人民法院提起行政诉讼。",
    "本机关自收到申请之日起20个工作日内答复。", "请自收到本征求意见书之日起15个工作日内提出意见，并答复本机关。",
    "延长答复期限20个工作日。", "延长答复期限{延长期限}。", "答复期限自收到补正的申请之日起重新计算。",
    "逾期未提出意见的视为同意公开。", "根据《行政复议法》第二十条、第二十三条，应当先申请行政复议。", "根据《条例》第三十条、第三十三条",
    "征求意见所需时间不计算在答复期限内。", "本机关决定收取信息处理费。", "可以向省自然资源厅申请行政复议。",
    "向有关部门反映，或者申请行政复议。", "《行政复议法实施条例》第二十条",
  ]

  @Test("is not found in what the law has today", arguments: today)
  func upToDate(_ text: String) throws { #expect(try found(text, organs: ["省自然资源厅"]).isEmpty) }

  @Test("has a refusal among it that offers the choice of a suit")
  func choiceAfterRefusal() throws {
    let refusal = "根据《条例》第十六条，该信息不予公开。\n"
    let choice = "如不服，可以自收到之日起60日内申请行政复议，也可以在6个月内提起行政诉讼。"
    let first = "如不服，应当先自收到之日起60日内申请行政复议。\n"
    #expect(try found(refusal + choice).map(\.rule) == ["choice-after-refusal"])
    #expect(try found(refusal + choice).map(\.paragraph) == [2])
    #expect(try found(refusal + first + "其他部分：" + choice).isEmpty)
    #expect(try found("根据《条例》第三十六条，本机关没有该信息。\n" + choice).isEmpty)
  }

  @Test("is nowhere in the built-in letters")
  func ownLetters() throws {
    var audit = TemplateAudit(reviewOrgans: [])
    for code in LetterCode.allCases {
      try audit.look(through: #require(LetterTemplate.builtIn(code, .zh)), named: code.rawValue)
    }
    for outcome in Outcome.allCases {
      let closing = Closing(
        on: try OfficeLetterTests.day("2025-03-20"), outcome: outcome, document: "〔2025〕5号",
        subReason: outcome == .other ? .misc : nil)
      let letter = try OfficeLetterTests.letter(.reply, of: OfficeLetterTests.application([.closed(closing)]))
      try audit.look(through: letter.rendered(as: .docx), named: "\(outcome)")
    }
    #expect(audit.isClean, "\(audit.text(.zh))")
  }

  @Test("is told in words and for programs, with paragraph, law, day and what to write instead")
  func telling() throws {
    let document = Document(
      title: [], language: .zh, author: "", blocks: [.paragraph("标题"), .paragraph("补正期间不计入答复期限。")])
    var audit = TemplateAudit(reviewOrgans: [])
    try audit.look(through: document.rendered(as: .docx, json: .null), named: "旧.docx")
    #expect(
      audit.text(.zh) == """
        旧.docx　正文第2段　clarification-not-counted
          原文：补正期间不计入答复期限
          现在：答复期限自收到补正的申请之日起重新计算（《条例》第三十条），自2019年5月15日起
          改为：答复期限自本机关收到补正的申请之日起重新计算

        """)
    #expect(
      audit.text(.en).hasPrefix(
        "旧.docx, paragraph 2: clarification-not-counted\n  it says: 补正期间不计入答复期限\n  now: the time"))
    let one = try #require(JSONDecoder().decode(Findings.self, from: Data(audit.json(.en).bytes)).findings.first)
    #expect(one.since == "2019-05-15" && one.part == "document" && one.paragraph == 2 && one.file == "旧.docx")
    #expect(TemplateAudit(reviewOrgans: []).text(.en) == "Nothing out of date was found.\n")
    #expect(throws: Fault(.template(TemplateFault("旧.doc", .olderThanWord2007)))) {
      try audit.look(
        through: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600), named: "旧.doc")
    }
  }
}
